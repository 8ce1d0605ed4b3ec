namespace Tenzij.Streaming.Stages;

/// <summary>
/// The source of one or more input partitions.
/// </summary>
/// <remarks>
/// <para>A file is partition 0 and ends. A queue goes on until it is stopped, and closes a batch by count, by time, or
/// because a partition is about to be taken away.</para>
/// <para><b>Abort.</b> When a commit fails with <see cref="BatchAfgebrokenException"/> the pipeline lets the stages run
/// dry, drops every batch that was not committed from its memory and chains, and calls <see cref="TerugAsync"/>: the
/// source delivers again from the positions that were committed last, byte for byte the same records, though not
/// necessarily in the same portions or batches. It announces again every partition gained or let go, and every signal
/// delivered, since the last commit: hearing them twice changes nothing, and the corrections that they caused were
/// dropped with the batch.</para>
/// <para><b>Revoked.</b> While its rebalance handler blocks, the source delivers a portion that closes the batch, waits
/// until <see cref="IUitvoer"/> reports it committed (or gives up at its deadline and throws
/// <see cref="BatchAfgebrokenException"/> from <see cref="LeesAsync"/>), and only then lets the partition go. The next
/// portion names it in <see cref="Portie.Losgelaten"/>. <b>Lost.</b> The same without the wait: throw, so that nothing
/// of the open batches is committed.</para>
/// <para><b>Assigned.</b> The next portion names the partition in <see cref="Portie.Toegewezen"/> with a reader over its
/// committed ledger; its records may follow in the same portion.</para>
/// </remarks>
public interface IInvoer : IAsyncDisposable
{
    /// <summary>The next portion, or null at the end. The batch that is open at the end is committed.</summary>
    ValueTask<Portie?> LeesAsync(CancellationToken ct);

    /// <summary>Back to the positions that were committed last.</summary>
    ValueTask TerugAsync(CancellationToken ct);
}
