using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>The ML.NET trainers that were compared for the clause heads.</summary>
internal enum Clausuleleerder { Sdca, Lbfgs, Perceptron }

/// <summary>Trains one head at a time with ML.NET, each with its own context and one thread.</summary>
internal sealed class Clausuletrainer(Kolommen kolommen, int seed)
{
    private readonly Clausuleruimte _ruimte = new();

    /// <summary>The features of a clause: the distinct columns, each 1/√n.</summary>
    public VBuffer<float> Kenmerken(uint[] grammen)
    {
        var n = kolommen.Vind(grammen, _ruimte, _ruimte.Kolommen);
        var plekken = _ruimte.Kolommen.AsSpan(0, n).ToArray();
        Array.Sort(plekken);
        var waarden = new float[n];
        Array.Fill(waarden, n == 0 ? 0 : 1 / MathF.Sqrt(n));
        return new VBuffer<float>(Kolommen.AantalMax, n, waarden, plekken);
    }

    public ITransformer Train(
        IReadOnlyList<Clausulevoorbeeld> voorbeelden, VBuffer<float>[] kenmerken, sbyte[] labels, Clausuleleerder leerder)
    {
        var ml = new MLContext(seed);
        List<Clausulerij> rijen = [];
        for (var i = 0; i < voorbeelden.Count; i++)
        {
            if (labels[i] >= 0)
            {
                rijen.Add(new Clausulerij
                {
                    Label = labels[i] == 1,
                    Gewicht = voorbeelden[i].Gewicht,
                    Features = kenmerken[i],
                });
            }
        }

        Vul(rijen);
        var data = ml.Data.Cache(ml.Data.LoadFromEnumerable(rijen));
        return Fit(ml, data, leerder);
    }

    // A trainer needs both answers; a row without any word teaches nothing but that.
    private static void Vul(List<Clausulerij> rijen)
    {
        foreach (var label in (bool[])[true, false])
        {
            if (!rijen.Any(r => r.Label == label))
            {
                rijen.Add(new Clausulerij { Label = label, Features = new VBuffer<float>(Kolommen.AantalMax, 0, [], []) });
            }
        }
    }

    private static ITransformer Fit(MLContext ml, IDataView data, Clausuleleerder leerder) => leerder switch
    {
        Clausuleleerder.Sdca => ml.BinaryClassification.Trainers.SdcaLogisticRegression(
            new SdcaLogisticRegressionBinaryTrainer.Options
            {
                ExampleWeightColumnName = nameof(Clausulerij.Gewicht),
                L2Regularization = 2e-5f,
                L1Regularization = 0,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = 20,
                ConvergenceCheckFrequency = 20,
            }).Fit(data),
        Clausuleleerder.Lbfgs => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(
            new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                ExampleWeightColumnName = nameof(Clausulerij.Gewicht),
                L1Regularization = 0,
                L2Regularization = 0.3f,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = 60,
            }).Fit(data),
        _ => ml.BinaryClassification.Trainers.AveragedPerceptron(
            new AveragedPerceptronTrainer.Options { NumberOfIterations = 10 }).Fit(data),
    };

    /// <summary>The linear part of a trained head.</summary>
    public static LinearBinaryModelParameters Lineair(ITransformer model) =>
        ((ISingleFeaturePredictionTransformer<object>)model).Model switch
        {
            Microsoft.ML.Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Microsoft.ML.Calibrators.PlattCalibrator> m => m.SubModel,
            LinearBinaryModelParameters m => m,
            var m => throw new InvalidOperationException($"A head of type {m.GetType().Name} is not linear."),
        };
}
