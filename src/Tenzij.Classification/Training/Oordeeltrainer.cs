using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Tenzij.Classification.Training;

/// <summary>Trains the verdict with ML.NET; every choice is a setting that cross-validation over writers has measured.</summary>
internal static class Oordeeltrainer
{
    /// <summary>
    /// Weights are held non-negative: every feature is "higher is more complete", so that adding an answer can never
    /// lower the probability.
    /// </summary>
    public static ITransformer Train(MLContext ml, IReadOnlyList<Oordeelrij> rijen, Oordeelinstelling instelling)
    {
        var data = ml.Data.Cache(ml.Data.LoadFromEnumerable(rijen));
        return instelling.Leerder switch
        {
            Oordeelleerder.Lbfgs => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(
                new LbfgsLogisticRegressionBinaryTrainer.Options
                {
                    ExampleWeightColumnName = nameof(Oordeelrij.Gewicht),
                    L1Regularization = 0,
                    L2Regularization = instelling.L2,
                    EnforceNonNegativity = instelling.NietNegatief,
                    NumberOfThreads = 1,
                    MaximumNumberOfIterations = 500,
                }).Fit(data),
            Oordeelleerder.Sdca => ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options
                {
                    ExampleWeightColumnName = nameof(Oordeelrij.Gewicht),
                    L2Regularization = instelling.L2 / rijen.Count,
                    L1Regularization = 0,
                    NumberOfThreads = 1,
                    MaximumNumberOfIterations = 300,
                    ConvergenceCheckFrequency = 50,
                }).Fit(data),
            _ => throw new ArgumentOutOfRangeException(nameof(instelling)),
        };
    }

    /// <summary>
    /// Adds a Platt calibrator fitted on the scores of reports that the trainer has not seen: the one inside Lbfgs is
    /// the bare sigmoid.
    /// </summary>
    public static TransformerChain<ITransformer> Kalibreer(MLContext ml, ITransformer getraind, IReadOnlyList<Oordeelrij> rijen)
    {
        var gescoord = getraind.Transform(ml.Data.LoadFromEnumerable(rijen));
        var platt = ml.BinaryClassification.Calibrators
            .Platt(labelColumnName: nameof(Oordeelrij.Label), scoreColumnName: "Score")
            .Fit(gescoord);
        return new TransformerChain<ITransformer>(getraind, platt);
    }
}
