using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tenzij.Classification.Generation;

/// <summary>
/// All runs of five words within a sentence of a set of texts. A run counts when two of its words carry content: articles,
/// pronouns, the names of the parties and numbers do not.
/// </summary>
public sealed partial class Vijfgrammen
{
    private const int Lengte = 5;
    private const int InhoudMin = 2;

    private static readonly HashSet<string> Functiewoorden = [.. """
        de het een en of van in op aan met bij voor naar door over uit om te dat die dit deze er is was zijn waren werd wordt
        worden niet geen nog ook wel dan als maar hij zij ze haar hem zich zo al ik wij we hun hen je jij u wat wie waar toen
        nu daar hier heeft hebben had hadden so ve vdt slo verd slachtoffer verdachte benadeelde wederpartij betrokkene beiden
        beide zou kan mag moet tot na per ter
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    public Vijfgrammen(IEnumerable<string> teksten)
    {
        ArgumentNullException.ThrowIfNull(teksten);
        foreach (var tekst in teksten)
        {
            _runs.UnionWith(Van(tekst));
        }
    }

    public int Aantal => _runs.Count;

    /// <summary>A labelled report shares a run with these texts.</summary>
    public bool Deelt(ReadOnlySpan<byte> gelabeld)
    {
        var lezer = new Utf8JsonReader(gelabeld);
        using var json = JsonDocument.ParseValue(ref lezer);
        return Gedeeld(json.RootElement.GetProperty("mutatie").GetProperty("toelichting").GetString()!).Any();
    }

    /// <summary>The runs of a text that these texts have too.</summary>
    public IEnumerable<string> Gedeeld(string tekst) => Van(tekst).Where(_runs.Contains);

    public static IEnumerable<string> Van(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        foreach (var zin in Zinseinde().Split(tekst.ToLowerInvariant()))
        {
            string[] woorden = [.. Woord().Matches(zin).Select(m => m.Value)];
            for (var i = 0; i + Lengte <= woorden.Length; i++)
            {
                var run = woorden.AsSpan(i, Lengte);
                if (Inhoud(run) >= InhoudMin)
                {
                    yield return string.Join(' ', run.ToArray());
                }
            }
        }
    }

    private static int Inhoud(ReadOnlySpan<string> woorden)
    {
        var inhoud = 0;
        foreach (var woord in woorden)
        {
            inhoud += char.IsAsciiDigit(woord[0]) || Functiewoorden.Contains(woord) ? 0 : 1;
        }

        return inhoud;
    }

    [GeneratedRegex("[.!?;:\\n]")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Woord();
}
