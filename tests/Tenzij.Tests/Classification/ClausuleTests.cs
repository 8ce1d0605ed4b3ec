using System.Globalization;
using System.Text;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The learned clause scores of <c>models/volledigheid/1</c>, and what they may do.</summary>
public sealed class ClausuleTests
{
    private static readonly string Map = RepoRoot.File("models", "volledigheid", "1");
    private static readonly Lazy<Beoordelaar> Eenmaal = new(() => Beoordelaar.Laad(Map));
    private static readonly Lazy<Clausuleweger> Weger = new(() =>
        Clausulelezer.Lees(Modelmap.Lees(Map), Bewijsvoering.Laad(Path.Combine(Map, Modelmap.Lexiconmap))));

    [Fact]
    public void Score_EqualsWhatMlNetItselfSays()
    {
        var model = Weger.Value.Model;
        var vectoren = Kolommenlijsten(model);
        var mlnet = MlNetControle.Clausulescores(Map, vectoren);
        var uit = new float[Clausulemodel.Breedte];
        for (var v = 0; v < vectoren.Length; v++)
        {
            model.Score(vectoren[v], uit);
            for (var h = 0; h < Hoofden.Aantal; h++)
            {
                Assert.Equal(Sigmoid(mlnet[h][v]), Sigmoid(uit[h]), 1e-5);
            }
        }
    }

    [Fact]
    public void Bijdrage_OfAllColumns_SumsToTheScoreOfTheClause()
    {
        var model = Weger.Value.Model;
        var uit = new float[Clausulemodel.Breedte];
        foreach (var kolommen in Kolommenlijsten(model))
        {
            model.Score(kolommen, uit);
            for (var h = 0; h < Hoofden.Aantal; h++)
            {
                Assert.Equal(uit[h], model.Basis[h] + kolommen.Sum(k => (double)model.Bijdrage(k, h, kolommen.Length)), 1e-4);
            }
        }
    }

