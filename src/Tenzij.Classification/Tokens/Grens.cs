namespace Tenzij.Classification.Tokens;

/// <summary>The signs that stand between a token and the one before it.</summary>
[Flags]
internal enum Grens : ushort
{
    Geen = 0,
    Komma = 1,
    Punt = 2,
    Regel = 4,
    DubbelePunt = 8,
    Vraag = 16,
    Haakje = 32,
    Streep = 64,
    Aanhaling = 128,
    Schuin = 256,
    Pijp = 512,
    Begin = 1024,

    /// <summary>A statement ends here.</summary>
    Zinseinde = Punt | Regel | Vraag | Begin,

    /// <summary>A part of a statement ends here.</summary>
    Deeleinde = Zinseinde | Komma | Haakje | Streep | DubbelePunt | Pijp,
}
