using System.Text;
using System.Text.RegularExpressions;

namespace Tenzij.Classification.Training;

/// <summary>
/// Reads the writers' notation: tags, a tab, and text in which <c>[span]{target+ source whom when|…}</c> marks a label.
/// </summary>
internal static partial class Clausulemarkering
{
    public static Clausule Lees(string schrijver, string stijl, string regel)
    {
        var tab = regel.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0)
        {
            throw new InvalidDataException("a clause has no tab after its tags");
        }

        var tags = regel[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tekst = new StringBuilder();
        List<Clausulelabel> labels = [];
        var bron = regel[(tab + 1)..];
        var vorige = 0;
        foreach (Match m in Markering().Matches(bron))
        {
            tekst.Append(bron, vorige, m.Index - vorige);
            var (begin, span) = (tekst.Length, m.Groups[1].Value);
            tekst.Append(span);
            vorige = m.Index + m.Length;
            labels.AddRange(m.Groups[2].Value.Split('|').Select(l => Label(l.Trim(), begin, span.Length)));
        }

        tekst.Append(bron, vorige, bron.Length - vorige);
        return new Clausule(
            schrijver, stijl, tekst.ToString(), labels,
            [.. tags.Where(t => t.StartsWith('~')).Select(t => t[1..])], tags.Contains("!"));
    }

    private static Clausulelabel Label(string tekst, int begin, int lengte)
    {
        var delen = tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var toestand = delen[0][^1] switch
        {
            '+' => "bevestigd",
            '-' => "ontkend",
            '?' => "onzeker",
            _ => throw new InvalidDataException($"label '{tekst}' has no state"),
        };
        return new Clausulelabel(delen[0][..^1], toestand, delen[1][0], delen[2][0], delen[3], begin, lengte);
    }

    [GeneratedRegex(@"\[([^\[\]{}]+)\]\{([^{}\[\]]+)\}")]
    private static partial Regex Markering();
}
