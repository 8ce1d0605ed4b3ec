using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>Reads the features of clauses with one lexicon, one set of word classes and one choice of features. Immutable.</summary>
internal sealed class Gramlezer(Woordenschat woorden, Woordklassen klassen, Gramsoort soorten = Gramlezer.Gekozen)
{
    /// <summary>
    /// The groups that help with writers left out. Pieces of words do not once there are word classes, and cost most of
    /// the time; what the lexicon found looks better on writers that it was made for than it is.
    /// </summary>
    public const Gramsoort Gekozen = Gramsoort.Woord | Gramsoort.Woordpaar | Gramsoort.WoordOntkend | Gramsoort.Kader
        | Gramsoort.Klasse | Gramsoort.KlasseOntkend;

    public Woordklassen Klassen => klassen;

    /// <summary>Cuts the narrative that was read last into <paramref name="werk"/>.</summary>
    public void Begin(Werkruimte werk, Clausuleruimte ruimte) => ruimte.Lees(werk, woorden, klassen);

    /// <summary>The hashes of one clause, with repeats; returns how many.</summary>
    public int Lees(Werkruimte werk, Clausuleruimte ruimte, int stuk, Span<uint> uit) =>
        Grammen.Lees(werk, ruimte, stuk, soorten, uit);
}
