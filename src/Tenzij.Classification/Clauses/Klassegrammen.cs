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

    public static int Lees(Werkruimte werk, Clausuleruimte ruimte, int stuk, Gramsoort soorten, Span<uint> uit, int n)
    {
        var (begin, einde) = ruimte.Stuk(stuk);
        for (var i = begin; i < einde; i++)
        {
            ref readonly var woord = ref ruimte.Woorden[i];
            for (var set = woord.Klassen; set != 0; set >>= 16)
            {
                var klasse = (ushort)set;
                n = (soorten & Gramsoort.Klasse) != 0 ? Grammen.Voeg(uit, n, Grammen.Meng(klasse, 6)) : n;
                n = woord.Ontkend && (soorten & Gramsoort.KlasseOntkend) != 0 ? Grammen.Voeg(uit, n, Grammen.Meng(klasse, 10)) : n;
                n = (soorten & Gramsoort.Klassepaar) != 0 ? Paren(ruimte, i, begin, klasse, uit, n) : n;
            }
        }

        return Treffers(werk, ruimte, stuk, soorten, uit, n);
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
}
