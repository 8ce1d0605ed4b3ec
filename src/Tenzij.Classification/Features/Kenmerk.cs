namespace Tenzij.Classification.Features;

/// <summary>Where the value of a feature comes from. Only these kinds exist; see <see cref="Kenmerkenpoort"/>.</summary>
public enum Kenmerkbron
{
    /// <summary>The state of an element of the standard.</summary>
    Elementtoestand,

    /// <summary>A sum or count over the states of the elements.</summary>
    Toestandentelling,

    /// <summary>How long the narrative is.</summary>
    Tekstlengte,
}

/// <summary>One dense input of the verdict model. From −1 to 0; higher always means more complete.</summary>
/// <param name="Naam">Unique within the schema; part of the schema hash.</param>
public sealed record Kenmerk(string Naam, Kenmerkbron Bron);
