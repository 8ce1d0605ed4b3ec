using System.Globalization;
using ScottPlot;
using Tenzij.Core.Besluiten;

namespace Tenzij.Classification.Evaluation.Plots;

/// <summary>
/// Reliability: in bins of equal mass the mean probability against the share that is <c>voldoende</c>, with 95 % Wilson
/// intervals. On the diagonal a probability means what it says.
/// </summary>
internal static class Betrouwbaarheidsplot
{
    private const int PerVakMin = 8;
    private const int VakkenMax = 10;

    public static Plot Maak(string naam, IReadOnlyList<Uitslag> inScope, Oordeelcijfers cijfers)
    {
        var plot = Plotstijl.Nieuw(
            $"Reliability of the verdict, {naam}: {inScope.Count} reports", "probability given that the report is voldoende", "share voldoende");
        var diagonaal = plot.Add.Line(0, 0, 1, 1);
        (diagonaal.LineColor, diagonaal.LinePattern, diagonaal.LegendText) = (Plotstijl.Grijs, LinePattern.Dashed, "perfect");
        var vakken = Vakken(inScope).ToArray();
        double[] x = [.. vakken.Select(v => v.Kans)];
        double[] y = [.. vakken.Select(v => v.Aandeel.Waarde)];
        // ScottPlot takes what goes up before what goes down.
        double[] omhoog = [.. vakken.Select(v => v.Aandeel.Interval.Hoog - v.Aandeel.Waarde)];
        double[] omlaag = [.. vakken.Select(v => v.Aandeel.Waarde - v.Aandeel.Interval.Laag)];
        var balken = new ScottPlot.Plottables.ErrorBar(x, y, null, null, omhoog, omlaag);
        (balken.Color, balken.LineWidth) = (Plotstijl.Blauw, 1.5f);
        plot.PlottableList.Add(balken);
        var punten = plot.Add.Scatter(x, y);
        (punten.Color, punten.LineWidth, punten.MarkerSize) = (Plotstijl.Blauw, 1.5f, 9);
        punten.LegendText = $"{vakken.Length} bins of equal mass, 95 % intervals";
        var tekst = plot.Add.Annotation(
            string.Create(CultureInfo.InvariantCulture, $"Brier {cijfers.Brier:0.000}\nECE {cijfers.Ece:0.000} (perfect: under {cijfers.EceNul:0.000})"),
            Alignment.LowerRight);
        (tekst.LabelFontSize, tekst.LabelBackgroundColor, tekst.LabelShadowColor) = (13, Colors.White, Colors.Transparent);
        tekst.LabelBorderColor = Color.FromHex("#BBBBBB");
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }

    private static IEnumerable<(double Kans, Aandeel Aandeel)> Vakken(IReadOnlyList<Uitslag> uitslagen)
    {
        var volgorde = uitslagen.OrderBy(u => u.Kans).ThenBy(u => u.Voorbeeld.Id, StringComparer.Ordinal).ToArray();
        var aantal = Math.Clamp(volgorde.Length / PerVakMin, 1, VakkenMax);
        for (var vak = 0; vak < aantal; vak++)
        {
            var deel = volgorde[(volgorde.Length * vak / aantal)..(volgorde.Length * (vak + 1) / aantal)];
            yield return (deel.Average(u => u.Kans), new Aandeel(deel.Count(u => u.Voorbeeld.Oordeel == Oordeel.Voldoende), deel.Length));
        }
    }
}
