using Tenzij.Classification.Generation;
using Tenzij.Classification.Training;

namespace Tenzij.Classification.Evaluation;

/// <summary>Labelled reports under the name that they have in a table.</summary>
public sealed record Toetsset(string Naam, IReadOnlyList<Voorbeeld> Berichten)
{
    /// <summary>Enough for an interval of two points on a recall of the elements; made in a moment.</summary>
    public const int BerichtenAantal = 300;

    private const ulong Seed = 20261125;

    /// <summary>
    /// The generated set T1 or T2: shares no run of five content words with the corpus that teaches, and nothing is ever
    /// learned, calibrated or set on it. The same corpus gives the same reports.
    /// </summary>
    public static Toetsset Maak(Splitsing splitsing, Corpus corpus, int aantal = BerichtenAantal)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        using var stroom = new MemoryStream();
        Generator.SchrijfGelabeld(aantal, Seed + (ulong)splitsing, stroom, splitsing, corpus.Vijfgrammen());
        stroom.Position = 0;
        using var lezer = new StreamReader(stroom);
        return new Toetsset(splitsing.ToString(), Voorbeeldlezer.Lees(splitsing.ToString(), lezer));
    }
}
