using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>A score as a probability, by the Platt calibrator of ML.NET.</summary>
internal sealed class Plattkans
{
    private readonly double _helling;
    private readonly double _afstand;

    public Plattkans(IEnumerable<(float Score, bool Label)> rijen)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(rijen.Select(r => new Rij { Score = r.Score, Label = r.Label }).ToArray());
        var platt = ml.BinaryClassification.Calibrators.Platt(nameof(Rij.Label), nameof(Rij.Score)).Fit(data)
            is ISingleFeaturePredictionTransformer<PlattCalibrator> { Model: { } model } ? model
            : throw new InvalidOperationException("The calibrator of ML.NET is no Platt calibrator.");
        (_helling, _afstand) = (platt.Slope, platt.Offset);
    }

    public double Van(double score) => 1 / (1 + Math.Exp(_helling * score + _afstand));

    private sealed class Rij
    {
        public float Score { get; set; }

        public bool Label { get; set; }
    }
}
