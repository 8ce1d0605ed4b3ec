using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Tenzij.Classification.Model;

/// <summary>Reads the numbers out of a stored ML.NET chain: a linear trainer, then a Platt calibrator.</summary>
internal static class MlNetLezer
{
    public static Oordeelmodel Lees(byte[] zip)
    {
        var chain = Laad(new MLContext(seed: 1), zip);
        LinearBinaryModelParameters? lineair = null;
        PlattCalibrator? platt = null;
        foreach (var stap in chain)
        {
            switch (stap)
            {
                case ISingleFeaturePredictionTransformer<object> { Model: CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> m }:
                    (lineair, platt) = (m.SubModel, m.Calibrator);
                    break;
                case ISingleFeaturePredictionTransformer<object> { Model: LinearBinaryModelParameters m }:
                    lineair = m;
                    break;
                case ISingleFeaturePredictionTransformer<object> { Model: PlattCalibrator c }:
                    platt = c;
                    break;
            }
        }

        return lineair is null || platt is null
            ? throw new ModelOngeldigException("The ML.NET model has no linear trainer followed by a Platt calibrator.")
            : new Oordeelmodel([.. lineair.Weights], lineair.Bias, platt.Slope, platt.Offset);
    }

    /// <summary>The weights and bias of every linear head, in the order in which they were stored.</summary>
    public static IReadOnlyList<(float[] Gewichten, float Basis)> LeesHoofden(byte[] zip) =>
        [.. Laad(new MLContext(seed: 1), zip).Select(Lineair).OfType<LinearBinaryModelParameters>()
            .Select(m => ((float[])[.. m.Weights], m.Bias))];

    /// <summary>The calibrators that stand after the heads, in the order in which they were stored.</summary>
    public static IReadOnlyList<Clauses.Platt> LeesPlatt(byte[] zip) =>
        [.. Laad(new MLContext(seed: 1), zip).Select(stap => (stap as ISingleFeaturePredictionTransformer<object>)?.Model)
            .OfType<PlattCalibrator>().Select(c => new Clauses.Platt(c.Slope, c.Offset))];

    private static LinearBinaryModelParameters? Lineair(ITransformer stap) => (stap as ISingleFeaturePredictionTransformer<object>)?.Model switch
    {
        LinearBinaryModelParameters m => m,
        CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> m => m.SubModel,
        PlattCalibrator => null,
        _ => throw new ModelOngeldigException("The model holds a step that is no linear head."),
    };

    /// <summary>Opens the zip with <c>MLContext.Model.Load</c>.</summary>
    public static TransformerChain<ITransformer> Laad(MLContext ml, byte[] zip)
    {
        try
        {
            using var stroom = new MemoryStream(zip);
            return ml.Model.Load(stroom, out _) as TransformerChain<ITransformer>
                ?? throw new ModelOngeldigException("The ML.NET model is no chain of transformers.");
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or InvalidDataException or ArgumentException)
        {
            throw new ModelOngeldigException("The ML.NET model can not be opened: " + e.Message, e);
        }
    }
}
