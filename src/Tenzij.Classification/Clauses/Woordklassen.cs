using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// Semantic classes of words: what a writer never seen before may say with other words than the writers who taught.
/// Compiled from readable files of the model; immutable, one look-up a word, allocation-free.
/// </summary>
internal sealed class Woordklassen
{
    /// <summary>Classes that one word can have; each takes 16 bits of the answer.</summary>
    public const int PerWoordMax = 4;

    /// <summary>Words that a group can have.</summary>
    public const int GroepMax = 5;

    private const int WoordMax = 40;
    private const int Groepbits = 1 << 17;

    private readonly Woordtabel _woorden;
    private readonly Woordtabel _voor;
    private readonly Woordtabel _achter;
    private readonly Woordtabel _groepen;
    private readonly ulong[] _sets;

    /// <summary>One bit for each low end of the hash of a group, whole or begun.</summary>
    private readonly ulong[] _begonnen = new ulong[Groepbits / 64];
    private readonly ulong _voorLengten;
    private readonly ulong _achterLengten;

    /// <param name="sets">The classes of a row: one plus their numbers in <paramref name="namen"/>, 16 bits each.</param>
    public Woordklassen(
        string[] namen, Woordtabel woorden, Woordtabel voor, Woordtabel achter, Woordtabel groepen, IEnumerable<ulong> sets,
        ulong voorLengten, ulong achterLengten, IEnumerable<ulong> begonnen)
    {
        (Namen, _woorden, _voor, _achter, _groepen, _sets, _voorLengten, _achterLengten) =
        (namen, woorden, voor, achter, groepen, [.. sets], voorLengten, achterLengten);
        foreach (var groep in begonnen)
        {
            _begonnen[Plek(groep)] |= 1UL << (int)(groep & 63);
        }
    }

    /// <summary>No classes at all.</summary>
    public static Woordklassen Leeg { get; } = Woordklassenlezer.Maak([]);

    public string[] Namen { get; }

    /// <summary>
    /// The classes of a folded word, 16 bits each from the low end; 0 for none. A function of its hash alone: words that
    /// fold to one answer alike.
    /// </summary>
    public ulong Van(ReadOnlySpan<byte> woord, ulong hash)
    {
        var rij = _woorden.Zoek(hash);
        return rij >= 0 ? _sets[rij] : Samen(Voorvoegsels(woord), Achtervoegsels(woord));
    }

    /// <summary>The classes of a group of adjacent words, by the hash that <see cref="Groep"/> makes of them.</summary>
    public ulong VanGroep(ulong groep) => _groepen.Zoek(groep) is >= 0 and var rij ? _sets[rij] : 0;

    /// <summary>Some group may begin so, or be so. Nearly all words are refused here, from the nearest cache.</summary>
    public bool IsBegonnen(ulong groep) => (_begonnen[Plek(groep)] >> (int)(groep & 63) & 1) != 0;

    /// <summary>Takes the hash of one more word into that of a group; begin with 0.</summary>
    public static ulong Groep(ulong groep, ulong woord) => Woordvorm.Meng((groep + woord) * 0x9E3779B97F4A7C15) | 1;

    /// <summary>Both sets in one; what does not fit is left out.</summary>
    public static ulong Samen(ulong a, ulong b)
    {
        for (; b != 0; b >>= 16)
        {
            a = Voeg(a, (ushort)b);
        }

        return a;
    }

    public static ulong Voeg(ulong set, ushort klasse)
    {
        for (var i = 0; i < PerWoordMax; i++)
        {
            var daar = (ushort)(set >> (16 * i));
            if (daar == klasse || klasse == 0)
            {
                return set;
            }

            if (daar == 0)
            {
                return set | (ulong)klasse << (16 * i);
            }
        }

        return set;
    }

    private static int Plek(ulong groep) => (int)(groep >> 6 & (Groepbits / 64 - 1));

    private ulong Voorvoegsels(ReadOnlySpan<byte> woord)
    {
        var set = 0UL;
        var n = Woordvorm.Vouw(woord, out var laatste);
        var hash = Woordvorm.Begin;
        for (var i = 0; i < Math.Min(n, WoordMax); i++)
        {
            hash = Woordvorm.Stap(hash, i == n - 1 ? laatste : woord[i]);
            if ((_voorLengten >> (i + 1) & 1) != 0 && _voor.Zoek(Woordvorm.Meng(hash)) is >= 0 and var rij)
            {
                set = Samen(_sets[rij], set);
            }
        }

        return set;
    }

    private ulong Achtervoegsels(ReadOnlySpan<byte> woord)
    {
        var set = 0UL;
        var n = Woordvorm.Vouw(woord, out var laatste);
        var hash = Woordvorm.Begin;
        for (var i = 1; i <= Math.Min(n, WoordMax); i++)
        {
            hash = Woordvorm.Stap(hash, i == 1 ? laatste : woord[n - i]);
            if ((_achterLengten >> i & 1) != 0 && _achter.Zoek(Woordvorm.Meng(hash)) is >= 0 and var rij)
            {
                set = Samen(_sets[rij], set);
            }
        }

        return set;
    }
}
