using System.Text.Json;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The baselines that the model has to beat.</summary>
public sealed class NulmodelTests
{
    private static readonly string Corpusmap = RepoRoot.File("models", "corpus");
    private static readonly string Modelmap = RepoRoot.File("models", "volledigheid", "1");

    private static readonly Lazy<IReadOnlyList<Nulmodel>> Alle = new(() => Nulmodellen.Maak(Corpusmap, Modelmap));

    private static readonly Lazy<Voorbeeld[]> Berichten = new(() =>
        [.. Corpus.Lees(Corpusmap).Berichten.Where(b => b.Schrijver == "w8").Take(40)]);

    [Fact]
    public void Maak_GivesTheMajorityTheLengthTheWordsThePhrasesAndMlNet() => Assert.Equal(
        [Nulmodellen.Meerderheid, Nulmodellen.Lengte, Nulmodellen.Trefwoorden, Nulmodellen.Zinsdelen, Nulmodellen.MlNet],
        Alle.Value.Select(n => n.Naam));

    [Fact]
    public void Majority_SaysTheSameOfEveryReport()
    {
        var evaluatie = Meet(Nulmodellen.Meerderheid);
        Assert.Equal(0.5, evaluatie.Oordelen.Auc);
        Assert.Equal(0, evaluatie.Totaal.Spoed.Vangst.Waarde);
    }

    [Fact]
    public void Length_KnowsNothingButTheNumberOfWords()
    {
        var model = Model(Nulmodellen.Lengte);
        Assert.Equal(
            Toestanden(model.Beoordeel(Voorbeelden.Mutatie(toelichting: "een twee drie vier"))),
            Toestanden(model.Beoordeel(Voorbeelden.Mutatie(toelichting: "mes wurgen dood kind"))));
        var (kort, lang) = (Voorbeelden.Mutatie(toelichting: "kort"), Voorbeelden.Mutatie(toelichting: string.Join(' ', Enumerable.Repeat("woord", 200))));
        Assert.True(model.Beoordeel(lang).KansVoldoende > model.Beoordeel(kort).KansVoldoende);
    }

    [Theory]
    [InlineData(Nulmodellen.Trefwoorden)]
    [InlineData(Nulmodellen.Zinsdelen)]
    public void Keywords_DoNotSeeADenial(string naam)
    {
        var model = Model(naam);
        Assert.Equal(Toestand.Bevestigd, model.Beoordeel(Voorbeelden.Mutatie(toelichting: "SO is gewurgd.")).Van(Criterium.Verwurging));
        Assert.Equal(Toestand.Bevestigd, model.Beoordeel(Voorbeelden.Mutatie(toelichting: "SO is niet gewurgd.")).Van(Criterium.Verwurging));
    }

    [Fact]
    public void MlNetText_TrainedTwice_SaysTheSame()
    {
        var berichten = Corpus.Lees(Corpusmap).Berichten;
        var leert = berichten.Where(b => b.Schrijver is "w1" or "w4").ToArray();
        double[] Kansen()
        {
            var model = new Tekstmodel([.. leert.Where(v => v.Schrijver == "w1")], [.. leert.Where(v => v.Schrijver == "w4")]);
            return [.. Berichten.Value.Take(5).Select(b => model.Beoordeel(b.Mutatie).KansVoldoende)];
        }

        Assert.Equal(Kansen(), Kansen());
    }

    [Fact]
    public void Tabel_HasARowForEachMethodAndAFigureForEachStyleAndElement()
    {
        var regels = Regels();
        var tabel = new Vergelijking(regels).Tabel();
        Assert.All(Alle.Value, n => Assert.Contains(n.Naam, tabel, StringComparison.Ordinal));
        Assert.All(Elementen.AlleNamen, e => Assert.Contains(e, tabel, StringComparison.Ordinal));
        Assert.All(Berichten.Value.Select(b => b.Stijl).Distinct(), s => Assert.Contains(s, tabel, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_HasTheDifferenceOfEachBaselineWithTheModel()
    {
        using var json = JsonDocument.Parse(new Vergelijking(Regels()).Json());
        foreach (var rij in json.RootElement.EnumerateArray())
        {
            var isModel = rij.GetProperty("methode").GetString() == Vergelijking.Model;
            Assert.Equal(!isModel, rij.TryGetProperty("modelMinDezeOpCriteria", out var verschil));
            Assert.True(isModel || verschil.GetProperty("vangst").GetArrayLength() == 3);
            Assert.Equal(40 * 16, rij.GetProperty("verwarring").GetProperty("elements").EnumerateObject()
                .Sum(r => r.Value.EnumerateObject().Sum(k => k.Value.GetInt32())));
        }
    }

    private static Vergelijkingsregel[] Regels() =>
    [
        new("w8", Vergelijking.Model, Meet(new Perfect(Berichten.Value))),
        .. Alle.Value.Select(n => new Vergelijkingsregel("w8", n.Naam, Meet(n.Beoordelaar))),
    ];

    private static Evaluatie Meet(string naam) => Meet(Model(naam));

    private static Evaluatie Meet(IBeoordelaar beoordelaar) =>
        Evaluatie.Doe("w8", Berichten.Value, beoordelaar, Voorbeelden.Beleid, Voorbeelden.Referentie);

    private static IBeoordelaar Model(string naam) => Alle.Value.Single(n => n.Naam == naam).Beoordelaar;

    private static string Toestanden(Beoordeling b) =>
        string.Join(' ', b.Elementen.Select(e => e.Toestand).Concat(b.Criteria.Select(c => c.Toestand)));

    /// <summary>Says what the labels say.</summary>
    private sealed class Perfect(Voorbeeld[] berichten) : IBeoordelaar
    {
        public string ModelHash => new('0', 64);

        public Beoordeling Beoordeel(Tenzij.Core.Mutaties.Mutatie mutatie)
        {
            var v = berichten.Single(b => ReferenceEquals(b.Mutatie, mutatie));
            return Nuloordeel.Maak(v.Elementen, v.Criteria, v.Oordeel == Oordeel.BuitenScope, v.Oordeel == Oordeel.Voldoende ? 1 : 0);
        }
    }
}
