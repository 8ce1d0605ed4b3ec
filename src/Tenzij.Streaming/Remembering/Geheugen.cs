using System.Text;
using Tenzij.Core.Beleid;
using Tenzij.Core.Huishoudens;

namespace Tenzij.Streaming.Remembering;

/// <summary>
/// What Decide remembers: per report its latest version, decision and offers, and who shares a household with whom.
/// </summary>
/// <remarks>
/// <para>One thread uses it, the Decide stage; between runs of the stages whoever rolls back or restores.</para>
/// <para>Every change within a batch is written down with its opposite. <see cref="Commit"/> forgets the opposites of
/// the oldest open batch; <see cref="Rollback"/> applies those of all open batches, newest first, so that a batch never
/// outlives one that it was decided after. A signal of another instance is not staged: it is committed where it comes
/// from. The two never meet in one dossier, because a report belongs to one partition and that to one instance.</para>
/// </remarks>
internal sealed partial class Geheugen
{
    private readonly Idopslag _ids = new();
    private readonly Chunks<Dossier> _dossiers = new();
    private readonly Chunks<OudereVersie> _ouder = new();
    private readonly IndexTable _table;
    private readonly Huishoudregister _register;
    private readonly Namenlijst _namen = new();
    private readonly HashSet<int> _ketens = [];
    private readonly Queue<List<Ongedaan>> _gesloten = [];
    private readonly Telregel _telregel;
    private List<Ongedaan> _open = [];
    private bool _herstelt;

    public Geheugen(StructureelRegel regel)
    {
        _telregel = new Telregel(regel);
        _table = new IndexTable(dossier => Hash(_ids[_dossiers[dossier].IdPlaats]));
        _register = new Huishoudregister(Comparer<int>.Create(Volgorde));
    }

    /// <summary>Ids seen, also of reports that were dropped since.</summary>
    public int Aantal => _dossiers.Count;

    public Namenlijst Namen => _namen;

    public ref readonly Dossier this[int dossier] => ref _dossiers[dossier];

    public string MutatieId(int dossier) => Encoding.UTF8.GetString(_ids[_dossiers[dossier].IdPlaats]);

    /// <summary>The dossier of an id, new and empty when it was never seen.</summary>
    public int Zoek(string mutatieId)
    {
        Span<byte> id = stackalloc byte[256];
        id = id[..Encoding.UTF8.GetBytes(mutatieId, id)];
        var hash = Hash(id);
        for (var slot = -1; ;)
        {
            var dossier = _table.Next(hash, ref slot);
            if (dossier == IndexTable.Empty)
            {
                return Nieuw(id, hash);
            }

            if (_ids[_dossiers[dossier].IdPlaats].SequenceEqual(id))
            {
                return dossier;
            }
        }
    }

    /// <summary>True when this partition is decided here, so that its reports can be corrected here.</summary>
    public bool IsEigen(in Dossier dossier) => dossier.Is(Dossiervlaggen.Eigen) && _ketens.Contains(dossier.Keten);

    /// <summary>The partitions that are decided here.</summary>
    public IReadOnlyCollection<int> Ketens => _ketens;

    public void Neem(int keten) => _ketens.Add(keten);

    /// <summary>A partition is gone: its reports still count, their decisions are another's.</summary>
    public void LaatLos(int keten) => _ketens.Remove(keten);

    /// <summary>Forgets the decisions of one partition, before they are restored from its ledger.</summary>
    public void Wis(int keten)
    {
        for (var dossier = 0; dossier < _dossiers.Count; dossier++)
        {
            ref var weg = ref _dossiers[dossier];
            if (weg.Is(Dossiervlaggen.Eigen) && weg.Keten == keten)
            {
                Vervang(dossier, Leeg(weg.IdPlaats), []);
            }
        }
    }

    /// <summary>What follows is committed already: it is not staged, and corrects nothing. Ends with <see cref="Hersteld"/>.</summary>
    public void Herstel() => _herstelt = true;

