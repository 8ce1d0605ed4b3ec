using Tenzij.Classification.Clauses;
using Tenzij.Core.Criteria;

namespace Tenzij.Classification.Training;

/// <summary>
/// Compares trainers and groups of features for the clause heads by leaving out writers, a quarter of them at a time:
/// what is measured is a writer never seen.
/// </summary>
internal static class Proefneming
{
    private const int Vouwen = 4;

    private const Gramsoort Woorden = Gramsoort.Woord | Gramsoort.Woordpaar | Gramsoort.WoordOntkend | Gramsoort.Kader;

    private static readonly (string Naam, Gramsoort Soorten, Clausuleleerder Leerder)[] Proeven =
    [
        ("words, pairs, denial, frames", Woorden, Clausuleleerder.Perceptron),
        ("+ pieces of words", Woorden | Gramsoort.Stuk, Clausuleleerder.Perceptron),
        ("words and word classes (chosen)", Gramlezer.Gekozen, Clausuleleerder.Perceptron),
        ("chosen, by SDCA", Gramlezer.Gekozen, Clausuleleerder.Sdca),
        ("chosen, by L-BFGS", Gramlezer.Gekozen, Clausuleleerder.Lbfgs),
        ("chosen + pieces of words", Gramlezer.Gekozen | Gramsoort.Stuk, Clausuleleerder.Perceptron),
        ("chosen + pairs of classes", Gramlezer.Gekozen | Gramsoort.Klassepaar, Clausuleleerder.Perceptron),
        ("chosen + findings of the lexicon", Gramlezer.Gekozen | Gramsoort.Treffer | Gramsoort.TrefferZwak, Clausuleleerder.Perceptron),
    ];

    public static IEnumerable<Proefuitkomst> Doe(Func<Gramsoort, Leerstof> stof, int seed)
    {
        foreach (var (naam, soorten, leerder) in Proeven)
        {
            yield return Meet(naam, stof(soorten), leerder, seed);
        }
    }

    private static Proefuitkomst Meet(string naam, Leerstof stof, Clausuleleerder leerder, int seed)
    {
        var clausules = Enumerable.Range(0, Hoofden.Aantal).Select(_ => new List<(float, bool)>()).ToArray();
        var berichten = Enumerable.Range(0, Hoofden.Ontkend).Select(_ => new List<(float, bool)>()).ToArray();
        var schrijvers = stof.Clausules.Select(b => b.Schrijver).Where(Schrijversverdeling.IsTraining).Distinct()
            .Order(StringComparer.Ordinal).ToArray();
        for (var vouw = 0; vouw < Vouwen; vouw++)
        {
            var toets = schrijvers.Where((_, i) => i % Vouwen == vouw).ToHashSet();
            var model = stof.Leer(s => Schrijversverdeling.IsTraining(s) && !toets.Contains(s), leerder, seed);
            Clausulevoorbeeld[] gehouden = [.. stof.Clausules.Where(c => toets.Contains(c.Schrijver))];
            foreach (var (scores, voorbeeld) in Leerscores.Alle(model, gehouden).Zip(gehouden))
            {
                for (var h = 0; h < clausules.Length; h++)
                {
                    if (voorbeeld.Labels[h] >= 0)
                    {
                        clausules[h].Add((scores[h], voorbeeld.Labels[h] == 1));
                    }
                }
            }

            foreach (var score in Berichtbouw.Scores(stof, model, toets.Contains))
            {
                for (var h = 0; h < berichten.Length; h++)
                {
                    berichten[h].Add((score.Beste[h], score.IsPositief(h)));
                }
            }
        }

        return new Proefuitkomst(
            naam, Gemiddeld(clausules, Soort(Criteriumsoort.Spoed)), Gemiddeld(clausules, Soort(Criteriumsoort.Regulier)),
            Gemiddeld(clausules, Enumerable.Range(Hoofden.EersteElement, Hoofden.Ontkend - Hoofden.EersteElement)),
            Gemiddeld(berichten, Soort(Criteriumsoort.Spoed)), Gemiddeld(berichten, Soort(Criteriumsoort.Regulier)));
    }

    private static IEnumerable<int> Soort(Criteriumsoort soort) =>
        Enum.GetValues<Criterium>().Where(c => c.Contractsoort() == soort).Select(Hoofden.Van);

    private static double Gemiddeld(List<(float Score, bool Label)>[] rijen, IEnumerable<int> hoofden) =>
        hoofden.Where(h => rijen[h].Any(r => r.Label)).Select(h => Precisie(rijen[h])).DefaultIfEmpty(double.NaN).Average();

    /// <summary>Average precision: the mean, over the positives, of the precision down to each.</summary>
    private static double Precisie(List<(float Score, bool Label)> rijen)
    {
        var (gevonden, som, plek) = (0, 0.0, 0);
        foreach (var (_, label) in rijen.OrderByDescending(r => r.Score))
        {
            plek++;
            if (label)
            {
                gevonden++;
                som += (double)gevonden / plek;
            }
        }

        return som / gevonden;
    }
}

/// <summary>Mean average precision per clause and per report (its best clause).</summary>
internal sealed record Proefuitkomst(
    string Naam, double ClausuleSpoed, double ClausuleRegulier, double ClausuleElement, double BerichtSpoed, double BerichtRegulier);
