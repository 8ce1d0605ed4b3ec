using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Fhir;
using Tenzij.Testing;
using Tenzij.Testing.Zaken;
using Xunit;

namespace Tenzij.Tests.Fhir;

public sealed class BundelTests
{
    private const int ZakenAantal = 480;

    private static readonly Berichtenmaker Maker = new(Voorbeelden.Referentie);

    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    [Fact]
    public void Maak_EveryShape_GivesValidBundles()
    {
        var aantal = 0;
        var fouten = new List<string>();
        foreach (var zaak in Zaakvormen.Maak(seed: 1, ZakenAantal))
        {
            foreach (var bundel in Bundels(zaak))
            {
                aantal++;
                fouten.AddRange(Bundelcontrole.Controleer(bundel.Inhoud.Span).Select(f => $"{zaak.Mutatie.MutatieId}: {f}"));
            }
        }

        Assert.Empty(fouten.Take(20));
        Assert.True(aantal >= 500, $"only {aantal} bundles");
    }

    [Fact]
    public void Shapes_CoverEveryRouteAndExtreme()
    {
        var zaken = Zaakvormen.Maak(seed: 1, ZakenAantal).ToList();
        Assert.All(
            [Route.VeiligThuis, Route.LokaalTeam, Route.Beoordeling, Route.BuitenScope],
            route => Assert.Contains(zaken, z => z.Besluit.Route == route));
        Assert.Contains(zaken, z => z.Mutatie.Personen.Length == 0 && z.Besluit.Route == Route.VeiligThuis);
        Assert.Contains(zaken, z => z.Mutatie.Personen.Length == 50);
        Assert.Contains(zaken, z => z.Mutatie.Toelichting.IsEmpty);
        Assert.Contains(zaken, z => z.Mutatie.Toelichting.Length >= 100_000);
        Assert.Contains(zaken, z => z.Besluit.Terugvalregio);
        Assert.Contains(zaken, z => z.Besluit.AdviesLokaalTeam);
        Assert.Contains(zaken, z => z.Besluit is { Urgentie: Urgentie.Spoed, Onvolledig: true });
        Assert.Contains(zaken, z => z.Intrekkingen.Any(i => i.Route == Route.LokaalTeam));
        Assert.Contains(zaken, z => z.Herbeoordeling > 0 && z.Tijd < z.Mutatie.Opgemaakt);
    }

    [Fact]
    public void Maak_SameCase_GivesTheSameBytesOnFourThreads()
    {
        var zaken = Zaakvormen.Maak(seed: 2, 60).ToList();
        var verwacht = zaken.Select(Alles).ToList();
        var anders = new Berichtenmaker(Voorbeelden.Referentie);
        Parallel.For(0, zaken.Count * 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var berichten = new List<Bericht>();
            (i % 2 == 0 ? Maker : anders).Maak(zaken[i % zaken.Count], berichten);
            Assert.Equal(verwacht[i % zaken.Count], berichten.Select(Kort));
        });
    }

    [Fact]
    public void Maak_Twice_KeepsEveryIdAndIdsDoNotCollide()
    {
        var ids = Zaakvormen.Maak(seed: 3, 300).SelectMany(z => Berichten(z).Select(b => b.Id)).ToList();
        Assert.Equal(ids, Zaakvormen.Maak(seed: 3, 300).SelectMany(z => Berichten(z).Select(b => b.Id)));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Maak_AnyBundle_IsWhatFirelyWrites()
    {
        foreach (var zaak in Zaakvormen.Maak(seed: 4, 60))
        {
            foreach (var bundel in Bundels(zaak))
            {
                var bundle = JsonSerializer.Deserialize<Bundle>(bundel.Inhoud.Span, Opties);
                using var stream = new MemoryStream();
                using (var writer = new Utf8JsonWriter(
                    stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    JsonSerializer.Serialize(writer, bundle, Opties);
                }

                Assert.True(bundel.Inhoud.Span.SequenceEqual(stream.ToArray()), zaak.Mutatie.MutatieId);
            }
        }
    }

    [Fact]
    public void Maak_AnyMessage_IsOneLine()
    {
        foreach (var zaak in Zaakvormen.Maak(seed: 5, 120))
        {
            Assert.All(Berichten(zaak), b =>
            {
                var tekst = System.Text.Encoding.UTF8.GetString(b.Inhoud.Span);
                Assert.DoesNotContain('\n', tekst);
                Assert.DoesNotContain('\u2028', tekst);
                using var document = JsonDocument.Parse(b.Inhoud);
                Assert.Equal(b.Id, document.RootElement.GetProperty("id").GetString());
            });
        }
    }

    internal static List<Bericht> Berichten(Zaak zaak)
    {
        var berichten = new List<Bericht>();
        Maker.Maak(zaak, berichten);
        return berichten;
    }

    internal static IEnumerable<Bericht> Bundels(Zaak zaak) =>
        Berichten(zaak).Where(b => b.Naar is Bestemming.VeiligThuis or Bestemming.LokaalTeam);

    internal static Bundle Lees(Bericht bericht) => JsonSerializer.Deserialize<Bundle>(bericht.Inhoud.Span, Opties)!;

    private static List<string> Alles(Zaak zaak) => [.. Berichten(zaak).Select(Kort)];

    private static string Kort(Bericht bericht) =>
        $"{bericht.Naar} {bericht.Id} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bericht.Inhoud.Span))}";
}
