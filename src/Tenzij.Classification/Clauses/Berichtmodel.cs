using Tenzij.Classification.Model;

namespace Tenzij.Classification.Clauses;

/// <summary>One linear head over the report as a whole, read out of the ML.NET model. Immutable, allocation-free.</summary>
internal sealed class Berichtmodel
{
    private readonly float[] _gewichten;
    private readonly float _basis;

    public Berichtmodel(float[] gewichten, float basis)
    {
        if (gewichten.Length != Berichtkenmerken.Aantal)
        {
            throw new ModelOngeldigException($"The report head has {gewichten.Length} weights; {Berichtkenmerken.Aantal} are expected.");
        }

        (_gewichten, _basis) = (gewichten, basis);
    }

    public ReadOnlySpan<float> Gewichten => _gewichten;

    public float Basis => _basis;

    public float Score(ReadOnlySpan<float> kenmerken)
    {
        var som = _basis;
        for (var i = 0; i < _gewichten.Length; i++)
        {
            som += _gewichten[i] * kenmerken[i];
        }

        return som;
    }
}
