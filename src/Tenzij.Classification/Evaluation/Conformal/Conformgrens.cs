namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>
/// The bound of split-conformal prediction for one class. Non-conformity is one minus the probability of the true class.
/// With n calibration reports and the k-th smallest of them as bound, the coverage is distributed as Beta(k, n + 1 − k);
/// k is the smallest for which coverage 1 − α is reached with the confidence asked for, and not just on average.
/// </summary>
/// <param name="Rang">k; 0 when n is too small for the promise, and the bound is then 1: nothing is ruled out.</param>
public readonly record struct Conformgrens(int Aantal, int Rang, double Grens)
{
    public bool IsHaalbaar => Rang > 0;

    public static Conformgrens Bereken(IEnumerable<double> afwijkingen, double alfa, double zekerheid)
    {
        var gesorteerd = afwijkingen.Order().ToArray();
        for (var k = 1; k <= gesorteerd.Length; k++)
        {
            if (Zekerheid(gesorteerd.Length, k, alfa) >= zekerheid)
            {
                return new Conformgrens(gesorteerd.Length, k, gesorteerd[k - 1]);
            }
        }

        return new Conformgrens(gesorteerd.Length, 0, 1);
    }

    /// <summary>
    /// The probability that Beta(k, n + 1 − k) is at least 1 − α: that of at most k − 1 successes in n draws of 1 − α.
    /// </summary>
    public static double Zekerheid(int n, int k, double alfa)
    {
        var (som, term) = (0.0, n * Math.Log(alfa));
        for (var i = 0; i < Math.Min(k, n + 1); i++)
        {
            som += Math.Exp(term);
            term += Math.Log((double)(n - i) / (i + 1) * (1 - alfa) / alfa);
        }

        return Math.Min(1, som);
    }
}
