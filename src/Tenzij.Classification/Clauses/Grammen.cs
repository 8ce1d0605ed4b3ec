using Tenzij.Classification.Evidence;
using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The hashed features of a clause: words, pairs of words, and pieces of 3–5 characters within words (compounds, slips).
/// Names, places and numbers are masked first: no feature can carry one. The parties are one word each. A word under a
/// denial counts once more as such, and the frame of the clause is a feature.
/// </summary>
internal static class Grammen
{
    private const uint Naam = 0x9E3779B1, Getal = 0x85EBCA6B, So = 0xC2B2AE35, Ve = 0x27D4EB2F, Rand = 0x165667B1;
    private const int StuklengteMin = 5;

    /// <summary>Writes the hashes, with repeats, and returns how many.</summary>
    public static int Lees(Werkruimte ruimte, Woordenschat woorden, int begin, int einde, Span<uint> uit)
    {
        var n = 0;
        var vorige = Rand;
        for (var i = begin; i < einde; i++)
        {
            ref readonly var token = ref ruimte.Tekst.Tokens[i];
            var woord = ruimte.Tekst.Woord(i);
            var kern = Kern(token, ruimte.Zinnen.Kenmerken[i], woord, woorden, out var gemaskeerd);
            n = Voeg(uit, n, Meng(kern, 1));
            n = Voeg(uit, n, Meng(vorige * 31 + kern, 2));
            if (ruimte.Zinnen.NegVoor[i] >= 0 || ruimte.Zinnen.NegAchter[i] >= 0)
            {
                n = Voeg(uit, n, Meng(kern, 4));
            }

            vorige = kern;
            if (!gemaskeerd && woord.Length >= StuklengteMin)
            {
                n = Stukken(woord, uit, n);
            }
        }

        n = Voeg(uit, n, Meng(vorige * 31 + Rand, 2));
        return Kaders(ruimte.Zinnen, begin, einde, uit, n);
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

    private static uint Kern(
        in Token token, Kenmerk kenmerk, ReadOnlySpan<byte> woord, Woordenschat woorden, out bool gemaskeerd)
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

        gemaskeerd = false;
        return (uint)(Woordvorm.Hash(woord) >> 7);
    }

    private static int Stukken(ReadOnlySpan<byte> woord, Span<uint> uit, int n)
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

    private static int Voeg(Span<uint> uit, int n, uint hash)
    {
        if (n < uit.Length)
        {
            uit[n++] = hash;
        }

        return n;
    }

    private static uint Meng(uint hash, uint soort)
    {
        hash ^= soort * 0x9E3779B9;
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
