using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>The evidence gathered for one report, per target, with room for a few pieces each.</summary>
internal sealed class Stapel
{
    public const int StukkenMax = 6;

    private readonly Bewijs[] _stukken = new Bewijs[Doel.Aantal * StukkenMax];
    private readonly byte[] _aantal = new byte[Doel.Aantal];
    private readonly Toestand[] _veld = new Toestand[Doel.Aantal];
    private readonly Toestand[] _tekst = new Toestand[Doel.Aantal];
    private readonly Bewijs[] _hint = new Bewijs[Doel.Aantal];
    private readonly bool[] _gesloten = new bool[Doel.Aantal];

    public void Begin()
    {
        Array.Clear(_aantal);
        Array.Clear(_veld);
        Array.Clear(_tekst);
        Array.Clear(_hint);
        Array.Clear(_gesloten);
    }

    public Toestand Van(int doel) => _veld[doel] > _tekst[doel] ? _veld[doel] : _tekst[doel];

    public Toestand VanVeld(int doel) => _veld[doel];

    public Toestand VanTekst(int doel) => _tekst[doel];

    public bool Heeft(Feit feit) => Van(Doel.Van(feit)) == Toestand.Bevestigd;

    public bool Noemt(Feit feit) => Van(Doel.Van(feit)) >= Toestand.Onzeker;

    public ReadOnlySpan<Bewijs> Stukken(int doel) => _stukken.AsSpan(doel * StukkenMax, _aantal[doel]);

    public void Veld(int doel, string pad, Toestand toestand)
    {
        _veld[doel] = Ergste(_veld[doel], toestand);
        Voeg(doel, Bewijs.VanVeld(pad, toestand));
    }

    public void Tekst(int doel, int begin, int lengte, Toestand toestand)
    {
        _tekst[doel] = Ergste(_tekst[doel], toestand);
        Voeg(doel, Bewijs.VanTekst(begin, lengte, toestand));
    }

    /// <summary>Keeps the most serious hint of a target for <see cref="LegHints"/>.</summary>
    public void Hint(int doel, Bewijs stuk)
    {
        if (stuk.Toestand > _hint[doel].Toestand)
        {
            _hint[doel] = stuk;
        }
    }

    /// <summary>Lets a hint count where nothing plainer was said.</summary>
    public void LegHints()
    {
        for (var doel = 0; doel < Doel.Aantal; doel++)
        {
            var hint = _hint[doel];
            if (hint.Toestand == Toestand.Afwezig || Van(doel) != Toestand.Afwezig)
            {
                continue;
            }

            if (hint.IsVeld)
            {
                Veld(doel, hint.Veld!, hint.Toestand);
            }
            else
            {
                Tekst(doel, hint.Begin, hint.Lengte, hint.Toestand);
            }
        }
    }

    /// <summary>Drops what was gathered for a target: another rule knows better.</summary>
    public void Wis(int doel)
    {
        _aantal[doel] = 0;
        _veld[doel] = _tekst[doel] = Toestand.Afwezig;
    }

    /// <summary>Takes what the narrative says of a target as unsaid: its pieces stay to be seen, but show nothing.</summary>
    public void WisTekst(int doel)
    {
        _tekst[doel] = Toestand.Afwezig;
        foreach (ref var stuk in _stukken.AsSpan(doel * StukkenMax, _aantal[doel]))
        {
            stuk = stuk.IsVeld ? stuk : stuk with { Toestand = Toestand.Afwezig };
        }
    }

    /// <summary>What was found leaves no room for this target: no learned score may raise it.</summary>
    public void Sluit(int doel) => _gesloten[doel] = true;

    public bool IsGesloten(int doel) => _gesloten[doel];

    /// <summary>Lets a target rest on the evidence of another one.</summary>
    public void Neem(int doel, int van, Toestand toestand)
    {
        if (toestand <= Van(doel) || _aantal[van] == 0)
        {
            return;
        }

        var stuk = _stukken[van * StukkenMax];
        foreach (var kandidaat in Stukken(van))
        {
            stuk = kandidaat.Toestand > stuk.Toestand ? kandidaat : stuk;
        }

        if (stuk.IsVeld)
        {
            Veld(doel, stuk.Veld!, toestand);
        }
        else
        {
            Tekst(doel, stuk.Begin, stuk.Lengte, toestand);
        }
    }

    /// <summary>Field and narrative say opposite things.</summary>
    public bool IsTegenstrijdig(int doel) =>
        (_veld[doel] == Toestand.Bevestigd && _tekst[doel] == Toestand.Ontkend)
        || (_veld[doel] == Toestand.Ontkend && _tekst[doel] >= Toestand.Onzeker);

    private static Toestand Ergste(Toestand a, Toestand b) => a > b ? a : b;

    private void Voeg(int doel, Bewijs stuk)
    {
        var stukken = _stukken.AsSpan(doel * StukkenMax, StukkenMax);
        int n = _aantal[doel];
        if (n < StukkenMax)
        {
            stukken[n] = stuk;
            _aantal[doel]++;
            return;
        }

        // Full: the piece that says least makes room, so that the state always keeps its proof.
        var minst = 0;
        for (var i = 1; i < StukkenMax; i++)
        {
            minst = stukken[i].Toestand < stukken[minst].Toestand ? i : minst;
        }

        if (stuk.Toestand > stukken[minst].Toestand)
        {
            stukken[minst] = stuk;
        }
    }
}
