using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;
using Voorbeeld = Tenzij.Classification.Training.Voorbeeld;

namespace Tenzij.Tests.Classification;

/// <summary>What a verdict is made of, and what would make a report complete.</summary>
public sealed class UitlegTests
{
    private static readonly string Map = RepoRoot.File("models", "volledigheid", "1");
    private static readonly Lazy<Beoordelaar> Model = new(() => Beoordelaar.Laad(Map));

    private static readonly Lazy<IReadOnlyList<Voorbeeld>> Berichten = new(() =>
        [.. Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten.Where(b => b.Schrijver == "w8").Take(60)]);

    [Fact]
    public void Oordeeluitleg_ConstantAndContributions_SumExactlyToTheLogitOfTheProbability()
    {
        foreach (var bericht in Berichten.Value)
        {
            var beoordeling = Model.Value.Beoordeel(bericht.Mutatie);
            var uitleg = Oordeeluitleg.Maak(Model.Value.Oordeelmodel, bericht.Mutatie, beoordeling);
            var som = uitleg.Vast;
            foreach (var bijdrage in uitleg.Bijdragen)
            {
                som += bijdrage.Bijdrage;
            }

            Assert.Equal(BitConverter.DoubleToInt64Bits(som), BitConverter.DoubleToInt64Bits(uitleg.Logit));
            Assert.Equal(beoordeling.KansVoldoende, uitleg.Kans, 1e-6);
            Assert.All(uitleg.Bijdragen, b => Assert.True(b.Bijdrage <= 0, "measured from the complete report, nothing can add"));
        }
    }

    [Fact]
    public void Clausulescore_WeightsOfTheWordsAndBias_SumToTheScore()
    {
        var model = Clausulelezer.Lees(Modelmap.Lees(Map), Bewijsvoering.Laad(Path.Combine(Map, Modelmap.Lexiconmap))).Model;
        var uit = new float[Clausulemodel.Breedte];
        int[] kolommen = [.. Enumerable.Range(0, 40).Select(i => i * (model.Kolommen.Aantal / 41))];
        model.Score(kolommen, uit);
        for (var h = 0; h < Hoofden.Aantal; h++)
        {
            var som = (double)model.Basis[h];
            foreach (var kolom in kolommen)
            {
                som += model.Tabel[kolom * Clausulemodel.Breedte + h] / Math.Sqrt(kolommen.Length);
            }

            Assert.Equal(som, uit[h], 1e-4);
        }
    }

    [Fact]
    public void Zoek_TheAnswersItNames_MakeTheReportComplete_AndNoFewerWould()
    {
        var gevonden = 0;
        foreach (var bericht in Berichten.Value)
        {
            var beoordeling = Model.Value.Beoordeel(bericht.Mutatie);
            if (Zoek(bericht, beoordeling) is not { Count: > 0 } advies)
            {
                continue;
            }

            gevonden++;
            Assert.True(IsCompleet(bericht, Met(bericht, beoordeling, advies)));
            foreach (var zonder in advies)
            {
                Assert.False(IsCompleet(bericht, Met(bericht, beoordeling, [.. advies.Where(e => e != zonder)])));
            }
        }

        Assert.True(gevonden >= 10);
    }

    [Fact]
    public void Zoek_CompleteReport_AsksForNothing()
    {
        var compleet = Berichten.Value.Select(b => (b, Model.Value.Beoordeel(b.Mutatie))).First(p => IsCompleet(p.b, p.Item2));
        Assert.Empty(Zoek(compleet.b, compleet.Item2)!);
    }

    [Fact]
    public void Zoek_OutOfScopeOrUnreadable_HasNoAdvice()
    {
        var bericht = Berichten.Value[0];
        var beoordeling = Model.Value.Beoordeel(bericht.Mutatie);
        Assert.Null(Zoek(bericht, beoordeling with { Onleesbaar = true }));
        Assert.Null(Zoek(bericht, beoordeling with { BuitenScope = [Bewijs.VanVeld("x", Toestand.Bevestigd)] }));
    }

    private static IReadOnlyList<Element>? Zoek(Voorbeeld bericht, Beoordeling beoordeling) => Aanvuladvies.Zoek(
        Model.Value.Oordeelmodel, bericht.Mutatie, beoordeling, Voorbeelden.Beleid, Voorbeelden.Beleid.Landelijk);

    private static Beoordeling Met(Voorbeeld bericht, Beoordeling beoordeling, IReadOnlyList<Element> antwoorden)
    {
        var nieuw = beoordeling with
        {
            Elementen = [.. beoordeling.Elementen.Select(e => antwoorden.Contains(e.Element) ? e with { Toestand = Toestand.Bevestigd } : e)],
        };
        return nieuw with { KansVoldoende = Oordeeluitleg.Maak(Model.Value.Oordeelmodel, bericht.Mutatie, nieuw).Kans };
    }

    private static bool IsCompleet(Voorbeeld bericht, Beoordeling beoordeling)
    {
        var besluit = Beslisser.Beslis(bericht.Mutatie, beoordeling, Historie.Leeg, Voorbeelden.Beleid, Voorbeelden.Referentie);
        return besluit is { Onvolledig: false, Oordeel: Oordeel.Voldoende };
    }
}
