using System.Text;

namespace Tenzij.Benchmarks.SpamAssassin;

/// <summary>One mail of the public corpus of SpamAssassin, as far as both pipelines may see it.</summary>
internal sealed record Mail(string Tekst, bool IsSpam)
{
    private const int TekensMax = 20_000;

    /// <summary>The groups named -1 teach, those named -2 test: a split in time.</summary>
    public static Mail[] Lees(string map, int deel) =>
    [
        .. new DirectoryInfo(map).EnumerateDirectories($"*-{deel}").OrderBy(d => d.Name, StringComparer.Ordinal)
            .SelectMany(d => d.EnumerateFiles("*.txt").OrderBy(f => f.Name, StringComparer.Ordinal)
                .Select(f => new Mail(Lees(f.FullName), d.Name.StartsWith("spam", StringComparison.Ordinal)))),
    ];

    // The subject and everything after the first blank line: headers tell by which road a mail came, not what it says.
    private static string Lees(string pad)
    {
        var tekst = Encoding.Latin1.GetString(File.ReadAllBytes(pad)).ReplaceLineEndings("\n");
        var leeg = tekst.IndexOf("\n\n", StringComparison.Ordinal);
        var kop = (leeg < 0 ? tekst : tekst[..leeg]).Split('\n');
        var onderwerp = kop.FirstOrDefault(r => r.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase))?[8..].Trim() ?? "";
        var uit = onderwerp + "\n" + (leeg < 0 ? "" : tekst[(leeg + 2)..]);
        return uit.Length <= TekensMax ? uit : uit[..TekensMax];
    }
}
