namespace Tenzij.Classification.Tokens;

/// <summary>One word or number of the narrative, folded, with its place in the UTF-8 bytes.</summary>
internal struct Token
{
    public int Begin;
    public int Lengte;

    /// <summary>Place of the folded word in <see cref="Tekstruimte.Vouw"/>.</summary>
    public int VouwBegin;
    public int VouwLengte;

    /// <summary>Hash of the folded word; numbers too.</summary>
    public ulong Hash;

    /// <summary>Rows of the lexicon that the word answers to; -1 for none.</summary>
    public int Rij1;
    public int Rij2;
    public int Rol;

    /// <summary>What stands between this token and the one before it.</summary>
    public Grens Voor;
    public bool IsGetal;
    public bool Hoofdletter;
    public bool Kapitalen;

    public readonly int Einde => Begin + Lengte;
}
