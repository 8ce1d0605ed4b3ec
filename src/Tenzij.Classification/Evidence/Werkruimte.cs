using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>The buffers of one thread.</summary>
internal sealed class Werkruimte
{
    public Tekstruimte Tekst { get; } = new();

    public Stapel Stapel { get; } = new();

    public Vinder Vinder { get; } = new();

    public Vondsten Vondsten { get; } = new();

    public Dempers Dempers { get; } = new();

    public Zinsbouw Zinnen { get; } = new();

    public Rolverdeling Rollen { get; } = new();

    public Sprekers Sprekers { get; } = new();

    public Tekstgegevens Gegevens { get; } = new();

    public Naamlijst Namen { get; } = new();

    public Woordgeheugen<(int Rij1, int Rij2)> Woordgeheugen { get; } = new();

    /// <summary>The first clause of the narrative, in bytes.</summary>
    public int EersteZinBegin => Tekst.Aantal > 0 ? Tekst.Tokens[0].Begin : 0;

    public int EersteZinLengte => Zinnen.Aantal > 0 ? Tekst.Tokens[Zinnen.Delen[0].Einde - 1].Einde - EersteZinBegin : 0;

    /// <summary>A text of the report holds what can not be read.</summary>
    public bool Onleesbaar { get; set; }

    public byte[] Veldtekst { get; } = new byte[4096];
}
