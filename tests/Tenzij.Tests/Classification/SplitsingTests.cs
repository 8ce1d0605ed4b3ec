using System.Text;
using System.Text.Json;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Training;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The generated held-out sets share nothing with what teaches, nor with each other.</summary>
public sealed class SplitsingTests
{
    private const int Aantal = 1500;

    private static readonly Lazy<Corpus> Geleerd = new(() => Corpus.Lees(RepoRoot.File("models", "corpus")));
    private static readonly Lazy<Vijfgrammen> Runs = new(() => Geleerd.Value.Vijfgrammen());

    [Theory]
    [InlineData(Splitsing.T1)]
    [InlineData(Splitsing.T2)]
    public void SchrijfGelabeld_HeldOutSet_SharesNoFiveContentWordsWithTheCorpus(Splitsing splitsing)
    {
        var teksten = Teksten(splitsing, Runs.Value);
        Assert.Equal(Aantal, teksten.Length);
        Assert.All(teksten, t => Assert.Empty(Runs.Value.Gedeeld(t)));
    }

    [Theory]
    [InlineData(Splitsing.T1)]
    [InlineData(Splitsing.T2)]
    public void SchrijfGelabeld_Unguarded_SharesSoLittleThatFewReportsArePassedOver(Splitsing splitsing) => Assert.InRange(
        Teksten(splitsing, null).Count(t => Runs.Value.Gedeeld(t).Any()), 0, Aantal / 4);

    [Fact]
    public void Deelt_ReportOfTheCorpus_IsSeen()
    {
        var tekst = Encoding.UTF8.GetString(Geleerd.Value.Berichten[0].Mutatie.Toelichting.Span);
        Assert.NotEmpty(Runs.Value.Gedeeld("Daarna: " + tekst));
        Assert.True(Runs.Value.Aantal > 50_000);
    }

    [Fact]
    public void Van_RunsOfFunctionWordsOnly_DoNotCount()
    {
        Assert.Empty(Vijfgrammen.Van("dat hij het niet was en dat zij er ook was"));
        Assert.Equal(["sloeg haar met een pook"], Vijfgrammen.Van("En dat. Hij sloeg haar met een pook"));
    }

    [Fact]
    public void Kies_T1AndT2_ShareNoPhrase()
    {
        foreach (var zinnen in (string[][])[["een", "twee", "drie", "~vier"], ["een", "twee"]])
        {
            var (t1, t2) = (new Zinnenverdeling(Splitsing.T1, []), new Zinnenverdeling(Splitsing.T2, []));
            Assert.Empty(t1.Kies("x", zinnen).Intersect(t2.Kies("x", zinnen)));
            Assert.DoesNotContain("vier", t1.Kies("x", zinnen).Concat(t2.Kies("x", zinnen)));
        }
    }

    [Fact]
    public void Pakket_T2_HasOtherStylesWeaponsAndNames()
    {
        var (alle, t2) = (Pakket.Van(Splitsing.Geen), Pakket.Van(Splitsing.T2));
        Assert.Empty(alle.Stijlen.Select(s => s.Naam).Intersect(t2.Stijlen.Select(s => s.Naam)));
        foreach (var lijst in (string[])["wapen", "getuige", "voornaam.v", "voornaam.m", "achternaam", "relatie.partner"])
        {
            Assert.Empty(alle.Lexicon[lijst].Select(Encoding.UTF8.GetString).Intersect(t2.Lexicon[lijst].Select(Encoding.UTF8.GetString)));
        }
    }

    [Fact]
    public void Maak_EachSet_HasEveryElementAndEverySpoedCriterion()
    {
        foreach (var splitsing in (Splitsing[])[Splitsing.T1, Splitsing.T2])
        {
            var berichten = Toetsset.Maak(splitsing, Geleerd.Value).Berichten;
            Assert.All(Enumerable.Range(0, Elementen.Aantal), e => Assert.True(berichten.Select(b => b.Elementen[e]).Distinct().Count() > 1));
            Assert.All(Cijfers.Soort(Criteriumsoort.Spoed), c => Assert.Contains(berichten, b => Cijfers.IsPositief(b.Criteria[(int)c])));
        }
    }

    private static string[] Teksten(Splitsing splitsing, Vijfgrammen? geleerd)
    {
        using var uit = new MemoryStream();
        Generator.SchrijfGelabeld(Aantal, 3, uit, splitsing, geleerd);
        return [.. Encoding.UTF8.GetString(uit.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Tekst)];
    }

    private static string Tekst(string regel)
    {
        using var json = JsonDocument.Parse(regel);
        return json.RootElement.GetProperty("mutatie").GetProperty("toelichting").GetString()!;
    }
}
