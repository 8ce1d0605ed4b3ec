using System.Text.Json;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Model;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

public sealed class EvaluatieTests
{
    [Theory]
    [InlineData(57, 60, 0.863, 0.983)]
    [InlineData(0, 10, 0.0, 0.278)]
    [InlineData(10, 10, 0.722, 1.0)]
    public void Interval_IsWilsons(int goed, int totaal, double laag, double hoog)
    {
        var interval = new Aandeel(goed, totaal).Interval;
        Assert.Equal(laag, interval.Laag, 0.001);
        Assert.Equal(hoog, interval.Hoog, 0.001);
    }

    [Fact]
    public void Auc_RanksWithTiesAsHalf()
    {
        Assert.Equal(1, Kansmaten.Auc([0.1, 0.2, 0.8], [false, false, true]));
        Assert.Equal(0.5, Kansmaten.Auc([0.3, 0.3, 0.3], [false, true, false]));
        Assert.Equal(0.25, Kansmaten.Auc([0.4, 0.1, 0.3, 0.9], [true, true, false, false]), 1e-9);
    }

    [Fact]
    public void Ece_OfPerfectProbabilities_StaysUnderItsNullBand()
    {
        var toeval = new Random(8);
        double[] kansen = [.. Enumerable.Range(0, 2000).Select(_ => toeval.NextDouble())];
        bool[] labels = [.. kansen.Select(k => toeval.NextDouble() < k)];
        Assert.True(Kansmaten.Ece(kansen, labels) < Kansmaten.EceNul(kansen) * 1.2);
        Assert.True(Kansmaten.Ece([.. kansen.Select(k => k * k)], labels) > Kansmaten.EceNul(kansen));
    }

    [Fact]
    public void Doe_PerfectAssessor_HasNoFault()
    {
        var evaluatie = Evaluatie.Doe(Bestand(60), new Orakel(Bestand(60)), Voorbeelden.Beleid, Voorbeelden.Referentie);
        Assert.Empty(evaluatie.Verwarringen());
        Assert.Contains("precision 1.000", evaluatie.Tabel(), StringComparison.Ordinal);
    }

    [Fact]
    public void Doe_Twice_GivesTheSameBytes()
    {
        var beoordelaar = Beoordelaar.Laad(RepoRoot.File("models", "volledigheid", "1"));
        var a = Evaluatie.Doe(Bestand(80), beoordelaar, Voorbeelden.Beleid, Voorbeelden.Referentie);
        var b = Evaluatie.Doe(Bestand(80), beoordelaar, Voorbeelden.Beleid, Voorbeelden.Referentie);
        Assert.Equal(a.Tabel(), b.Tabel());
        Assert.Equal(a.Json(), b.Json());
        using var json = JsonDocument.Parse(a.Json());
        Assert.Equal(80, json.RootElement.GetProperty("berichten").GetInt32());
    }

    private static string Bestand(int aantal)
    {
        var pad = Path.Combine(Path.GetTempPath(), $"tenzij-evaluatie-{Environment.ProcessId}-{aantal}.ndjson");
        using var uit = File.Create(pad);
        Generator.SchrijfGelabeld(aantal, 9, uit);
        return pad;
    }

    /// <summary>Says exactly what the labels say.</summary>
    private sealed class Orakel(string pad) : IBeoordelaar
    {
        private readonly Dictionary<string, Tenzij.Classification.Training.Voorbeeld> _labels =
            Tenzij.Classification.Training.Voorbeeldlezer.Lees(pad).ToDictionary(v => v.Mutatie.MutatieId);

        public string ModelHash => new('0', 64);

        public Beoordeling Beoordeel(Tenzij.Core.Mutaties.Mutatie mutatie)
        {
            var v = _labels[mutatie.MutatieId];
            return new Beoordeling
            {
                Elementen = [.. v.Elementen.Select((t, i) => new ElementBevinding((Element)i, t, []))],
                Criteria = [.. v.Criteria.Select((t, i) => new CriteriumBevinding((Criterium)i, t, []))],
                BuitenScope = v.Oordeel == Tenzij.Core.Besluiten.Oordeel.BuitenScope ? [Bewijs.VanVeld("label", Toestand.Bevestigd)] : [],
                KansVoldoende = v.Oordeel == Tenzij.Core.Besluiten.Oordeel.Voldoende ? 1 : 0,
            };
        }
    }
}
