using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Classification.Training;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The conformal bounds and the thresholds that they and the costs propose.</summary>
public sealed class ConformTests
{
    [Theory]
    [InlineData(10, 10, 0.10, 0.6513)] // 1 − 0.9¹⁰
    [InlineData(22, 22, 0.10, 0.9015)]
    [InlineData(100, 91, 0.10, 0.5487)]
    [InlineData(3000, 3000, 0.10, 1.0)]
    public void Zekerheid_IsTheTailOfTheBetaDistribution(int n, int k, double alfa, double verwacht) =>
        Assert.Equal(verwacht, Conformgrens.Zekerheid(n, k, alfa), 1e-3);

    [Fact]
    public void Bereken_TooFewReports_RulesNothingOut()
    {
        var grens = Conformgrens.Bereken(Enumerable.Repeat(0.01, 21), 0.10, 0.90);
        Assert.False(grens.IsHaalbaar);
        Assert.Equal(1, grens.Grens);
        Assert.True(Conformgrens.Bereken(Enumerable.Repeat(0.01, 22), 0.10, 0.90).IsHaalbaar);
    }

    [Fact]
    public void Bereken_ManyDraws_CoversAsOftenAsPromised()
    {
        var toeval = new Random(4);
        const int proeven = 400;
        var gehaald = 0;
        for (var p = 0; p < proeven; p++)
        {
            // Uniform non-conformity: the true coverage of a bound is the bound itself.
            var grens = Conformgrens.Bereken(Enumerable.Range(0, 60).Select(_ => toeval.NextDouble()), 0.10, 0.90);
            gehaald += grens.Grens >= 0.90 ? 1 : 0;
        }

        Assert.InRange(gehaald / (double)proeven, 0.87, 1.0);
    }

    [Fact]
    public void Maak_GoodProbabilities_LetsTheCostsDecide()
    {
        var voorstel = Maak(new Kosten(), Uitslagen(40, 0.6, 0.4));
        Assert.Equal(0.91, voorstel.KansVoldoende); // 10 / 11, upwards
        Assert.Equal(0.40, voorstel.KansOnvoldoende);
        Assert.Contains("kansVoldoende 0.91", Voorsteltekst.Maak(voorstel), StringComparison.Ordinal);
    }

    [Fact]
    public void Maak_ProbabilitiesFarApart_LeavesDoubtWhereNoCalibrationReportLies()
    {
        var voorstel = Maak(new Kosten { Gemist = 1 }, Uitslagen(40, 0.8, 0.1));
        Assert.Equal((0.81, 0.10), (voorstel.KansVoldoende, voorstel.KansOnvoldoende));
    }

    [Fact]
    public void Maak_EqualCosts_StaysAboveTheFloorOfThePolicy() => Assert.True(
        Maak(new Kosten { Gemist = 1 }, Uitslagen(40, 0.99, 0.01)).KansVoldoende >= Beleidscontrole.KansVoldoendeOndergrens);

    [Fact]
    public void Maak_OverlappingProbabilities_LeavesDoubtBetweenTheBounds()
    {
        var voorstel = Maak(new Kosten { Gemist = 1 }, Uitslagen(40, 0.3, 0.7));
        Assert.True(voorstel.KansOnvoldoende <= 0.3 && voorstel.KansVoldoende > 0.7);
        Assert.Equal(1, voorstel.Uitkomsten[1].Onzeker.Waarde);
        Assert.Equal(1, voorstel.Uitkomsten[1].Gedekt.Waarde);
    }

    [Fact]
    public void Maak_AProposalThatThePolicyWouldRefuse_IsNeverMade()
    {
        var toeval = new Random(6);
        for (var i = 0; i < 200; i++)
        {
            var v = Maak(
                new Kosten { Gemist = toeval.NextDouble() * 20 + 0.01, Alfa = toeval.NextDouble() / 2 + 0.001 },
                Uitslagen(toeval.Next(1, 60), toeval.NextDouble(), toeval.NextDouble()));
            Assert.True(v.KansVoldoende is >= 0.5 and <= 1 && v.KansOnvoldoende >= 0 && v.KansOnvoldoende <= v.KansVoldoende);
        }
    }

    [Fact]
    public void Maak_FlagsSyntheticOneWriterTooFewAndDrift()
    {
        var vlaggen = Drempelvoorstel.Maak(
            new Kosten(), new Drempels(0.7, 0.5, 0.3), Uitslagen(5, 0.9, 0.1), Uitslagen(60, 0.9, 0.1), ["w4"]).Vlaggen;
        Assert.Contains(vlaggen, v => v.StartsWith("synthetic", StringComparison.Ordinal));
        Assert.Contains(vlaggen, v => v.StartsWith("one writer", StringComparison.Ordinal));
        Assert.Equal(2, vlaggen.Count(v => v.StartsWith("too few", StringComparison.Ordinal)));
        Assert.Contains(
            Drempelvoorstel.Maak(new Kosten { Gemist = 1 }, new Drempels(0.7, 0.5, 0.3), Uitslagen(40, 0.9, 0.1), Uitslagen(40, 0.05, 0.95), ["a", "b"]).Vlaggen,
            v => v.StartsWith("drift", StringComparison.Ordinal));
    }

    private static Drempelvoorstel Maak(Kosten kosten, IReadOnlyList<Uitslag> kalibratie) =>
        Drempelvoorstel.Maak(kosten, new Drempels(0.7, 0.5, 0.3), kalibratie, kalibratie, ["a", "b"]);

    private static List<Uitslag> Uitslagen(int perKlasse, double voldoende, double onvoldoende) =>
    [
        .. Enumerable.Range(0, perKlasse).Select(_ => Uitslag(Oordeel.Voldoende, voldoende)),
        .. Enumerable.Range(0, perKlasse).Select(_ => Uitslag(Oordeel.Onvoldoende, onvoldoende)),
    ];

    private static Uitslag Uitslag(Oordeel oordeel, double kans) => new(
        new Voorbeeld("x-1", "x", "s", Voorbeelden.Mutatie(), new Toestand[16], new Toestand[22], oordeel),
        new Toestand[16], new Toestand[22], oordeel, kans, 0, 0, Route.Beoordeling, Route.Beoordeling);
}
