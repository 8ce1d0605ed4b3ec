using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The features of a clause by word class, and by what the lexicon found in it: they carry over to writers who say the
/// same with other words.
/// </summary>
internal static class Klassegrammen
{
    /// <summary>Words from one class to the next that still make a pair.</summary>
    private const int AfstandMax = 4;

    private const int VerschillendMax = 20;

    public static int Lees(Werkruimte werk, Clausuleruimte ruimte, int stuk, Gramsoort soorten, Span<uint> uit, int n)
    {
        var (begin, einde) = ruimte.Stuk(stuk);
        Span<ushort> samen = stackalloc ushort[VerschillendMax];
        var verschillend = 0;
        uint partij = 0;
        for (var i = begin; i < einde; i++)
        {
            ref readonly var woord = ref ruimte.Woorden[i];
            if ((soorten & Gramsoort.WoordKlasse) != 0)
            {
                n = i > begin ? Naast(ruimte.Woorden[i - 1].Klassen, woord.Kern, 11, uit, n) : n;
                n = i + 1 < einde ? Naast(ruimte.Woorden[i + 1].Klassen, woord.Kern, 12, uit, n) : n;
            }

            for (var set = woord.Klassen; set != 0; set >>= 16)
            {
                var klasse = (ushort)set;
                n = (soorten & Gramsoort.Klasse) != 0 ? Grammen.Voeg(uit, n, Grammen.Meng(klasse, 6)) : n;
                n = woord.Ontkend && (soorten & Gramsoort.KlasseOntkend) != 0 ? Grammen.Voeg(uit, n, Grammen.Meng(klasse, 10)) : n;
                n = (soorten & Gramsoort.PartijKlasse) != 0
                    ? Grammen.Voeg(uit, n, Grammen.Meng(klasse * 64u + (partij != 0 ? partij : Bronpartij(werk.Zinnen, i)), 13)) : n;
                n = (soorten & Gramsoort.Klassepaar) != 0 ? Paren(ruimte, i, begin, klasse, uit, n) : n;
                verschillend = Verzamel(samen, verschillend, klasse);
            }

            partij = woord.Partij != 0 ? woord.Partij : partij;
        }

        n = (soorten & Gramsoort.Klassesamen) != 0 ? Samen(samen[..verschillend], uit, n) : n;
        n = stuk > 0 && (soorten & Gramsoort.Vorige) != 0 ? Vorige(ruimte, stuk - 1, uit, n) : n;
        return Treffers(werk, ruimte, stuk, soorten, uit, n);
    }

    private static int Naast(ulong klassen, uint kern, uint soort, Span<uint> uit, int n)
    {
        for (; klassen != 0; klassen >>= 16)
        {
            n = Grammen.Voeg(uit, n, Grammen.Meng(kern * 31 + (ushort)klassen, soort));
        }

        return n;
    }

    private static int Paren(Clausuleruimte ruimte, int i, int begin, ushort klasse, Span<uint> uit, int n)
    {
        for (var j = Math.Max(begin, i - AfstandMax); j < i; j++)
        {
            for (var set = ruimte.Woorden[j].Klassen; set != 0; set >>= 16)
            {
                n = Grammen.Voeg(uit, n, Grammen.Meng((ushort)set * 4099u + klasse, 7));
            }
        }

        return n;
    }

    private static int Samen(ReadOnlySpan<ushort> klassen, Span<uint> uit, int n)
    {
        for (var a = 1; a < klassen.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var (laag, hoog) = klassen[a] < klassen[b] ? (klassen[a], klassen[b]) : (klassen[b], klassen[a]);
                n = Grammen.Voeg(uit, n, Grammen.Meng(laag * 4099u + hoog, 9));
            }
        }

        return n;
    }

    private static int Vorige(Clausuleruimte ruimte, int stuk, Span<uint> uit, int n)
    {
        var (begin, einde) = ruimte.Stuk(stuk);
        for (var i = begin; i < einde; i++)
        {
            for (var set = ruimte.Woorden[i].Klassen; set != 0; set >>= 16)
            {
                n = Grammen.Voeg(uit, n, Grammen.Meng((ushort)set, 14));
            }
        }

        return n;
    }

    private static int Treffers(Werkruimte werk, Clausuleruimte ruimte, int stuk, Gramsoort soorten, Span<uint> uit, int n)
    {
        if ((soorten & (Gramsoort.Treffer | Gramsoort.TrefferZwak)) == 0)
        {
            return n;
        }

        var alle = werk.Vondsten.Alle;
        var (begin, einde) = ruimte.Stuk(stuk);
        for (var v = werk.Vondsten.Eerste(begin); v < alle.Length && alle[v].Token < einde; v++)
        {
            var soort = alle[v].Zwak ? Gramsoort.TrefferZwak : Gramsoort.Treffer;
            n = (soorten & soort) != 0
                ? Grammen.Voeg(uit, n, Grammen.Meng((uint)alle[v].Doel * 8 + (uint)alle[v].Toestand, alle[v].Zwak ? 16u : 15u)) : n;
        }

        return n;
    }

    private static int Verzamel(Span<ushort> samen, int n, ushort klasse)
    {
        if (n < samen.Length && !samen[..n].Contains(klasse))
        {
            samen[n++] = klasse;
        }

        return n;
    }

    private static uint Bronpartij(Zinsbouw zinnen, int token) => 32 + (uint)zinnen.Delen[zinnen.DeelVan[token]].Bron;
}
