namespace Tenzij.Streaming.Remembering;

/// <summary>Where the original of a report can be read again.</summary>
/// <param name="Positie">Position in the input partition.</param>
/// <param name="Begin">First byte in the archive of a file; -1 for a queue, whose input is its own archive.</param>
public readonly record struct Origineelplaats(int Keten, long Positie, long Begin, long Lengte);
