using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evaluation;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>
/// Trains all clause heads in two rounds. The first learns from labelled clauses and from the clauses of reports that do
/// not speak of a target. The second adds, for each report that does, the clause that the first round finds likeliest:
/// the writers labelled the report as a whole, and this is where it says so.
/// </summary>
internal sealed class Clausulefabriek(Kolommen kolommen, IReadOnlyList<Voorbeeld> berichten, int seed)
{
    /// <summary>Heads trained at the same time, each with its own context.</summary>
    private const int Gelijktijdig = 2;

    private readonly Dictionary<string, Voorbeeld> _berichten = berichten.ToDictionary(b => b.Id);

    /// <exception cref="InvalidDataException">There is nothing to learn from.</exception>
    public ITransformer[] Train(
        IReadOnlyList<Clausulevoorbeeld> voorbeelden, Clausuleleerder leerder, Action<string>? voortgang = null)
    {
        if (voorbeelden.Count == 0 || kolommen.Aantal == 0)
        {
            throw new InvalidDataException(
                "The corpus has too few clauses of writers that teach: no word stands in three of them. Add clauses (models/corpus), or name another corpus.");
        }

        Meld(voorbeelden, voortgang);
        var trainer = new Clausuletrainer(kolommen, seed);
        var kenmerken = voorbeelden.Select(v => trainer.Kenmerken(v.Grammen)).ToArray();
        var perBericht = Enumerable.Range(0, voorbeelden.Count).Where(i => voorbeelden[i].Bericht is not null)
            .GroupBy(i => voorbeelden[i].Bericht!, StringComparer.Ordinal).Select(g => (g.Key, Plekken: g.ToArray())).ToArray();
        var modellen = new ITransformer[Hoofden.Aantal];
        Parallel.For(0, Hoofden.Aantal, new ParallelOptions { MaxDegreeOfParallelism = Gelijktijdig }, h =>
        {
            var labels = voorbeelden.Select(v => v.Labels[h]).ToArray();
            modellen[h] = trainer.Train(voorbeelden, kenmerken, labels, leerder);
            if (h < Hoofden.Ontkend)
            {
                Vul(modellen[h], kenmerken, perBericht, h, labels);
                modellen[h] = trainer.Train(voorbeelden, kenmerken, labels, leerder);
            }
        });
        return modellen;
    }

    private static void Meld(IReadOnlyList<Clausulevoorbeeld> voorbeelden, Action<string>? voortgang)
    {
        var leeg = Enumerable.Range(0, Hoofden.Aantal).Where(h => voorbeelden.All(v => v.Labels[h] != 1)).Select(Hoofden.Naam).ToArray();
        if (leeg.Length > 0)
        {
            voortgang?.Invoke($"clauses: no positive example of {string.Join(", ", leeg)}; these heads are skipped and will find nothing");
        }
    }

    private void Vul(
        ITransformer eerste, VBuffer<float>[] kenmerken, (string Bericht, int[] Plekken)[] perBericht, int hoofd, sbyte[] labels)
    {
        var lineair = Clausuletrainer.Lineair(eerste);
        float[] gewichten = [.. lineair.Weights];
        foreach (var (bericht, plekken) in perBericht)
        {
            if (Spreekt(_berichten[bericht], hoofd))
            {
                labels[plekken.MaxBy(i => Score(kenmerken[i], gewichten))] = 1;
            }
        }
    }

    private static bool Spreekt(Voorbeeld bericht, int hoofd) => hoofd < Hoofden.EersteElement
        ? Cijfers.IsPositief(bericht.Criteria[hoofd])
        : Cijfers.IsBeantwoord(bericht.Elementen[hoofd - Hoofden.EersteElement]);

    private static double Score(in VBuffer<float> kenmerken, float[] gewichten)
    {
        var som = 0.0;
        foreach (var (plek, waarde) in kenmerken.Items())
        {
            som += gewichten[plek] * waarde;
        }

        return som;
    }
}
