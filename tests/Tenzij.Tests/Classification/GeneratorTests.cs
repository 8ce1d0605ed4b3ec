using System.Text;
using System.Text.Json;
using Tenzij.Classification.Generation;
using Tenzij.Core.Mutaties;

namespace Tenzij.Tests.Classification;

public sealed class GeneratorTests
{
    [Fact]
    public void Schrijf_SameSeed_GivesSameBytes() => Assert.Equal(Maak(500, 7), Maak(500, 7));

    [Fact]
    public void Schrijf_OtherSeed_GivesOtherBytes() => Assert.NotEqual(Maak(50, 7), Maak(50, 8));

    [Fact]
    public void Schrijf_Options_ChangeOnlyWhatTheyName()
    {
        var zonder = Regels(Maak(300, 3, new GeneratorOpties { FoutPromille = 0, HerhalingPromille = 0, NieuweVersiePromille = 0, AfwijkendPromille = 0 }));
        Assert.All(zonder, r => Assert.NotNull(MutatieDecoder.Decode(Encoding.UTF8.GetBytes(r)).Mutatie));
    }

    [Fact]
    public void Schrijf_AsLifeIs_HasFaultyRepeatedAndSupersededReports()
    {
        var regels = Regels(Maak(6000, 42));
        var gelezen = regels.Select(r => MutatieDecoder.Decode(Encoding.Latin1.GetBytes(r))).ToArray();
        var goed = gelezen.Where(g => g.Mutatie is not null).Select(g => g.Mutatie!).ToArray();
        Assert.InRange(gelezen.Length - goed.Length, 6000 * 0.006, 6000 * 0.02);
        Assert.InRange(regels.Length - regels.Distinct().Count(), 20, 150);
        Assert.InRange(goed.Count(m => m.Versie > 1), 100, 300);
        var afwijkend = goed.GroupBy(m => (m.MutatieId, m.Versie)).Count(g => g.Select(m => Encoding.UTF8.GetString(m.Toelichting.Span)).Distinct().Count() > 1);
        Assert.InRange(afwijkend, 1, 20);
    }

    [Fact]
    public void Schrijf_Faults_AreOfEveryKind()
    {
        var codes = Regels(Maak(4000, 5, new GeneratorOpties { FoutPromille = 1000 }))
            .Select(r => MutatieDecoder.Decode(Encoding.Latin1.GetBytes(r)).Rejection)
            .SelectMany(r => r is null ? [] : r.Fouten.Select(f => f.Code)).ToHashSet();
        Assert.Superset(
            new HashSet<string> { Foutcodes.Verplicht, Foutcodes.Soort, Foutcodes.Waarde, Foutcodes.DubbeleSleutel, Foutcodes.Utf8 }, codes);
    }

    [Fact]
    public void Schrijf_SpreadsOverUnitsAndMunicipalities()
    {
        var berichten = Schoon(3000);
        Assert.Equal(10, berichten.Select(m => m.Eenheid).Distinct().Count());
        Assert.True(berichten.Select(m => m.Incident.Adres?.Gemeente).Distinct().Count() > 200);
        Assert.All(berichten.SelectMany(m => m.Personen).Where(p => p.Bsn is not null), p =>
        {
            Assert.StartsWith("99999", p.Bsn!, StringComparison.Ordinal);
            Assert.True(Bsn.IsGeldig(p.Bsn));
        });
    }

    [Fact]
    public void Schrijf_SomeHouseholds_ComeBackOften()
    {
        var perAdres = Schoon(3000).Where(m => m.Incident.Adres is not null)
            .GroupBy(m => (m.Incident.Adres!.Postcode, m.Incident.Adres.Huisnummer)).Select(g => g.Count()).ToArray();
        Assert.InRange(perAdres.Count(n => n >= 3), 40, 120);
    }

    [Fact]
    public void SchrijfGelabeld_EveryLine_HasAllElementsAndAVerdict()
    {
        using var uit = new MemoryStream();
        Generator.SchrijfGelabeld(800, 11, uit);
        var oordelen = new Dictionary<string, int>();
        foreach (var regel in Regels(uit.ToArray()))
        {
            using var json = JsonDocument.Parse(regel);
            var labels = json.RootElement.GetProperty("labels");
            Assert.Equal(16, labels.GetProperty("elementen").EnumerateObject().Count());
            var oordeel = labels.GetProperty("oordeel").GetString()!;
            oordelen[oordeel] = oordelen.GetValueOrDefault(oordeel) + 1;
        }

        Assert.True(oordelen["voldoende"] > 300 && oordelen["onvoldoende"] > 100 && oordelen["buitenScope"] > 10);
    }

    private static Mutatie[] Schoon(int aantal) =>
        [.. Regels(Maak(aantal, 21, GeneratorOpties.Schoon)).Select(r => MutatieDecoder.Decode(Encoding.Latin1.GetBytes(r)).Mutatie!)];

    // One character a byte, so that broken UTF-8 comes back as it was.
    private static string[] Regels(byte[] bytes) =>
        Encoding.Latin1.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Maak(int aantal, ulong seed, GeneratorOpties? opties = null)
    {
        using var uit = new MemoryStream();
        Generator.Schrijf(aantal, seed, uit, opties);
        return uit.ToArray();
    }
}
