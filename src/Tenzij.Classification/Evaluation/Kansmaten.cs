using Tenzij.Classification.Generation;

namespace Tenzij.Classification.Evaluation;

/// <summary>How well probabilities rank and how honest they are. Resampling uses fixed seeds.</summary>
internal static class Kansmaten
{
    private const int Vakken = 10;

    /// <summary>Area under the ROC curve; ties count half.</summary>
    public static double Auc(IReadOnlyList<double> scores, IReadOnlyList<bool> labels)
    {
        double goed = 0;
        long paren = 0;
        for (var i = 0; i < scores.Count; i++)
        {
            for (var j = 0; labels[i] && j < scores.Count; j++)
            {
                if (!labels[j])
                {
                    paren++;
                    goed += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }

        return paren == 0 ? double.NaN : goed / paren;
    }

    /// <summary>95 % interval of the AUC, by bootstrap.</summary>
    public static (double Laag, double Hoog) AucInterval(IReadOnlyList<double> scores, IReadOnlyList<bool> labels)
    {
        var (_, laag, hoog) = Verschil(scores, new double[scores.Count], labels);
        return (laag + 0.5, hoog + 0.5);
    }

    /// <summary>95 % interval of the difference in AUC of two scores on the same reports, by paired bootstrap.</summary>
    public static (double Verschil, double Laag, double Hoog) Verschil(
        IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<bool> labels)
    {
        const int trekkingen = 1000;
        var loting = new Loting(20261124);
        List<double> verschillen = new(trekkingen);
        var (sa, sb, sl) = (new double[a.Count], new double[a.Count], new bool[a.Count]);
        for (var t = 0; t < trekkingen; t++)
        {
            for (var i = 0; i < a.Count; i++)
            {
                var k = loting.Kies(a.Count);
                (sa[i], sb[i], sl[i]) = (a[k], b[k], labels[k]);
            }

            var v = Auc(sa, sl) - Auc(sb, sl);
            if (!double.IsNaN(v))
            {
                verschillen.Add(v);
            }
        }

        verschillen.Sort();
        return verschillen.Count == 0
            ? (double.NaN, double.NaN, double.NaN)
            : (Auc(a, labels) - Auc(b, labels), verschillen[(int)(verschillen.Count * 0.025)], verschillen[(int)(verschillen.Count * 0.975)]);
    }

    public static double Brier(IReadOnlyList<double> kansen, IReadOnlyList<bool> labels) =>
        kansen.Count == 0 ? double.NaN : kansen.Select((k, i) => Math.Pow(k - (labels[i] ? 1 : 0), 2)).Average();

    /// <summary>Expected calibration error over ten bins of equal mass.</summary>
    public static double Ece(IReadOnlyList<double> kansen, IReadOnlyList<bool> labels)
    {
        var volgorde = Enumerable.Range(0, kansen.Count).OrderBy(i => kansen[i]).ThenBy(i => i).ToArray();
        var som = 0.0;
        for (var vak = 0; vak < Vakken; vak++)
        {
            var (van, tot) = (volgorde.Length * vak / Vakken, volgorde.Length * (vak + 1) / Vakken);
            double k = 0, l = 0;
            for (var i = van; i < tot; i++)
            {
                k += kansen[volgorde[i]];
                l += labels[volgorde[i]] ? 1 : 0;
            }

            som += Math.Abs(k - l);
        }

        return volgorde.Length == 0 ? double.NaN : som / volgorde.Length;
    }

    /// <summary>The 95th percentile of the ECE that perfectly calibrated probabilities of this kind would show.</summary>
    public static double EceNul(IReadOnlyList<double> kansen)
    {
        var loting = new Loting(7);
        var labels = new bool[kansen.Count];
        var uitkomsten = new double[400];
        for (var t = 0; t < uitkomsten.Length; t++)
        {
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = loting.Kies(1_000_000) < kansen[i] * 1_000_000;
            }

            uitkomsten[t] = Ece(kansen, labels);
        }

        Array.Sort(uitkomsten);
        return uitkomsten[(int)(uitkomsten.Length * 0.95)];
    }
}
