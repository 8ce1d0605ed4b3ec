using Tenzij.Classification.Features;

namespace Tenzij.Classification.Model;

/// <summary>
/// The verdict model as plain numbers, read out of the ML.NET model: a linear score and a Platt calibrator. Immutable,
/// lock-free, allocation-free; one instance serves all threads.
/// </summary>
public sealed class Oordeelmodel
{
    private readonly float[] _gewichten;
    private readonly float _basis;
    private readonly double _helling;
    private readonly double _afstand;

    internal Oordeelmodel(float[] gewichten, float basis, double helling, double afstand)
    {
        if (gewichten.Length != Kenmerkenschema.Aantal)
        {
            throw new ModelOngeldigException(
                $"The verdict model has {gewichten.Length} weights; the feature schema has {Kenmerkenschema.Aantal}.");
        }

        (_gewichten, _basis, _helling, _afstand) = (gewichten, basis, helling, afstand);
    }

    /// <summary>The weights by feature, in schema order.</summary>
    public ReadOnlySpan<float> Gewichten => _gewichten;

    public float Basis => _basis;

    /// <summary>The slope of the Platt calibrator, as ML.NET keeps it (negative when a higher score is better).</summary>
    public double Helling => _helling;

    public double Afstand => _afstand;

    /// <summary>The linear score before calibration.</summary>
    public float Score(ReadOnlySpan<float> kenmerken)
    {
        var som = 0f;
        for (var i = 0; i < _gewichten.Length; i++)
        {
            som += _gewichten[i] * kenmerken[i];
        }

        return som + _basis;
    }

    /// <summary>The calibrated probability, 0–1, that the report is <c>voldoende</c>.</summary>
    public double Kans(ReadOnlySpan<float> kenmerken) => 1 / (1 + Math.Exp(_helling * Score(kenmerken) + _afstand));

    /// <summary>
    /// What each feature adds to the logit of the probability; together with the returned constant they sum to it.
    /// </summary>
    public double Bijdragen(ReadOnlySpan<float> kenmerken, Span<double> uit)
    {
        for (var i = 0; i < _gewichten.Length; i++)
        {
            uit[i] = -_helling * _gewichten[i] * kenmerken[i];
        }

        return -_helling * _basis - _afstand;
    }
}
