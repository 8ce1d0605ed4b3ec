using System.Runtime.InteropServices;
using Tenzij.Core.Huishoudens;

namespace Tenzij.Streaming.Remembering;

/// <summary>
/// Which reports share a person or an address: per key the reports in order of <c>incident.begin</c>, ties by id.
/// </summary>
/// <remarks>
/// A key is the first 64 bits of a pseudonym. Over a million reports with six keys each the chance that any two of
/// different households meet is one in a million; half the bytes are worth that. Most keys have few reports: those are
/// a sorted list threaded through the keys themselves. From <see cref="SmallCountMax"/> on a key gets a sorted array,
/// so that a shelter with ten thousand reports costs a binary search.
/// </remarks>
internal sealed class Huishoudregister
{
    private const int SmallCountMax = 24;
    private const int None = -1;

    private readonly Chunks<Sleutel> _sleutels = new();
    private readonly Dictionary<int, Stack<int>> _vrij = [];
    private readonly List<Groot> _groot = [];
    private readonly IndexTable _table;
    private readonly IComparer<int> _volgorde;

    /// <param name="volgorde">Order of reports by begin and id.</param>
    public Huishoudregister(IComparer<int> volgorde)
    {
        _volgorde = volgorde;
        _table = new IndexTable(reference => Mix(KeyOf(reference)));
    }

    /// <summary>Adds a report under its keys and returns where they start; its begin must stand.</summary>
    public int Add(int dossier, ReadOnlySpan<ulong> keys)
    {
        var eerste = Reserve(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            _sleutels[eerste + i] = new Sleutel(keys[i], dossier, None);
            Link(eerste + i);
        }

        return eerste;
    }

    /// <summary>Removes a report; its begin must still be the one with which it was added.</summary>
    public void Remove(int eerste, int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            Unlink(eerste + i);
        }

        if (aantal > 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_vrij, aantal, out _) ??= [];
            _vrij[aantal].Push(eerste);
        }
    }

    public ulong[] Keys(int eerste, int aantal)
    {
        var keys = new ulong[aantal];
        for (var i = 0; i < aantal; i++)
        {
            keys[i] = _sleutels[eerste + i].Key;
        }

        return keys;
    }

    public ulong KeyAt(int plaats) => _sleutels[plaats].Key;

    /// <summary>The reports before <paramref name="dossier"/> under one key, nearest first, at most <paramref name="max"/>.</summary>
    public void Voor(ulong key, int dossier, int max, List<int> gevonden)
    {
        gevonden.Clear();
        if (Find(key, out _) is not { } reference)
        {
            return;
        }

        if (reference < 0)
        {
            var lijst = _groot[~reference].Dossiers;
            var tot = LowerBound(lijst, dossier);
            for (var i = tot - 1; i >= 0 && gevonden.Count < max; i--)
            {
                gevonden.Add(lijst[i]);
            }

            return;
        }

        for (var at = reference; at != None && _volgorde.Compare(_sleutels[at].Dossier, dossier) < 0; at = _sleutels[at].Next)
        {
            gevonden.Add(_sleutels[at].Dossier);
        }

        gevonden.Reverse();
        if (gevonden.Count > max)
        {
            gevonden.RemoveRange(max, gevonden.Count - max);
        }
    }

    /// <summary>The reports after <paramref name="dossier"/> under one key, nearest first, at most <paramref name="max"/>.</summary>
    public void Na(ulong key, int dossier, int max, List<int> gevonden)
    {
        gevonden.Clear();
        if (Find(key, out _) is not { } reference)
        {
            return;
        }

        if (reference < 0)
        {
            var lijst = _groot[~reference].Dossiers;
            for (var i = LowerBound(lijst, dossier); i < lijst.Count && gevonden.Count < max; i++)
            {
                if (lijst[i] != dossier)
                {
                    gevonden.Add(lijst[i]);
                }
            }

            return;
        }

        for (var at = reference; at != None && gevonden.Count < max; at = _sleutels[at].Next)
        {
            if (_volgorde.Compare(_sleutels[at].Dossier, dossier) > 0)
            {
                gevonden.Add(_sleutels[at].Dossier);
            }
        }
    }

    private static ulong Mix(ulong key) => key * 0x9E3779B97F4A7C15;

    private int Reserve(int aantal)
    {
        if (_vrij.TryGetValue(aantal, out var vrij) && vrij.TryPop(out var eerste))
        {
            return eerste;
        }

        eerste = _sleutels.Count;
        for (var i = 0; i < aantal; i++)
        {
            _sleutels.Add(default);
        }

        return eerste;
    }

    private ulong KeyOf(int reference) => reference < 0 ? _groot[~reference].Key : _sleutels[reference].Key;

    private int? Find(ulong key, out int slot)
    {
        slot = -1;
        for (; ; )
        {
            var reference = _table.Next(Mix(key), ref slot);
            if (reference == IndexTable.Empty)
            {
                return null;
            }

            if (KeyOf(reference) == key)
            {
                return reference;
            }
        }
    }

    private int LowerBound(List<int> lijst, int dossier)
    {
        var gevonden = lijst.BinarySearch(dossier, _volgorde);
        return gevonden < 0 ? ~gevonden : gevonden;
    }

    private void Link(int plaats)
    {
        ref var nieuw = ref _sleutels[plaats];
        if (Find(nieuw.Key, out var slot) is not { } reference)
        {
            _table.Add(Mix(nieuw.Key), plaats);
            return;
        }

        if (reference < 0)
        {
            var lijst = _groot[~reference].Dossiers;
            lijst.Insert(LowerBound(lijst, nieuw.Dossier), nieuw.Dossier);
            return;
        }

        var voor = None;
        var na = reference;
        var aantal = 1;
        for (; na != None && _volgorde.Compare(_sleutels[na].Dossier, nieuw.Dossier) < 0; na = _sleutels[na].Next)
        {
            voor = na;
            aantal++;
        }

        nieuw.Next = na;
        if (voor == None)
        {
            _table.Replace(slot, plaats);
        }
        else
        {
            _sleutels[voor].Next = plaats;
        }

        for (; na != None && aantal <= SmallCountMax; na = _sleutels[na].Next)
        {
            aantal++;
        }

        if (aantal > SmallCountMax)
        {
            Enlarge(slot, voor == None ? plaats : reference);
        }
    }

    private void Enlarge(int slot, int eerste)
    {
        var groot = new Groot(_sleutels[eerste].Key, []);
        for (var at = eerste; at != None; at = _sleutels[at].Next)
        {
            groot.Dossiers.Add(_sleutels[at].Dossier);
        }

        _groot.Add(groot);
        _table.Replace(slot, ~(_groot.Count - 1));
    }

    private void Unlink(int plaats)
    {
        var weg = _sleutels[plaats];
        var reference = Find(weg.Key, out var slot)!.Value;
        if (reference < 0)
        {
            var lijst = _groot[~reference].Dossiers;
            lijst.RemoveAt(LowerBound(lijst, weg.Dossier));
            return;
        }

        if (reference == plaats)
        {
            if (weg.Next == None)
            {
                _table.Remove(slot);
            }
            else
            {
                _table.Replace(slot, weg.Next);
            }

            return;
        }

        var voor = reference;
        while (_sleutels[voor].Next != plaats)
        {
            voor = _sleutels[voor].Next;
        }

        _sleutels[voor].Next = weg.Next;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private record struct Sleutel(ulong Key, int Dossier, int Next);

    private sealed record Groot(ulong Key, List<int> Dossiers);
}
