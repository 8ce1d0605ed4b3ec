using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>
/// Trains the heads over the whole report on clause scores of heads that never saw its writer: scores of heads that did
/// would be better than they will ever be in use.
/// </summary>
internal static class Berichtbouw
{
    private const int Vouwen = 4;
    private const float L2 = 16;

    /// <summary>Every report of the training writers, scored by clause heads of other writers.</summary>
    public static List<Berichtscore> Scores(Leerstof stof, int seed, Action<string> voortgang)
    {
        var schrijvers = stof.Berichten.Select(b => b.Voorbeeld.Schrijver).Where(Schrijversverdeling.IsTraining).Distinct()
            .Order(StringComparer.Ordinal).ToArray();
        List<Berichtscore> uit = [];
        for (var vouw = 0; vouw < Math.Min(Vouwen, schrijvers.Length); vouw++)
        {
            var toets = schrijvers.Where((_, i) => i % Vouwen == vouw).ToHashSet();
            var leert = schrijvers.Where(s => schrijvers.Length == 1 || !toets.Contains(s)).ToHashSet();
            var model = stof.Leer(leert.Contains, Clausulebouw.Leerder, seed);
            uit.AddRange(Scores(stof, model, toets.Contains));
            voortgang($"reports: writers {string.Join(", ", toets)} scored by heads of the others");
        }

        return uit;
    }

    public static IEnumerable<Berichtscore> Scores(Leerstof stof, Clausulemodel model, Func<string, bool> schrijver) =>
        stof.Berichten.Where(b => schrijver(b.Voorbeeld.Schrijver) && b.Clausules.Count > 0).Select(b => Berichtscore.Maak(b, model));

    public static ITransformer[] Train(IReadOnlyList<Berichtscore> scores, int seed)
    {
        var modellen = new ITransformer[Hoofden.Ontkend];
        for (var h = 0; h < modellen.Length; h++)
        {
            var ml = new MLContext(seed);
            modellen[h] = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = L2,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = 200,
            }).Fit(ml.Data.Cache(Berichtrij.Zie(ml, Rijen(scores, h))));
        }

        return modellen;
    }

    /// <summary>A head without a single positive gets one that looks like nothing, and so never finds anything.</summary>
    private static List<Berichtrij> Rijen(IReadOnlyList<Berichtscore> scores, int hoofd)
    {
        List<Berichtrij> rijen = [.. scores.Select(s => s.Rij(hoofd))];
        if (!rijen.Any(r => r.Label))
        {
            rijen.Add(new Berichtrij { Label = true });
        }

        return rijen;
    }
}
