using Tenzij.Classification.Evidence;
using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Clauses;

/// <summary>The buffers of one thread for cutting and scoring clauses.</summary>
internal sealed class Clausuleruimte
{
    public const int GrammenMax = 4096;

    internal const uint Rand = 0x165667B1;
    private const uint Naam = 0x9E3779B1, Getal = 0x85EBCA6B, So = 0xC2B2AE35, Ve = 0x27D4EB2F, Persoon = 0x9E3779F9;

    /// <summary>The first number of a class that stands for a party.</summary>
    private const ushort Partijklasse = 0xFF00;

    private static readonly ulong Zijn = Woordvorm.Hash("zijn"u8), Zn = Woordvorm.Hash("zn"u8), Dr = Woordvorm.Hash("dr"u8);

    private static readonly Kenmerk[] Partijen =
    [
        Kenmerk.Slachtoffer, Kenmerk.Verdachte, Kenmerk.KindPersoon, Kenmerk.Deskundige, Kenmerk.Politie, Kenmerk.Derde,
        Kenmerk.Samen,
    ];

    private readonly List<(int Begin, int Einde)> _stukken = new(64);
    private readonly Woordgeheugen<ulong> _klassen = new();

    public uint[] Grammen { get; } = new uint[GrammenMax];

    public int[] Kolommen { get; } = new int[GrammenMax];

    public int[] Gezien { get; } = new int[Clauses.Kolommen.AantalMax];

    public Clausulescores Scores { get; } = new();

    public Clausulewoord[] Woorden { get; private set; } = new Clausulewoord[1024];

    public int Ronde { get; set; }

    public int StukkenAantal => _stukken.Count;

    public (int Begin, int Einde) Stuk(int i) => _stukken[i];

    /// <summary>Cuts the narrative that was read last into clauses, and looks up its words.</summary>
    public void Lees(Werkruimte werk, Woordenschat schat, Woordklassen klassen)
    {
        Snijd(werk.Tekst);
        if (Woorden.Length < werk.Tekst.Aantal)
        {
            Woorden = new Clausulewoord[werk.Tekst.Aantal * 2];
        }

        Span<ulong> groepen = stackalloc ulong[Woordklassen.GroepMax];
        for (var i = 0; i < werk.Tekst.Aantal; i++)
        {
            ref readonly var token = ref werk.Tekst.Tokens[i];
            ref var woord = ref Woorden[i];
            var hash = token.Hash;
            woord.Ontkend = werk.Zinnen.NegVoor[i] >= 0 || werk.Zinnen.NegAchter[i] >= 0;
            woord.Kern = Kern(token, werk.Zinnen.Kenmerken[i], hash, schat, out woord.Gemaskeerd);
            woord.Klassen = woord.Gemaskeerd && !token.IsGetal ? 0 : Klassen(klassen, werk.Tekst.Woord(i), hash);
            woord.Klassen = Woordklassen.Samen(woord.Klassen, Groepen(klassen, groepen, hash));
            woord.Klassen = Partij(werk.Zinnen.Kenmerken[i]) is > 0 and var partij
                ? Woordklassen.Samen(Partijklasse + partij, woord.Klassen) : woord.Klassen;
        }
    }

    /// <summary>Takes the whole text for one clause.</summary>
    public void Alles(Tekstruimte tekst)
    {
        _stukken.Clear();
        if (tekst.Aantal > 0)
        {
            _stukken.Add((0, tekst.Aantal));
        }
    }

    // Each place holds the hash of the words up to here, one longer than the place before.
    private static ulong Groepen(Woordklassen klassen, Span<ulong> groepen, ulong hash)
    {
        var set = 0UL;
        for (var lengte = groepen.Length - 1; lengte > 0; lengte--)
        {
            groepen[lengte] = groepen[lengte - 1] == 0 ? 0 : Begonnen(klassen, Woordklassen.Groep(groepen[lengte - 1], hash));
            set = groepen[lengte] == 0 ? set : Woordklassen.Samen(set, klassen.VanGroep(groepen[lengte]));
        }

        groepen[0] = Begonnen(klassen, Woordklassen.Groep(0, hash));
        return set;
    }

    private static ulong Begonnen(Woordklassen klassen, ulong groep) => klassen.IsBegonnen(groep) ? groep : 0;

    // A writer's words come back: most are answered from what was found before.
    private ulong Klassen(Woordklassen klassen, ReadOnlySpan<byte> woord, ulong hash)
    {
        if (!_klassen.Vind(klassen, woord, out var plek))
        {
            _klassen[plek] = klassen.Van(woord, hash);
        }

        return _klassen[plek];
    }

    private static uint Partij(Kenmerk kenmerk)
    {
        for (var p = 0; p < Partijen.Length; p++)
        {
            if ((kenmerk & Partijen[p]) != 0)
            {
                return (uint)p + 1;
            }
        }

        return 0;
    }

    private static uint Kern(in Token token, Kenmerk kenmerk, ulong hash, Woordenschat woorden, out bool gemaskeerd)
    {
        gemaskeerd = true;
        if ((kenmerk & Kenmerk.Slachtoffer) != 0)
        {
            return So;
        }

        if ((kenmerk & Kenmerk.Verdachte) != 0)
        {
            return Ve;
        }

        if (token.IsGetal)
        {
            return Getal;
        }

        if (token.Rij1 == woorden.NaamRij)
        {
            return Naam;
        }

        // Whether a man or a woman did it must not count: "zijn" may be his, where it would be "haar" of a woman.
        if ((kenmerk & Kenmerk.Voornaamwoord) != 0 || hash == Zijn || hash == Zn || hash == Dr)
        {
            return Persoon;
        }

        gemaskeerd = false;
        return (uint)(hash >> 7);
    }

    /// <summary>
    /// Cuts the tokens into pieces of the size of a clause: a sentence, or a part of a long one. Overlap would score the
    /// same words twice, so there is none.
    /// </summary>
    private void Snijd(Tekstruimte tekst)
    {
        const int genoeg = 8, max = 28;
        _stukken.Clear();
        var begin = 0;
        for (var i = 1; i <= tekst.Aantal; i++)
        {
            var grens = i == tekst.Aantal ? Grens.Zinseinde : tekst.Tokens[i].Voor;
            var lengte = i - begin;
            if ((grens & Grens.Zinseinde) != 0 || ((grens & Grens.Deeleinde) != 0 && lengte >= genoeg) || lengte >= max)
            {
                _stukken.Add((begin, i));
                begin = i;
            }
        }
    }
}
