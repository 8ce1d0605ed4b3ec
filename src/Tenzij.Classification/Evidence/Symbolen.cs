using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Which symbols each row of the lexicon answers to. A row with few keeps them as a list, a row with many as bits: both
/// ways, asking costs a few instructions.
/// </summary>
internal sealed class Symbolen
{
    private const int LijstMax = 16;

    private readonly int[] _begin;
    private readonly int[] _lijsten;

    /// <summary>Where the bits of a row begin; -1 for a row that is a list.</summary>
    private readonly int[] _dicht;
    private readonly ulong[] _bits;

    public Symbolen(IReadOnlyList<List<int>> perRij, int aantal)
    {
        // One more than there are: the number behind the last is free for "always".
        Breedte = ((aantal >> 6) + 4) / 4 * 4;
        Aantal = aantal;
        _begin = new int[perRij.Count + 1];
        _dicht = new int[perRij.Count];
        var lijsten = new List<int>();
        var bits = new List<ulong>();
        for (var r = 0; r < perRij.Count; r++)
        {
            _dicht[r] = -1;
            if (perRij[r].Count <= LijstMax)
            {
                lijsten.AddRange(perRij[r]);
            }
            else
            {
                _dicht[r] = bits.Count;
                bits.AddRange(Bits(perRij[r]));
            }

            _begin[r + 1] = lijsten.Count;
        }

        (_lijsten, _bits) = ([.. lijsten], [.. bits]);
    }

    /// <summary>How many symbols there are over all rows.</summary>
    public int Aantal { get; }

    /// <summary>Length of a set of symbols, in whole vectors of four.</summary>
    public int Breedte { get; }

    public bool Heeft(int rij, int symbool)
    {
        var dicht = _dicht[rij];
        return dicht < 0 ? Lijst(rij).Contains(symbool) : (_bits[dicht + (symbool >> 6)] >> (symbool & 63) & 1) != 0;
    }

    /// <summary>Adds the symbols of a row to a set of <see cref="Breedte"/>.</summary>
    public void Verenig(int rij, ulong[] verzameling)
    {
        var dicht = _dicht[rij];
        if (dicht < 0)
        {
            foreach (var symbool in Lijst(rij))
            {
                verzameling[symbool >> 6] |= 1UL << (symbool & 63);
            }

            return;
        }

        ref var bron = ref MemoryMarshal.GetArrayDataReference(_bits);
        ref var doel = ref MemoryMarshal.GetArrayDataReference(verzameling);
        for (nuint i = 0; i < (nuint)Breedte; i += 4)
        {
            (Vector256.LoadUnsafe(ref doel, i) | Vector256.LoadUnsafe(ref bron, (nuint)dicht + i)).StoreUnsafe(ref doel, i);
        }
    }

    private ReadOnlySpan<int> Lijst(int rij) => _lijsten.AsSpan(_begin[rij], _begin[rij + 1] - _begin[rij]);

    private ulong[] Bits(List<int> symbolen)
    {
        var bits = new ulong[Breedte];
        foreach (var symbool in symbolen)
        {
            bits[symbool >> 6] |= 1UL << (symbool & 63);
        }

        return bits;
    }
}
