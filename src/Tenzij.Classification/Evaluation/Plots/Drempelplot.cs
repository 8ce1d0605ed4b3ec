using System.Globalization;
using ScottPlot;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Core.Beleid;

namespace Tenzij.Classification.Evaluation.Plots;

/// <summary>
/// What each threshold for <c>voldoende</c> does: the insufficient reports that pass, the sufficient ones that a person
/// looks at, and what both cost together.
/// </summary>
internal static class Drempelplot
{
    private const int Stappen = 200;

    public static Plot Maak(string naam, IReadOnlyList<Uitslag> inScope, Drempels drempels, Kosten kosten)
    {
        var plot = Plotstijl.Nieuw(
            $"Threshold of the verdict, {naam}: {inScope.Count} reports", "threshold: voldoende from this probability on", "share of reports");
        double[] x = [.. Enumerable.Range(0, Stappen + 1).Select(i => (double)i / Stappen)];
        var uitkomsten = x.Select(t => Drempeluitkomst.Meet("", "", inScope, t, t, kosten)).ToArray();
        Lijn(plot, x, [.. uitkomsten.Select(u => Waarde(u.Gemist))], Plotstijl.Oranje, LinePattern.Solid, "missed: insufficient, yet passes");
        Lijn(plot, x, [.. uitkomsten.Select(u => Waarde(u.Extra))], Plotstijl.Blauw, LinePattern.Solid, "extra review: sufficient, yet looked at");
        var hoogste = uitkomsten.Max(u => u.KostenPerBericht);
        Lijn(
            plot, x, [.. uitkomsten.Select(u => hoogste == 0 ? 0 : u.KostenPerBericht / hoogste)], Plotstijl.Groen, LinePattern.DenselyDashed,
            string.Create(CultureInfo.InvariantCulture, $"cost of both at {kosten.Gemist:0.##} to {kosten.ExtraBeoordeling:0.##} (1 = {hoogste:0.0} a report)"));
        Streep(plot, drempels.KansOnvoldoende, "policy: onvoldoende below");
        Streep(plot, drempels.KansVoldoende, "policy: voldoende from");
        Streep(plot, kosten.DrempelVoldoende, "asked by the costs");
        plot.ShowLegend(Alignment.UpperCenter);
        return plot;
    }

    private static double Waarde(Aandeel aandeel) => aandeel.Totaal == 0 ? 0 : aandeel.Waarde;

    private static void Lijn(Plot plot, double[] x, double[] y, Color kleur, LinePattern patroon, string wat)
    {
        var lijn = plot.Add.ScatterLine(x, y);
        (lijn.Color, lijn.LineWidth, lijn.LinePattern, lijn.LegendText) = (kleur, 2.2f, patroon, wat);
    }

    private static void Streep(Plot plot, double kans, string tekst)
    {
        var streep = plot.Add.VerticalLine(kans);
        (streep.Color, streep.LineWidth, streep.LinePattern) = (Plotstijl.Grijs, 1.2f, LinePattern.Dotted);
        var label = plot.Add.Text(string.Create(CultureInfo.InvariantCulture, $"{tekst} {kans:0.00}"), kans - 0.008, 0.4);
        (label.LabelRotation, label.LabelFontSize, label.LabelFontColor, label.LabelAlignment) = (-90, 11, Plotstijl.Grijs, Alignment.LowerLeft);
    }
}
