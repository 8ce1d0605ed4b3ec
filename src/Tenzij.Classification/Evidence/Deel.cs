namespace Tenzij.Classification.Evidence;

/// <summary>One clause: its tokens, who says it, and in which frame it stands.</summary>
internal struct Deel
{
    public int Begin;

    /// <summary>One past the last token.</summary>
    public int Einde;
    public int Zin;

    /// <summary>Who says it.</summary>
    public Bron Bron;

    /// <summary>It is reported speech.</summary>
    public bool IsVerslag;

    /// <summary>It is what somebody denies; <see cref="Bron"/> says who.</summary>
    public bool Ontkend;
    public bool Twijfel;

    /// <summary>It may come, or would be: conditional or future.</summary>
    public bool Voorwaarde;

    /// <summary>It concerns somebody else, a film, a game: it does not count.</summary>
    public bool Buiten;
}
