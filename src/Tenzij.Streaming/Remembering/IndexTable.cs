namespace Tenzij.Streaming.Remembering;

/// <summary>
/// An open-addressing table of references; what they refer to holds the key, so that a slot is four bytes. It grows by
/// two fifths rather than by doubling, because a table that has just doubled is half empty.
/// </summary>
internal sealed class IndexTable(Func<int, ulong> hashOf)
{
    /// <summary>No reference; every other value may be stored.</summary>
    public const int Empty = int.MinValue;

    private const int Removed = int.MinValue + 1;

    private int[] _slots = NewSlots(1024);
    private int _used;
    private int _removed;

    /// <summary>Walks the references that may have this hash: start with <paramref name="slot"/> -1.</summary>
    public int Next(ulong hash, ref int slot)
    {
        slot = slot < 0 ? Home(hash) : slot + 1;
        for (; ; slot++)
        {
            slot = slot == _slots.Length ? 0 : slot;
            if (_slots[slot] != Removed)
            {
                return _slots[slot];
            }
        }
    }

    public void Replace(int slot, int reference) => _slots[slot] = reference;

    public void Remove(int slot)
    {
        _slots[slot] = Removed;
        _removed++;
    }

    public void Add(ulong hash, int reference)
    {
        if ((_used + 1) * 5L > _slots.Length * 4L)
        {
            Grow();
        }

        Place(hash, reference);
    }

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, Empty);
        return slots;
    }

    private int Home(ulong hash) => (int)Math.BigMul(hash, (ulong)_slots.Length, out _);

    private void Place(ulong hash, int reference)
    {
        var slot = Home(hash);
        while (_slots[slot] != Empty)
        {
            slot = slot + 1 == _slots.Length ? 0 : slot + 1;
        }

        _slots[slot] = reference;
        _used++;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = NewSlots(checked((int)Math.Max(1024, (_used - _removed) * 7L / 4)));
        _used = 0;
        _removed = 0;
        foreach (var reference in old)
        {
            if (reference is not (Empty or Removed))
            {
                Place(hashOf(reference), reference);
            }
        }
    }
}
