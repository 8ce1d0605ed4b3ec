using System.Text.RegularExpressions;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Core.Beleid;

namespace Tenzij.Classification.Evaluation.Plots;

/// <summary>The plots of an evaluation as SVG files. The same figures give the same bytes on one machine.</summary>
public static partial class Plotmap
{
    public const string Extensie = ".svg";
    public const string Betrouwbaarheid = "betrouwbaarheid" + Extensie;
    public const string Drempels = "drempels" + Extensie;

    private const int Breedte = 760;
    private const int Hoogte = 520;

    /// <summary>Writes both plots; nothing when no report is in scope.</summary>
    /// <param name="drempels">The thresholds in force, drawn in the curve.</param>
    public static void Schrijf(string map, Evaluatie evaluatie, Drempels drempels, Kosten kosten)
    {
        ArgumentNullException.ThrowIfNull(evaluatie);
        var uitslagen = evaluatie.Uitslagen.Where(u => u.InScope).ToArray();
        if (uitslagen.Length == 0)
        {
            return;
        }

        Directory.CreateDirectory(map);
        Bewaar(Path.Combine(map, Betrouwbaarheid), Betrouwbaarheidsplot.Maak(evaluatie.Naam, uitslagen, evaluatie.Oordelen));
        Bewaar(Path.Combine(map, Drempels), Drempelplot.Maak(evaluatie.Naam, uitslagen, drempels, kosten));
    }

    private static void Bewaar(string pad, ScottPlot.Plot plot) =>
        File.WriteAllText(pad, Letter().Replace(Hernummer(plot.GetSvgXml(Breedte, Hoogte).ReplaceLineEndings("\n")), "font-family=\"$1, Arial, Helvetica, sans-serif\""));

    // The names of clip paths count on over the whole process; here they begin anew in each file.
    private static string Hernummer(string svg)
    {
        Dictionary<string, int> namen = new(StringComparer.Ordinal);
        return Clip().Replace(svg, m => $"cl_{(namen.TryGetValue(m.Value, out var n) ? n : namen[m.Value] = namen.Count)}");
    }

    // The font that drew it need not be where it is looked at.
    [GeneratedRegex("font-family=\"([^\"]*)\"")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\bcl_[0-9a-f]+\b")]
    private static partial Regex Clip();
}
