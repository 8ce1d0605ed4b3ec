using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Cuts the tokens into clauses (also without punctuation) and marks the reach of every denial. Who speaks, and in which
/// frame, is added by <see cref="Kaders"/>.
/// </summary>
internal sealed class Zinsbouw
{
    private const int BereikMax = 7;
    private const int TerugMax = 6;
    private const int NochMax = 2;

    /// <summary>Words of the last of a row ("wapens en bedreigingen"), and of each one before it.</summary>
    private const int RijMax = 3;
    private const int KaalMax = 1;

    public Kenmerk[] Kenmerken { get; private set; } = new Kenmerk[1024];

    public int[] DeelVan { get; private set; } = new int[1024];

    /// <summary>Per token the nearest denial that reaches it from before and from behind; -1 for none.</summary>
    public int[] NegVoor { get; private set; } = new int[1024];

    public int[] NegAchter { get; private set; } = new int[1024];

    public bool[] Schijn { get; private set; } = new bool[1024];

    public Deel[] Delen { get; private set; } = new Deel[256];

    public int Aantal { get; private set; }

    public int Tokens { get; private set; }

    public void Snijd(Tekstruimte tekst, Woordenschat woorden)
    {
        Groei(tekst.Aantal);
        Tokens = tekst.Aantal;
        Aantal = 0;
        var zin = -1;
        for (var i = 0; i < tekst.Aantal; i++)
        {
            Kenmerken[i] = Woordlegger.Kenmerken(tekst.Tokens[i], woorden);
            NegVoor[i] = NegAchter[i] = -1;
            Schijn[i] = false;
        }

        for (var i = 0; i < tekst.Aantal; i++)
        {
            var voor = tekst.Tokens[i].Voor;
            var nieuweZin = (voor & Grens.Zinseinde) != 0 || i == 0;
            if (nieuweZin || (voor & (Grens.Komma | Grens.Haakje | Grens.Streep | Grens.Pijp)) != 0 || IsNieuwDeel(i))
            {
                zin += nieuweZin ? 1 : 0;
                Open(i, zin);
            }

            DeelVan[i] = Aantal - 1;
            Delen[Aantal - 1].Einde = i + 1;
        }
    }

    /// <summary>Marks what each denial reaches; denials that were found to deny nothing are left out.</summary>
    public void Ontken(Tekstruimte tekst)
    {
        for (var i = 0; i < Tokens; i++)
        {
            if (Schijn[i])
            {
                continue;
            }

            var kenmerk = Kenmerken[i];
            if ((kenmerk & Kenmerk.NegRond) != 0)
            {
                Vooruit(i, tekst, lijst: false);
                Achteruit(i, TerugMax);
                Opsomming(i);
            }
            else if ((kenmerk & Kenmerk.NegVoor) != 0)
            {
                Vooruit(i, tekst, lijst: true);
                if (i + 1 == Delen[DeelVan[i]].Einde)
                {
                    Achteruit(i, TerugMax);
                }
                else if (tekst.Woord(i).SequenceEqual("noch"u8))
                {
                    // "Drank noch drugs": the one word denies both.
                    Achteruit(i, NochMax);
                }
            }
        }
    }

    private void Vooruit(int i, Tekstruimte tekst, bool lijst)
    {
        var einde = Delen[DeelVan[i]].Einde;
        if (lijst)
        {
            einde = LijstEinde(i, einde, tekst);
        }

        for (var t = i + 1; t < Math.Min(einde, i + 1 + BereikMax + (lijst ? 4 : 0)); t++)
        {
            if ((Kenmerken[t] & Kenmerk.Tegenstelling) != 0 || (lijst && BegintUitspraak(t, i, tekst)))
            {
                return;
            }

            NegVoor[t] = i;
        }
    }

