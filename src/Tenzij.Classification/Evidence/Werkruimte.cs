using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>The buffers of one thread.</summary>
internal sealed class Werkruimte
{
    public Tekstruimte Tekst { get; } = new();

    public Stapel Stapel { get; } = new();

    public Vinder Vinder { get; } = new();

    public Zinsbouw Zinnen { get; } = new();

    public Rolverdeling Rollen { get; } = new();

    public Sprekers Sprekers { get; } = new();

    public Naamlijst Namen { get; } = new();

    public byte[] Veldtekst { get; } = new byte[4096];
}
