using Tenzij.Classification.Model;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The second level: per topic the probability that the report speaks of it, from clause scores and what surrounds
/// them. Read out of the ML.NET models; immutable, lock-free, allocation-free.
/// </summary>
internal sealed class Berichtmodel
{
    private readonly float[][] _gewichten;
    private readonly float[] _basis;

    /// <param name="hoofden">Weights and bias per topic head, in the order of <see cref="Hoofden"/>.</param>
    public Berichtmodel(IReadOnlyList<(float[] Gewichten, float Basis)> hoofden, Platt criteria, Platt elementen)
    {
        if (hoofden.Count != Hoofden.Ontkend || hoofden.Any(h => h.Gewichten.Length != Berichtkenmerken.Aantal))
        {
            throw new ModelOngeldigException(
                $"The report model must have {Hoofden.Ontkend} heads of {Berichtkenmerken.Aantal} weights. Run: tenzij train");
        }

        (_gewichten, _basis) = ([.. hoofden.Select(h => h.Gewichten)], [.. hoofden.Select(h => h.Basis)]);
        (Criteria, Elementen) = (criteria, elementen);
    }

    /// <summary>Fitted on writers who did not teach, over all criteria and over all elements.</summary>
    public Platt Criteria { get; }

    public Platt Elementen { get; }

    public ReadOnlySpan<float> Gewichten(int hoofd) => _gewichten[hoofd];

    public float Basis(int hoofd) => _basis[hoofd];

    public float Score(int hoofd, ReadOnlySpan<float> kenmerken)
    {
        var som = _basis[hoofd];
        var gewichten = _gewichten[hoofd];
        for (var i = 0; i < gewichten.Length; i++)
        {
            som += gewichten[i] * kenmerken[i];
        }

        return som;
    }

    public float Kans(int hoofd, float score) => (hoofd < Hoofden.EersteElement ? Criteria : Elementen).Kans(score);
}

/// <summary>A Platt calibrator: 1 / (1 + exp(slope · score + offset)).</summary>
internal readonly record struct Platt(double Helling, double Afstand)
{
    /// <summary>The score of a logistic trainer as it stands.</summary>
    public static Platt Geen => new(-1, 0);

    public float Kans(float score) => (float)(1 / (1 + Math.Exp(Helling * score + Afstand)));
}