    // "Geen bijzonderheden Verdachte kneep ...": the full stop was left out, but somebody acts from here.
    private bool BegintUitspraak(int t, int ontkenning, Tekstruimte tekst)
    {
        const Kenmerk Persoon = Kenmerk.Slachtoffer | Kenmerk.Verdachte | Kenmerk.Voornaamwoord;
        if ((Kenmerken[t] & Persoon) == 0 || !tekst.Tokens[t].Hoofdletter || t + 1 >= Tokens
            || (Kenmerken[t + 1] & Kenmerk.Persoonsvorm) == 0 || t == ontkenning + 1)
        {
            return false;
        }

        for (var v = ontkenning + 1; v < t; v++)
        {
            if ((Kenmerken[v] & Kenmerk.Persoonsvorm) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // "geen letsel, wapens of drugs": the denial runs over the commas when "of" closes a list without verbs.
    private int LijstEinde(int i, int einde, Tekstruimte tekst)
    {
        var t = einde;
        while (t < Tokens && t < i + 12 && (tekst.Tokens[t].Voor & (Grens.Zinseinde | Grens.Haakje)) == 0)
        {
            const Kenmerk Stop = Kenmerk.Persoonsvorm | Kenmerk.Tegenstelling | Kenmerk.NegVoor | Kenmerk.NegRond
                | Kenmerk.Slachtoffer | Kenmerk.Verdachte | Kenmerk.Voornaamwoord | Kenmerk.Voegwoord;
            if ((Kenmerken[t] & Stop) != 0)
            {
                return einde;
            }

            if ((Kenmerken[t] & Kenmerk.Of) != 0)
            {
                return Math.Min(t + 4, Delen[DeelVan[t]].Einde);
            }

            t++;
        }

        // "Geen drank, wapens, kinderen.": bare words to the end of the sentence are a row as well.
        var rij = einde;
        while (rij < Tokens && (tekst.Tokens[rij].Voor & Grens.Komma) != 0 && IsKaal(rij, rij + 1)
            && (tekst.Tokens[rij].Voor & Grens.Zinseinde) == 0)
        {
            rij++;
        }

        return rij - einde >= 2 && (rij == Tokens || (tekst.Tokens[rij].Voor & Grens.Zinseinde) != 0) ? rij : einde;
    }

    private void Achteruit(int i, int max)
    {
        var begin = Delen[DeelVan[i]].Begin;
        for (var t = i - 1; t >= begin && t >= i - max; t--)
        {
            if ((Kenmerken[t] & Kenmerk.Tegenstelling) != 0)
            {
                return;
            }

            NegAchter[t] = NegAchter[t] < 0 ? i : NegAchter[t];
        }
    }

    // "Letsel, wapens en bedreigingen evenmin": what stands bare before the last of a row is denied with it.
    private void Opsomming(int i)
    {
        var d = DeelVan[i];
        if (i - Delen[d].Begin > RijMax || !IsKaal(Delen[d].Begin, i))
        {
            return;
        }

        for (d--; d >= 0 && Delen[d].Zin == Delen[d + 1].Zin && Delen[d].Einde - Delen[d].Begin <= KaalMax
            && IsKaal(Delen[d].Begin, Delen[d].Einde); d--)
        {
            for (var t = Delen[d].Begin; t < Delen[d].Einde; t++)
            {
                NegAchter[t] = NegAchter[t] < 0 ? i : NegAchter[t];
            }
        }
    }

    private bool IsKaal(int begin, int einde)
    {
        const Kenmerk Volzin = Kenmerk.Persoonsvorm | Kenmerk.Tegenstelling | Kenmerk.NegVoor | Kenmerk.NegRond
            | Kenmerk.Slachtoffer | Kenmerk.Verdachte | Kenmerk.Voornaamwoord | Kenmerk.Voegwoord;
        for (var t = begin; t < einde; t++)
        {
            if ((Kenmerken[t] & Volzin) != 0)
            {
                return false;
            }
        }

        return begin < einde;
    }

    private bool IsNieuwDeel(int i)
    {
        var kenmerk = Kenmerken[i];
        if ((kenmerk & Kenmerk.Voegwoord) != 0)
        {
            return true;
        }

        if ((kenmerk & Kenmerk.En) == 0)
        {
            return false;
        }

        // "en" joins two statements when a person or a finite verb follows it.
        for (var t = i + 1; t < Math.Min(i + 3, Tokens); t++)
        {
            if ((Kenmerken[t] & Kenmerk.Persoonsvorm) != 0 || (t == i + 1 && (Kenmerken[t] & Kenmerk.NegVoor) != 0))
            {
                return true;
            }
        }

        return false;
    }

    private void Open(int token, int zin)
    {
        if (Aantal == Delen.Length)
        {
            var groter = Delen;
            Array.Resize(ref groter, Delen.Length * 2);
            Delen = groter;
        }

        Delen[Aantal++] = new Deel { Begin = token, Einde = token + 1, Zin = zin };
    }

    private void Groei(int aantal)
    {
        if (Kenmerken.Length >= aantal)
        {
            return;
        }

        var n = Math.Max(aantal, Kenmerken.Length * 2);
        Kenmerken = new Kenmerk[n];
        DeelVan = new int[n];
        NegVoor = new int[n];
        NegAchter = new int[n];
        Schijn = new bool[n];
    }
}
