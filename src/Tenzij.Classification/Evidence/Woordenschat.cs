using System.Numerics;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// The words of the lexicon compiled: a row per word, prefix or suffix with the symbols and classes it answers to and
/// the patterns anchored on it.
/// </summary>
internal sealed class Woordenschat
{
    public required Woordtabel Woorden { get; init; }

    public required Woordtabel Voorvoegsels { get; init; }

    public required Woordtabel Achtervoegsels { get; init; }

    /// <summary>From a word with one letter left out to the word.</summary>
    public required Woordtabel Weglatingen { get; init; }

    public required ulong VoorLengten { get; init; }

    public required ulong AchterLengten { get; init; }

    public required Symbolen Symbolen { get; init; }

    public required Kenmerk[] Kenmerken { get; init; }

    public required Ankers Ankers { get; init; }

    public required byte[][] Vormen { get; init; }

    public required int GetalRij { get; init; }

    public required int VeelRij { get; init; }

    public required int SlachtofferRij { get; init; }

    public required int VerdachteRij { get; init; }

    public required int KindRij { get; init; }

    public required int NaamRij { get; init; }

    public required int BeideRij { get; init; }

    /// <summary>
    /// The rows of a folded word that does not stand in <see cref="Woorden"/>, by its beginning, its end, or one slip; -1
    /// for none. There are two when the end says more than the beginning.
    /// </summary>
    public (int Rij1, int Rij2) ZoekDelen(ReadOnlySpan<byte> woord)
    {
        var (voor, achter) = (ZoekVoor(woord), ZoekAchter(woord));
        return voor >= 0 ? (voor, achter)
            : achter >= 0 || woord.Length < SlordigMin ? (achter, -1)
            : (ZoekSlordig(woord), -1);
    }

    private const int SlordigMin = 7;
    private const int WoordMax = 40;

    private int ZoekVoor(ReadOnlySpan<byte> woord)
    {
        var beste = -1;
        var hash = Woordvorm.Begin;
        var einde = Math.Min(woord.Length, WoordMax);
        for (var i = 0; i < einde; i++)
        {
            hash = Woordvorm.Stap(hash, woord[i]);
            if ((VoorLengten >> (i + 1) & 1) != 0)
            {
                var rij = Voorvoegsels.Zoek(Woordvorm.Meng(hash));
                beste = rij >= 0 ? rij : beste;
            }
        }

        return beste;
    }

    private int ZoekAchter(ReadOnlySpan<byte> woord)
    {
        var beste = -1;
        var n = Woordvorm.Vouw(woord, out var laatste);
        var hash = Woordvorm.Begin;
        for (var i = 1; i <= Math.Min(n, WoordMax); i++)
        {
            hash = Woordvorm.Stap(hash, i == 1 ? laatste : woord[n - i]);
            if ((AchterLengten >> i & 1) != 0)
            {
                var rij = Achtervoegsels.Zoek(Woordvorm.Meng(hash));
                beste = rij >= 0 ? rij : beste;
            }
        }

        return beste;
    }

    // A long word that is one slip away from a word of the lexicon. Names are already masked.
    private int ZoekSlordig(ReadOnlySpan<byte> woord)
    {
        if (woord.Length > WoordMax)
        {
            return -1;
        }

        Span<byte> korter = stackalloc byte[WoordMax];
        var rij = Weglatingen.Zoek(Woordvorm.Hash(woord));
        if (rij >= 0)
        {
            return rij;
        }

        for (var weg = 0; weg < woord.Length; weg++)
        {
            woord[..weg].CopyTo(korter);
            woord[(weg + 1)..].CopyTo(korter[weg..]);
            var kort = korter[..(woord.Length - 1)];
            var hash = Woordvorm.Hash(kort);
            rij = Woorden.Zoek(hash);
            if (rij >= 0 && weg > 0 && kort.Length >= SlordigMin - 1)
            {
                return rij;
            }

            rij = Weglatingen.Zoek(hash);
            if (rij >= 0 && woord.Length > SlordigMin && woord[0] == Vormen[rij][0]
                && IsEenVergissing(woord, Vormen[rij]))
            {
                return rij;
            }
        }

        return -1;
    }

    // Both lost one letter to become equal: a single slip only when the letters stood at the same place or side by side.
    private static bool IsEenVergissing(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length != b.Length)
        {
            return BitOperations.PopCount((uint)Math.Abs(a.Length - b.Length)) == 1 && Math.Abs(a.Length - b.Length) == 1;
        }

        var verschil = 0;
        var eerste = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                eerste = verschil++ == 0 ? i : eerste;
            }
        }

        return verschil <= 1
            || (verschil == 2 && eerste + 1 < a.Length && a[eerste] == b[eerste + 1] && a[eerste + 1] == b[eerste]);
    }
}
