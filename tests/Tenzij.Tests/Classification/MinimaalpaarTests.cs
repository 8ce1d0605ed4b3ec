using System.Text;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>Twins of held-out reports that differ in one thing.</summary>
public sealed class MinimaalpaarTests
{
    private const int Aantal = 400;
    private const double VerschilMax = 0.02;

    /// <summary>Phrases outside the topic that may be read as a weapon, rightly or not.</summary>
    private static readonly string[] AndereWapens = ["gewapend", "mesje", "heet vet", "sabel"];

    private static readonly Lazy<Beoordelaar> Model = new(() => Beoordelaar.Laad(RepoRoot.File("models", "volledigheid", "1")));

    /// <summary>
    /// The share of twins that may still differ; it may only be lowered. What is left: rules that hear who speaks, and
    /// names that are called after a word of the lexicon.
    /// </summary>
    public static TheoryData<Splitsing, string, double> Wissels => new()
    {
        { Splitsing.T1, "names", 0 }, { Splitsing.T1, "sexes", 0.006 }, { Splitsing.T1, "places", 0 },
        { Splitsing.T2, "names", 0.01 }, { Splitsing.T2, "sexes", 0.006 }, { Splitsing.T2, "places", 0 },
    };

    [Theory]
    [MemberData(nameof(Wissels))]
    public void Beoordeel_OtherNamesSexesOrPlaces_ChangesNothing(Splitsing splitsing, string wat, double magAnders)
    {
        var ingreep = wat switch
        {
            "names" => new Ingreep { Namen = 5 },
            "sexes" => new Ingreep { AnderGeslacht = true },
            _ => new Ingreep { Plaatsen = 37 },
        };
        // Slips are placed by position, so that a longer name moves them.
        var slordig = Pakket.Van(splitsing).Stijlen.Where(s => s.Tikfouten).Select(s => s.Naam).ToHashSet();
        List<string> anders = [];
        var paren = 0;
        foreach (var (bericht, tweeling) in Paren(splitsing, ingreep).Where(
            p => p.Bericht.Criteria.SequenceEqual(p.Tweeling.Criteria) && !slordig.Contains(p.Bericht.Stijl)))
        {
            paren++;
            var (a, b) = (Model.Value.Beoordeel(bericht.Mutatie), Model.Value.Beoordeel(tweeling.Mutatie));
            if (Toestanden(a) != Toestanden(b) || Math.Abs(a.KansVoldoende - b.KansVoldoende) > VerschilMax)
            {
                anders.Add($"{bericht.Id}: {string.Join(' ', Verschillen(a, b))}");
            }
        }

        Assert.True(paren > Aantal / 3);
        Assert.True(anders.Count <= magAnders * paren, $"{anders.Count} of {paren}: {string.Join("; ", anders)}");
    }

    [Theory]
    [InlineData(Splitsing.T1)]
    [InlineData(Splitsing.T2)]
    public void Beoordeel_TheOnlyWeaponSentenceDeleted_TheStateFalls(Splitsing splitsing)
    {
        var paren = Paren(splitsing, new Ingreep { Zonder = "wapen." }, 1200)
            .Where(p => p.Bericht.Criteria[(int)Criterium.Wapen] >= Toestand.Onzeker && p.Bericht.Mutatie.Wapens is null)
            .Where(p => !AndereWapens.Any(w => Encoding.UTF8.GetString(p.Tweeling.Mutatie.Toelichting.Span).Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(p => (p.Bericht.Id, Met: Model.Value.Beoordeel(p.Bericht.Mutatie).Van(Criterium.Wapen),
                Zonder: Model.Value.Beoordeel(p.Tweeling.Mutatie).Van(Criterium.Wapen)))
            .Where(p => p.Met >= Toestand.Onzeker).ToArray();
        Assert.True(paren.Length >= 10);
        Assert.Empty(paren.Where(p => p.Zonder >= p.Met).Select(p => $"{p.Id}: {p.Met} -> {p.Zonder}"));
    }

    private static IEnumerable<(Voorbeeld Bericht, Voorbeeld Tweeling)> Paren(Splitsing splitsing, Ingreep ingreep, int aantal = Aantal) =>
        Maak(splitsing, null, aantal).Zip(Maak(splitsing, ingreep, aantal));

    private static IReadOnlyList<Voorbeeld> Maak(Splitsing splitsing, Ingreep? ingreep, int aantal)
    {
        var bron = new Berichtbron(9, aantal, GeneratorOpties.Schoon, splitsing);
        var uit = new StringBuilder();
        for (var i = 0; i < aantal; i++)
        {
            uit.Append(Encoding.UTF8.GetString(bron.MaakGelabeld(i, ingreep)));
        }

        using var lezer = new StringReader(uit.ToString());
        return Voorbeeldlezer.Lees("pairs", lezer);
    }

    private static string Toestanden(Beoordeling b) =>
        string.Join(' ', b.Elementen.Select(e => e.Toestand).Concat(b.Criteria.Select(c => c.Toestand)));

    private static IEnumerable<string> Verschillen(Beoordeling a, Beoordeling b) =>
        a.Elementen.Zip(b.Elementen).Where(p => p.First.Toestand != p.Second.Toestand)
            .Select(p => $"{p.First.Element}:{p.First.Toestand}->{p.Second.Toestand}")
            .Concat(a.Criteria.Zip(b.Criteria).Where(p => p.First.Toestand != p.Second.Toestand)
                .Select(p => $"{p.First.Criterium}:{p.First.Toestand}->{p.Second.Toestand}"))
            .Append($"{a.KansVoldoende - b.KansVoldoende:0.000}");
}
