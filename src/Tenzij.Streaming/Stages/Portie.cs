using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Reading;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// What travels through the stages: some records of one or more partitions in input order, or news about a partition.
/// A portion never crosses the end of a batch.
/// </summary>
public sealed class Portie
{
    private readonly Slab? _slab;

    /// <param name="records">In input order per partition.</param>
    /// <param name="sluitBatch">The batch, and with it the transaction, ends after this portion.</param>
    public Portie(IReadOnlyList<InputRecord> records, bool sluitBatch)
    {
        Records = records;
        SluitBatch = sluitBatch;
    }

    internal Portie(IReadOnlyList<InputRecord> records, bool sluitBatch, Slab slab) : this(records, sluitBatch) => _slab = slab;

    public IReadOnlyList<InputRecord> Records { get; }

    public bool SluitBatch { get; }

    /// <summary>
    /// Signals of reports that other instances decided, in the order of their topic. They are remembered before the
    /// records of this portion are decided, survive an abort (they are committed where they come from), and may lead to
    /// corrections of decisions made here, which are committed with this batch.
    /// </summary>
    public IReadOnlyList<Signaal> Signalen { get; init; } = [];

    /// <summary>Partitions taken away: what was decided in them becomes knowledge of another instance.</summary>
    public IReadOnlyList<int> Losgelaten { get; init; } = [];

    /// <summary>Partitions gained, each with its committed ledger to restore from before its first record is decided.</summary>
    public IReadOnlyList<ToegewezenKeten> Toegewezen { get; init; } = [];

    /// <summary>The portion without its first records, which were processed before.</summary>
    internal Portie From(int index)
    {
        for (var i = 0; i < index; i++)
        {
            Records[i].TeGroot?.Dispose();
        }

        var records = Records.Skip(index).ToArray();
        return _slab is null ? new Portie(records, SluitBatch) : new Portie(records, SluitBatch, _slab);
    }

    /// <summary>Called once the portion is written or dropped.</summary>
    internal void Release()
    {
        foreach (var record in Records)
        {
            record.TeGroot?.Dispose();
        }

        _slab?.Release();
    }
}

/// <summary>A partition that this instance owns from now on.</summary>
/// <param name="Grootboek">Every committed line of the ledger of the partition, from its first that still counts.</param>
/// <param name="Termijn">
/// Which stretch of owning it this is, for the endpoint: what follows from this ledger may be written in this stretch only.
/// </param>
public sealed record ToegewezenKeten(int Keten, IAsyncEnumerable<ReadOnlyMemory<byte>> Grootboek, long Termijn = 0);

/// <summary>What the register of another instance tells about the latest accepted version of one report.</summary>
/// <param name="Begin">Null when the version was dropped (a tombstone): the report counts no longer.</param>
/// <param name="Tijd"><c>opgemaakt</c> of the report; a correction that it causes carries this time.</param>
public sealed record Signaal(
    string MutatieId, int Versie, DateTimeOffset? Begin, DateTimeOffset Tijd, IReadOnlyList<Pseudoniem> Pseudoniemen);
