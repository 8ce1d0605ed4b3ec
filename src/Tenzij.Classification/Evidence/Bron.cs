namespace Tenzij.Classification.Evidence;

/// <summary>Who says so.</summary>
internal enum Bron : byte
{
    /// <summary>The report itself: what the officer saw or states plainly.</summary>
    Politie,
    Slachtoffer,
    Verdachte,

    /// <summary>Neighbours, relatives, callers: who did not see it, or whom nobody could check.</summary>
    Derde,
    Kind,

    /// <summary>Doctor, ambulance, care worker or another who examined it.</summary>
    Deskundige,
}
