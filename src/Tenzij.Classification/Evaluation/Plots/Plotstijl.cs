using ScottPlot;

namespace Tenzij.Classification.Evaluation.Plots;

/// <summary>The look that all plots share: readable in grey, and for who does not see red and green apart.</summary>
internal static class Plotstijl
{
    public static readonly Color Blauw = Color.FromHex("#1F4E79");
    public static readonly Color Oranje = Color.FromHex("#C65911");
    public static readonly Color Groen = Color.FromHex("#2E7D6B");
    public static readonly Color Grijs = Color.FromHex("#7F7F7F");

    public static Plot Nieuw(string titel, string x, string y)
    {
        var plot = new Plot();
        plot.Font.Set("DejaVu Sans");
        plot.Title(titel, 17);
        plot.XLabel(x, 14);
        plot.YLabel(y, 14);
        plot.Grid.MajorLineColor = Color.FromHex("#E3E3E3");
        plot.Axes.Bottom.TickLabelStyle.FontSize = 13;
        plot.Axes.Left.TickLabelStyle.FontSize = 13;
        plot.Axes.SetLimits(-0.02, 1.02, -0.02, 1.02);
        plot.Axes.Bottom.TickGenerator = Streepjes();
        plot.Axes.Left.TickGenerator = Streepjes();
        plot.Legend.FontSize = 13;
        plot.Legend.OutlineColor = Color.FromHex("#BBBBBB");
        plot.Legend.ShadowColor = Colors.Transparent;
        return plot;
    }

    private static ScottPlot.TickGenerators.NumericManual Streepjes()
    {
        var uit = new ScottPlot.TickGenerators.NumericManual();
        for (var i = 0; i <= 10; i += 2)
        {
            uit.AddMajor(i / 10.0, (i / 10.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        }

        return uit;
    }
}
