namespace Tenzij.Classification.Generation;

/// <summary>Which packs a report is made from.</summary>
public enum Splitsing
{
    /// <summary>All phrases: demo, benchmarks, everyday work.</summary>
    Geen,

    /// <summary>Held-out templates.</summary>
    T1,

    /// <summary>Held-out templates, word lists and styles; shares no phrase with <see cref="T1"/>.</summary>
    T2,
}
