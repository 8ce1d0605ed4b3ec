using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The hashed features of a clause: words and pairs of words, and on choice pieces of 3–5 characters within words.
/// Names, places and numbers are masked first: no feature can carry one. The parties are one word each. A word under a
/// denial counts once more as such, and the frame of the clause is a feature.
/// </summary>
internal static class Grammen
{
    private const int StuklengteMin = 5;

    /// <summary>Writes the hashes, with repeats, and returns how many.</summary>
    public static int Lees(Werkruimte werk, Clausuleruimte ruimte, int stuk, Gramsoort soorten, Span<uint> uit)
    {
        var (begin, einde) = ruimte.Stuk(stuk);
        var n = 0;
        var vorige = Clausuleruimte.Rand;
        for (var i = begin; i < einde; i++)
        {
            ref readonly var woord = ref ruimte.Woorden[i];
            n = (soorten & Gramsoort.Woord) != 0 ? Voeg(uit, n, Meng(woord.Kern, 1)) : n;
            n = (soorten & Gramsoort.Woordpaar) != 0 ? Voeg(uit, n, Meng(vorige * 31 + woord.Kern, 2)) : n;
            n = woord.Ontkend && (soorten & Gramsoort.WoordOntkend) != 0 ? Voeg(uit, n, Meng(woord.Kern, 4)) : n;
            vorige = woord.Kern;
            if (!woord.Gemaskeerd && (soorten & Gramsoort.Stuk) != 0 && werk.Tekst.Tokens[i].VouwLengte >= StuklengteMin)
            {
                n = Stukken(werk.Tekst.Woord(i), uit, n);
            }
        }

        n = (soorten & Gramsoort.Woordpaar) != 0 ? Voeg(uit, n, Meng(vorige * 31 + Clausuleruimte.Rand, 2)) : n;
        n = (soorten & Gramsoort.Kader) != 0 ? Kaders(werk.Zinnen, begin, einde, uit, n) : n;
        return Klassegrammen.Lees(werk, ruimte, stuk, soorten, uit, n);
    }

    internal static int Voeg(Span<uint> uit, int n, uint hash)
    {
        if (n < uit.Length)
        {
            uit[n++] = hash;
        }

        return n;
    }

    internal static uint Meng(uint hash, uint soort)
    {
        hash ^= soort * 0x9E3779B9;
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >> 16);
    }

    /// <summary>The frames that the sentence reader found: denied, doubted, conditional, about others, and whose words.</summary>
    private static int Kaders(Zinsbouw zinnen, int begin, int einde, Span<uint> uit, int n)
    {
        for (var d = zinnen.DeelVan[begin]; d <= zinnen.DeelVan[einde - 1]; d++)
        {
            ref readonly var deel = ref zinnen.Delen[d];
            n = deel.Ontkend ? Voeg(uit, n, Meng(1, 5)) : n;
            n = deel.Twijfel ? Voeg(uit, n, Meng(2, 5)) : n;
            n = deel.Voorwaarde ? Voeg(uit, n, Meng(3, 5)) : n;
            n = deel.Buiten ? Voeg(uit, n, Meng(4, 5)) : n;
            n = Voeg(uit, n, Meng(16 + (uint)deel.Bron * 2 + (deel.IsVerslag ? 1u : 0), 5));
        }

        return n;
    }

    internal static int Stukken(ReadOnlySpan<byte> woord, Span<uint> uit, int n)
    {
        for (var i = -1; i < woord.Length - 1; i++)
        {
            var hash = 2166136261u;
            for (var lengte = 1; lengte <= 5 && i + lengte <= woord.Length + 1; lengte++)
            {
                var plek = i + lengte - 1;
                var b = plek < 0 ? (byte)'<' : plek >= woord.Length ? (byte)'>' : woord[plek];
                hash = (hash ^ b) * 16777619;
                if (lengte >= 3)
                {
                    n = Voeg(uit, n, Meng(hash, 3));
                }
            }
        }

        return n;
    }
}
