using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Evaluation;

namespace Tenzij.Classification.Training;

/// <summary>
/// Compares settings by leaving out one training writer at a time: what is measured is a writer never seen. ML.NET's own
/// cross-validation splits by row, which would leave a writer on both sides.
/// </summary>
internal static class Kruisvalidatie
{
    public static List<Kruisuitkomst> Vergelijk(
        IReadOnlyList<Oordeelrij> voorspeld, IReadOnlyList<Oordeelrij> gelabeld, IEnumerable<Oordeelinstelling> instellingen, int seed) =>
        [.. instellingen.Select(i => Meet(voorspeld, gelabeld, i, seed))];

    private static Kruisuitkomst Meet(
        IReadOnlyList<Oordeelrij> voorspeld, IReadOnlyList<Oordeelrij> gelabeld, Oordeelinstelling instelling, int seed)
    {
        List<double> kansen = [];
        List<bool> labels = [];
        foreach (var schrijver in voorspeld.Select(r => r.Schrijver).Distinct().Order(StringComparer.Ordinal))
        {
            var ml = new MLContext(seed);
            var model = Oordeeltrainer.Train(ml, Rijen(voorspeld, gelabeld, instelling, r => r.Schrijver != schrijver), instelling);
            var toets = voorspeld.Where(r => r.Schrijver == schrijver).ToArray();
            var gescoord = model.Transform(ml.Data.LoadFromEnumerable(toets));
            kansen.AddRange(gescoord.GetColumn<float>("Probability").Select(p => (double)p));
            labels.AddRange(toets.Select(r => r.Label));
        }

        return new Kruisuitkomst(
            instelling, Kansmaten.Auc(kansen, labels), Kansmaten.Brier(kansen, labels),
            new Aandeel(kansen.Where((k, i) => k >= 0.5 == labels[i]).Count(), kansen.Count));
    }

    public static List<Oordeelrij> Rijen(
        IReadOnlyList<Oordeelrij> voorspeld, IReadOnlyList<Oordeelrij> gelabeld, Oordeelinstelling instelling,
        Func<Oordeelrij, bool> filter)
    {
        List<Oordeelrij> uit = [.. voorspeld.Where(filter)];
        if (instelling.GoudGewicht > 0)
        {
            uit.AddRange(gelabeld.Where(filter).Select(r => new Oordeelrij
            {
                Id = r.Id, Schrijver = r.Schrijver, Label = r.Label, Features = r.Features, Gewicht = instelling.GoudGewicht,
            }));
        }

        return uit;
    }
}

/// <summary>What a setting reached on the writers left out.</summary>
internal sealed record Kruisuitkomst(Oordeelinstelling Instelling, double Auc, double Brier, Aandeel Goed);
