using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>Which parties were heard to speak, told apart by the word that names them.</summary>
internal sealed class Sprekers
{
    private const int Max = 8;
    private readonly int[] _rijen = new int[Max];
    private readonly int[] _plaatsen = new int[Max];

    public int Aantal { get; private set; }

    /// <summary>Place of the first one in the narrative.</summary>
    public int Begin0 => _plaatsen[0];

    public bool Samen { get; private set; }

    public bool IsSlachtofferGehoord { get; private set; }

    public bool IsVerdachteGehoord { get; private set; }

    public void Begin()
    {
        Aantal = 0;
        Samen = IsSlachtofferGehoord = IsVerdachteGehoord = false;
    }

    public void Hoor(Tekstruimte tekst, Zinsbouw zinnen, int i)
    {
        var kenmerk = zinnen.Kenmerken[i];
        if ((kenmerk & (Kenmerk.Politie | Kenmerk.Deskundige)) != 0
            || ((kenmerk & (Kenmerk.Derde | Kenmerk.KindPersoon)) != 0
                && (kenmerk & (Kenmerk.Slachtoffer | Kenmerk.Verdachte)) == 0))
        {
            return;
        }

        IsSlachtofferGehoord |= (kenmerk & Kenmerk.Slachtoffer) != 0;
        IsVerdachteGehoord |= (kenmerk & Kenmerk.Verdachte) != 0;
        Samen |= (kenmerk & Kenmerk.Samen) != 0;
        ref readonly var token = ref tekst.Tokens[i];
        var rij = token.Rol >= 0 ? token.Rol : token.Rij1;
        for (var k = 0; k < Aantal; k++)
        {
            if (_rijen[k] == rij)
            {
                return;
            }
        }

        if (Aantal < Max)
        {
            _plaatsen[Aantal] = token.Begin;
            _rijen[Aantal++] = rij;
        }
    }
}
