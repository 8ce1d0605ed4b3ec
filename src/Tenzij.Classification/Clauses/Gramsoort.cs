namespace Tenzij.Classification.Clauses;

/// <summary>The groups of clause features; each was measured by leaving out writers.</summary>
[Flags]
internal enum Gramsoort
{
    Geen = 0,
    Woord = 1,
    Woordpaar = 1 << 1,

    /// <summary>Pieces of 3–5 characters within words.</summary>
    Stuk = 1 << 2,

    /// <summary>A word under a denial.</summary>
    WoordOntkend = 1 << 3,

    /// <summary>Who says it and in which frame.</summary>
    Kader = 1 << 4,

    Klasse = 1 << 5,

    /// <summary>Two classes, in order, within a few words.</summary>
    Klassepaar = 1 << 6,

    /// <summary>A class under a denial.</summary>
    KlasseOntkend = 1 << 7,

    /// <summary>What the patterns of the lexicon found in the clause.</summary>
    Treffer = 1 << 8,

    TrefferZwak = 1 << 9,
}
