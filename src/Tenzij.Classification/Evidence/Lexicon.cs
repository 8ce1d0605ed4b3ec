namespace Tenzij.Classification.Evidence;

/// <summary>The lexicon of one folder, compiled: words, patterns and the examples that prove them.</summary>
internal sealed class Lexicon
{
    public required Woordenschat Woorden { get; init; }

    public required Patroon[] Patronen { get; init; }

    public required IReadOnlyList<Voorbeeld> Voorbeelden { get; init; }

    /// <summary>Reads every <c>*.lex</c> file, in the order of their names.</summary>
    /// <exception cref="FormatException">A line that can not be read; names file and line.</exception>
    public static Lexicon Laad(string map)
    {
        var lezer = new Lexiconlezer();
        foreach (var bestand in Directory.GetFiles(map, "*.lex").Order(StringComparer.Ordinal))
        {
            lezer.Lees(Path.GetFileName(bestand), File.ReadAllLines(bestand));
        }

        return lezer.Bouw();
    }
}