    [Fact]
    public void ReportScore_EqualsWhatMlNetItselfSays_AndIsTheSumOfItsContributions()
    {
        var model = Weger.Value.Berichtmodel;
        var toeval = new Random(5);
        float[][] vectoren = [.. Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, Berichtkenmerken.Aantal)
            .Select(_ => (float)(toeval.NextDouble() * 4 - 2)).ToArray())];
        var mlnet = MlNetControle.Berichtscores(Map, vectoren);
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            for (var v = 0; v < vectoren.Length; v++)
            {
                var score = model.Score(h, vectoren[v]);
                Assert.Equal(Sigmoid(mlnet[h][v]), Sigmoid(score), 1e-5);
                var som = model.Basis(h) + vectoren[v].Select((x, i) => (double)x * model.Gewichten(h)[i]).Sum();
                Assert.Equal(som, score, 1e-3);
            }
        }
    }

    [Fact]
    public void ReportHeads_DoNotLeanOnWhatRulesSayOfTheTargetItself()
    {
        var model = Weger.Value.Berichtmodel;
        var (eigen, rest) = (new float[Berichtkenmerken.Aantal], new float[Berichtkenmerken.Aantal]);
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            Array.Fill(eigen, 1);
            Array.Fill(rest, 1);
            Berichtkenmerken.Blind(h, rest);
            Assert.Equal(model.Score(h, rest), model.Score(h, eigen));
        }
    }

    [Fact]
    public void Lees_TableThatConfirmsACriterion_IsRefused() => Assert.Throws<ModelOngeldigException>(
        () => Clausuletabel.Lees("{\"wapen\":{\"drempel\":0,\"hoogstens\":\"bevestigd\"}}"u8));

    [Fact]
    public void Lees_TableWithUnknownHead_IsRefused() => Assert.Throws<ModelOngeldigException>(
        () => Clausuletabel.Lees("{\"risico\":{\"drempel\":0,\"hoogstens\":\"onzeker\"}}"u8));

    [Fact]
    public void Lees_TheTable_LetsNoScoreConfirmACriterion()
    {
        var tabel = Clausuletabel.Lees(File.ReadAllBytes(Path.Combine(Map, Modelmap.Tabelbestand)));
        Assert.All(Enumerable.Range(0, Hoofden.EersteElement), h => Assert.True(tabel.Hoogstens(h) <= Toestand.Onzeker));
    }

    [Theory]
    [InlineData("wapen", 0.4, 0.1)]
    [InlineData("kindGetuige", 0.7, 0.1)]
    [InlineData("voorgeschiedenis", 0.7, 0.1)]
    [InlineData("stalking", 0.6, 0.6)]
    [InlineData("stalking", 0.6, -0.1)]
    public void Lees_TableThatAsksSupportForMoreThanARegularCriterion_IsRefused(string hoofd, double drempel, double steun) =>
        Assert.Throws<ModelOngeldigException>(() => Clausuletabel.Lees(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{{\"{hoofd}\":{{\"drempel\":{drempel},\"hoogstens\":\"onzeker\",\"steun\":{steun}}}}}"))));

    [Fact]
    public void Beoordeel_HintsOfARegularCriterion_NeedAHead_AndStayInTheEvidence()
    {
        var (met, zonder) = (Eenmaal.Value, Bewijsvoering.Laad(Path.Combine(Map, Modelmap.Lexiconmap)));
        var tabel = Clausuletabel.Lees(File.ReadAllBytes(Path.Combine(Map, Modelmap.Tabelbestand)));
        var vallen = 0;
        foreach (var bericht in Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten)
        {
            var (a, b) = (met.Beoordeel(bericht.Mutatie), zonder.Zoek(bericht.Mutatie));
            foreach (var (na, voor) in a.Criteria.Zip(b.Criteria).Where(p => p.First.Toestand < p.Second.Toestand))
            {
                vallen++;
                Assert.True(tabel.Steun((int)na.Criterium) > 0);
                // What a field says of it stands.
                Assert.Equal(voor.Bewijs.Select(s => s.IsVeld ? s : s with { Toestand = Toestand.Afwezig }), na.Bewijs);
            }
        }

        Assert.True(vallen > 0);
    }

    [Fact]
    public void Beoordeel_LearnedScores_NeverLowerWhatRulesFound_ButForHints()
    {
        var tabel = Clausuletabel.Lees(File.ReadAllBytes(Path.Combine(Map, Modelmap.Tabelbestand)));
        var (met, zonder) = (Eenmaal.Value, Bewijsvoering.Laad(Path.Combine(Map, Modelmap.Lexiconmap)));
        foreach (var bericht in Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten.Take(120))
        {
            var (a, b) = (met.Beoordeel(bericht.Mutatie), zonder.Zoek(bericht.Mutatie));
            for (var c = 0; c < Criteriumlijst.Aantal; c++)
            {
                var (na, voor) = (a.Criteria[c], b.Criteria[c]);
                Assert.True(na.Toestand == voor.Toestand || (voor.Toestand == Toestand.Afwezig && na.Toestand == Toestand.Onzeker)
                    || (na.Toestand == Toestand.Afwezig && tabel.Steun(c) > 0));
                Assert.True(na.Toestand == Toestand.Afwezig || na.Bewijs.Length > 0);
            }

            Assert.All(a.Elementen.Zip(b.Elementen), p => Assert.True(
                p.First.Toestand == p.Second.Toestand || p.Second.Toestand == Toestand.Afwezig));
        }
    }

    [Fact]
    public void Beoordeel_OtherNamesPlacesAndSexes_GiveTheSameStates()
    {
        const string tekst = "In de woning te {0} troffen wij {1} aan. {1} vertelde dat {2} {3} tegen de muur had gezet en riep dat {3} eraan ging. "
            + "Geen wapens gezien. {2} is naar {4} broer in {0} vertrokken.";
        string[][] varianten =
        [
            ["Utrecht", "Sanne", "Peter", "haar", "zijn"], ["Enschede", "Fatima", "Mehmet", "haar", "zijn"],
            ["Rotterdam", "Kevin", "Chantal", "hem", "haar"], ["Leeuwarden", "Agnieszka", "Tomasz", "haar", "zijn"],
        ];
        var uitkomsten = varianten.Select(v => Toestanden(Eenmaal.Value.Beoordeel(Bericht(
            string.Format(null, tekst, v), v[1], v[2])))).ToArray();
        Assert.All(uitkomsten, u => Assert.Equal(uitkomsten[0], u));
    }

    [Fact]
    public void Beoordeel_TheOnlyWeaponSentenceDeleted_TheStateFalls()
    {
        const string rest = "SO en VE kregen ruzie over geld. VE duwde SO tegen de kast. SO had een blauwe plek op de arm.";
        var met = Eenmaal.Value.Beoordeel(Voorbeelden.Mutatie(toelichting: rest + " VE pakte een broodmes en dreigde SO daarmee te steken."));
        var zonder = Eenmaal.Value.Beoordeel(Voorbeelden.Mutatie(toelichting: rest));
        Assert.Equal(Toestand.Bevestigd, met.Van(Criterium.Wapen));
        Assert.Equal(Toestand.Afwezig, zonder.Van(Criterium.Wapen));
    }

    [Fact]
    public void Beoordeel_AllocatesTheResultAndNothingThatGrowsWithTheText()
    {
        var beoordelaar = Eenmaal.Value;
        var kort = Voorbeelden.Mutatie(toelichting: "Het regende en de straat was nat.");
        var lang = Voorbeelden.Mutatie(toelichting: string.Join(' ', Enumerable.Repeat("Het regende en de straat was nat.", 60)));
        Assert.Equal(Gealloceerd(beoordelaar, kort), Gealloceerd(beoordelaar, lang));
    }

    private static long Gealloceerd(Beoordelaar beoordelaar, Mutatie mutatie)
    {
        for (var i = 0; i < 50; i++)
        {
            beoordelaar.Beoordeel(mutatie);
        }

        var voor = GC.GetAllocatedBytesForCurrentThread();
        beoordelaar.Beoordeel(mutatie);
        return GC.GetAllocatedBytesForCurrentThread() - voor;
    }

    private static int[][] Kolommenlijsten(Clausulemodel model)
    {
        var toeval = new Random(3);
        return [.. Enumerable.Range(0, 60).Select(_ => Enumerable.Range(0, toeval.Next(1, 80))
            .Select(_ => toeval.Next(model.Kolommen.Aantal)).Distinct().Order().ToArray())];
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static string Toestanden(Beoordeling b) =>
        string.Join(' ', b.Elementen.Select(e => e.Toestand).Concat(b.Criteria.Select(c => c.Toestand)));

    private static Mutatie Bericht(string tekst, string so, string ve)
    {
        var mutatie = Voorbeelden.Mutatie();
        return mutatie with
        {
            Toelichting = Encoding.UTF8.GetBytes(tekst),
            Personen = [mutatie.Personen[0] with { Voornamen = so }, mutatie.Personen[1] with { Voornamen = ve }],
        };
    }
}
