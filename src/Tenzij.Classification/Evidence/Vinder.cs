using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Finds every pattern of the lexicon in the tokens: each token tries only the patterns anchored on it, and each try is
/// bounded, so that the work is linear in the text whatever it says.
/// </summary>
internal sealed class Vinder
{
    /// <summary>Steps that one try may take; enough for every pattern of the lexicon on ordinary text.</summary>
    public const int StappenMax = 96;

    private readonly int[] _posities = new int[32];
    private readonly Zinseisen _zin = new();
    private Lexicon _lexicon = null!;
    private Tekstruimte _tekst = null!;
    private int _stappen;

    public Treffer[] Treffers { get; private set; } = new Treffer[512];

    public int Aantal { get; private set; }

    /// <summary>Steps taken since <see cref="Zoek"/> began; the tests hold it against the length of the text.</summary>
    public long StappenTotaal { get; private set; }

    public void Zoek(Tekstruimte tekst, Lexicon lexicon)
    {
        (_tekst, _lexicon) = (tekst, lexicon);
        Aantal = 0;
        StappenTotaal = 0;
        for (var begin = 0; begin < tekst.Aantal;)
        {
            var einde = _zin.Lees(tekst, lexicon.Woorden.Ankers.Eisen, begin);
            for (; begin < einde; begin++)
            {
                ref readonly var token = ref tekst.Tokens[begin];
                ProbeerAlle(token.Rij1, begin);
                ProbeerAlle(token.Rij2, begin);
                ProbeerAlle(token.Rol, begin);
            }
        }
    }

    private void ProbeerAlle(int rij, int token)
    {
        if (rij < 0)
        {
            return;
        }

        foreach (ref readonly var proef in _lexicon.Woorden.Ankers.Van(rij))
        {
            if (_zin.Heeft(proef.Eis1) && _zin.Heeft(proef.Eis2))
            {
                Probeer(proef.Patroon, token);
            }
        }
    }

    private void Probeer(int index, int token)
    {
        var patroon = _lexicon.Patronen[index];
        _stappen = StappenMax;
        _posities[patroon.Anker] = token;
        if (Rechts(patroon, patroon.Anker + 1, token))
        {
            Leg(index, patroon);
        }

        StappenTotaal += StappenMax - _stappen + 1;
    }

    private bool Rechts(Patroon patroon, int k, int bij)
    {
        if (k == patroon.Plaatsen.Length)
        {
            return (!patroon.Achteraan || (_tekst.Na(bij) & Grens.Deeleinde) != 0)
                && Links(patroon, patroon.Anker - 1, _posities[patroon.Anker]);
        }

        ref readonly var plaats = ref patroon.Plaatsen[k];
        for (var p = bij + 1; p <= bij + 1 + plaats.GatMax && p < _tekst.Aantal; p++)
        {
            if (--_stappen < 0 || !MagOver(_tekst.Tokens[p].Voor, plaats))
            {
                return false;
            }

            if (Past(p, plaats) && IsOpen(p, plaats))
            {
                _posities[k] = p;
                if (Rechts(patroon, k + 1, p))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Links(Patroon patroon, int k, int bij)
    {
        if (k < 0)
        {
            var anker = patroon.Plaatsen[0];
            return IsOpen(_posities[0], anker) && (!patroon.Vooraan || (_tekst.Tokens[bij].Voor & Grens.Deeleinde) != 0);
        }

        ref readonly var plaats = ref patroon.Plaatsen[k];
        ref readonly var volgende = ref patroon.Plaatsen[k + 1];
        if (!IsOpen(bij, volgende))
        {
            return false;
        }

        for (var p = bij - 1; p >= 0 && p >= bij - 1 - volgende.GatMax; p--)
        {
            if (--_stappen < 0 || !MagOver(_tekst.Tokens[p + 1].Voor, volgende))
            {
                return false;
            }

            if (Past(p, plaats))
            {
                _posities[k] = p;
                if (Links(patroon, k - 1, p))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MagOver(Grens grens, in Plaats plaats) =>
        (grens & Grens.Zinseinde) == 0 && (plaats.OverKomma || (grens & (Grens.Komma | Grens.Haakje)) == 0);

    private bool IsOpen(int p, in Plaats plaats) =>
        !plaats.DubbelePunt || (_tekst.Tokens[p].Voor & (Grens.DubbelePunt | Grens.Streep)) != 0;

    private bool Past(int p, in Plaats plaats)
    {
        ref readonly var token = ref _tekst.Tokens[p];
        var symbolen = _lexicon.Woorden.Symbolen;
        var ja = (token.Rij1 >= 0 && symbolen.Heeft(token.Rij1, plaats.Symbool))
            || (token.Rij2 >= 0 && symbolen.Heeft(token.Rij2, plaats.Symbool))
            || (token.Rol >= 0 && symbolen.Heeft(token.Rol, plaats.Symbool));
        return ja != plaats.Omgekeerd;
    }

    private void Leg(int index, Patroon patroon)
    {
        var n = patroon.Plaatsen.Length;
        var begin = _posities[0];
        var eigen = 0UL;
        for (var k = 0; k < n; k++)
        {
            eigen |= 1UL << Math.Min(_posities[k] - begin, 63);
        }

        if (Aantal == Treffers.Length)
        {
            var groter = Treffers;
            Array.Resize(ref groter, Treffers.Length * 2);
            Treffers = groter;
        }

        Treffers[Aantal++] = new Treffer(index, begin, _posities[n - 1], eigen);
    }
}
