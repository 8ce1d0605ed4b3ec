using Tenzij.Classification.Generation;
using Tenzij.Core.Criteria;

namespace Tenzij.Classification.Evaluation;

/// <summary>
/// How much better one method is than another on the spoed and regular criteria of the same reports, with 95 % intervals
/// by paired bootstrap over reports.
/// </summary>
internal sealed record Criteriumverschil(
    (double Waarde, double Laag, double Hoog) Precisie, (double Waarde, double Laag, double Hoog) Vangst)
{
    private const int Trekkingen = 1000;

    public static Criteriumverschil Meet(Evaluatie a, Evaluatie b)
    {
        var (ta, tb) = (Tellingen(a), Tellingen(b));
        var loting = new Loting(20261124);
        List<double> precisie = [], vangst = [];
        for (var t = 0; t < Trekkingen; t++)
        {
            Telling sa = default, sb = default;
            for (var i = 0; i < ta.Length; i++)
            {
                var k = loting.Kies(ta.Length);
                (sa, sb) = (sa + ta[k], sb + tb[k]);
            }

            precisie.Add(sa.Precisie.Waarde - sb.Precisie.Waarde);
            vangst.Add(sa.Vangst.Waarde - sb.Vangst.Waarde);
        }

        var (ha, hb) = (Som(ta), Som(tb));
        return new Criteriumverschil(
            Interval(ha.Precisie.Waarde - hb.Precisie.Waarde, precisie), Interval(ha.Vangst.Waarde - hb.Vangst.Waarde, vangst));
    }

    private static Telling[] Tellingen(Evaluatie evaluatie)
    {
        var criteria = Cijfers.Soort(Criteriumsoort.Spoed).Concat(Cijfers.Soort(Criteriumsoort.Regulier)).ToArray();
        return [.. evaluatie.Uitslagen.Select(u => Cijfers.Criteriumtelling([u], criteria))];
    }

    private static Telling Som(Telling[] tellingen) => tellingen.Aggregate(default(Telling), (s, t) => s + t);

    // A method that finds nothing has no precision: the difference is then not a number, nor is its interval.
    private static (double, double, double) Interval(double waarde, List<double> getrokken)
    {
        var goed = getrokken.Where(g => !double.IsNaN(g)).Order().ToArray();
        return goed.Length == 0
            ? (double.NaN, double.NaN, double.NaN)
            : (waarde, goed[(int)(goed.Length * 0.025)], goed[(int)(goed.Length * 0.975)]);
    }
}
