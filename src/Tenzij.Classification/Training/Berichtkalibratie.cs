using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>
/// Platt calibrators for the report heads, fitted on writers who did not teach: one over all criteria and one over all
/// elements, since one writer has too few positives of each to fit them apart.
/// </summary>
internal static class Berichtkalibratie
{
    public static ITransformer[] Maak(IReadOnlyList<ITransformer> modellen, IReadOnlyList<Berichtscore> scores, int seed) =>
        scores.Count == 0 ? [] :
        [
            Fit(modellen, scores, 0, Hoofden.EersteElement, seed),
            Fit(modellen, scores, Hoofden.EersteElement, Hoofden.Ontkend, seed),
        ];

    private static CalibratorTransformer<PlattCalibrator> Fit(
        IReadOnlyList<ITransformer> modellen, IReadOnlyList<Berichtscore> scores, int van, int tot, int seed)
    {
        List<Scorerij> rijen = [];
        for (var h = van; h < tot; h++)
        {
            var lineair = Clausuletrainer.Lineair(modellen[h]);
            float[] gewichten = [.. lineair.Weights];
            rijen.AddRange(scores.Select(s => s.Rij(h)).Select(r => new Scorerij
            {
                Label = r.Label, Score = lineair.Bias + r.Features.Zip(gewichten, (f, w) => f * w).Sum(),
            }));
        }

        var ml = new MLContext(seed);
        return ml.BinaryClassification.Calibrators.Platt(nameof(Scorerij.Label), nameof(Scorerij.Score))
            .Fit(ml.Data.LoadFromEnumerable(rijen));
    }

    private sealed class Scorerij
    {
        public bool Label { get; set; }

        public float Score { get; set; }
    }
}
