namespace Tenzij.Classification.Evidence;

/// <summary>A pattern found: its first and last token, and which tokens in between are its own (bit 0 is the first).</summary>
internal readonly record struct Treffer(int Patroon, int Begin, int Eind, ulong Eigen);