    public void Hersteld()
    {
        _herstelt = false;
        _geraakt.Clear();
    }

    /// <summary>Where the original of a version that was seen is, and null when that version was not seen.</summary>
    public Versiebron? Bron(int dossier, int versie)
    {
        ref var gevonden = ref _dossiers[dossier];
        if (gevonden.Versie == versie)
        {
            return gevonden.Bron;
        }

        for (var at = gevonden.Ouder; at >= 0; at = _ouder[at].Volgende)
        {
            if (_ouder[at].Versie == versie)
            {
                return _ouder[at].Bron;
            }
        }

        return null;
    }

    /// <summary>The batch that is open ends; the next change belongs to the next one.</summary>
    public void SluitBatch()
    {
        _gesloten.Enqueue(_open);
        _open = [];
    }

    /// <summary>The oldest closed batch is permanent.</summary>
    public void Commit() => _gesloten.Dequeue();

    /// <summary>Drops everything that is not permanent.</summary>
    public void Rollback()
    {
        _gesloten.Enqueue(_open);
        foreach (var batch in _gesloten.Reverse())
        {
            for (var i = batch.Count - 1; i >= 0; i--)
            {
                Vervang(batch[i].Dossier, batch[i].Was, batch[i].Sleutels);
            }
        }

        _gesloten.Clear();
        _open = [];
    }

    private static Dossier Leeg(uint idPlaats) => new() { IdPlaats = idPlaats, Ouder = -1, MeerAanbod = -1 };

    private static ulong Hash(ReadOnlySpan<byte> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var teken in id)
        {
            hash = (hash ^ teken) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        return hash * 0x9E3779B97F4A7C15UL;
    }

    private int Nieuw(ReadOnlySpan<byte> id, ulong hash)
    {
        var dossier = _dossiers.Add(Leeg(_ids.Add(id)));
        _table.Add(hash, dossier);
        return dossier;
    }

    private int Volgorde(int a, int b)
    {
        ref var links = ref _dossiers[a];
        ref var rechts = ref _dossiers[b];
        var begin = links.Begin.CompareTo(rechts.Begin);
        return begin != 0 || a == b ? begin : _ids[links.IdPlaats].SequenceCompareTo(_ids[rechts.IdPlaats]);
    }

    // The register is ordered by begin: the old keys leave it before the begin changes, the new ones enter after.
    private void Vervang(int dossier, Dossier nieuw, ReadOnlySpan<ulong> sleutels)
    {
        ref var plaats = ref _dossiers[dossier];
        _register.Remove(plaats.Sleutel, plaats.Sleutels);
        plaats = nieuw;
        plaats.Sleutels = (ushort)sleutels.Length;
        plaats.Sleutel = sleutels.IsEmpty ? 0 : _register.Add(dossier, sleutels);
    }

    private void Noteer(int dossier)
    {
        if (_herstelt)
        {
            return;
        }

        ref var was = ref _dossiers[dossier];
        _open.Add(new Ongedaan(dossier, was, _register.Keys(was.Sleutel, was.Sleutels)));
    }

    private static ulong[] Sleutels(IReadOnlyList<Pseudoniem> pseudoniemen)
    {
        var sleutels = new ulong[pseudoniemen.Count];
        var aantal = 0;
        foreach (var pseudoniem in pseudoniemen)
        {
            var sleutel = (ulong)(pseudoniem.Waarde >> 64);
            if (!sleutels.AsSpan(0, aantal).Contains(sleutel))
            {
                sleutels[aantal++] = sleutel;
            }
        }

        return aantal == sleutels.Length ? sleutels : sleutels[..aantal];
    }

    private readonly record struct Ongedaan(int Dossier, Dossier Was, ulong[] Sleutels);

    private readonly record struct OudereVersie(int Versie, Versiebron Bron, int Volgende);
}
