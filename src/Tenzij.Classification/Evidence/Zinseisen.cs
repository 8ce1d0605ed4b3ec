using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>The demands of patterns that the words of one sentence fulfil, as a set. No pattern reaches over the end of a sentence.</summary>
internal sealed class Zinseisen
{
    private ulong[] _bits = [];

    /// <summary>Collects the sentence that begins at this token; returns where it ends.</summary>
    public int Lees(Tekstruimte tekst, Symbolen eisen, int begin)
    {
        if (_bits.Length != eisen.Breedte)
        {
            _bits = new ulong[eisen.Breedte];
        }

        Array.Clear(_bits);
        _bits[eisen.Aantal >> 6] = 1UL << (eisen.Aantal & 63);
        var i = begin;
        do
        {
            ref readonly var token = ref tekst.Tokens[i];
            Voeg(eisen, token.Rij1);
            Voeg(eisen, token.Rij2);
            Voeg(eisen, token.Rol);
            i++;
        }
        while (i < tekst.Aantal && (tekst.Tokens[i].Voor & Grens.Zinseinde) == 0);
        return i;
    }

    public bool Heeft(int eis) => (_bits[eis >> 6] >> (eis & 63) & 1) != 0;

    private void Voeg(Symbolen eisen, int rij)
    {
        if (rij >= 0)
        {
            eisen.Verenig(rij, _bits);
        }
    }
}
