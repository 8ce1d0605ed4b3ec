namespace Tenzij.Classification.Clauses;

/// <summary>What the clause features need to know of one word.</summary>
internal struct Clausulewoord
{
    /// <summary>Hash of the word, or of what masks it.</summary>
    public uint Kern;

    /// <summary>Its classes, 16 bits each from the low end.</summary>
    public ulong Klassen;

    public bool Ontkend;

    public bool Gemaskeerd;
}
