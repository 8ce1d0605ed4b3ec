using Tenzij.Core.Berichten;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// Where outputs go: everything of a batch and its input positions, or nothing of it.
/// </summary>
/// <remarks>
/// Called by one writer, in order. <see cref="SchrijfAsync"/> may buffer or send; nothing of it counts until
/// <see cref="CommitAsync"/> has returned. A transaction begins with the first write after a commit. After an abort the
/// records come again from the committed position, with the same chain numbers, because the chain heads go back too.
/// </remarks>
public interface IUitvoer : IAsyncDisposable
{
    /// <summary>
    /// What is written of this partition from here on follows from its ledger as it was in this stretch of owning it
    /// (<see cref="ToegewezenKeten.Termijn"/>). An endpoint that nobody takes partitions from has nothing to do.
    /// </summary>
    /// <exception cref="BatchAfgebrokenException">The open batch holds records of the partition from before.</exception>
    void Hersteld(int keten, long termijn)
    {
    }

    /// <summary>Adds one ledger record with its messages to the open batch. The bytes are gone after the call.</summary>
    ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct);

    /// <summary>Makes the open batch permanent together with its input positions.</summary>
    /// <exception cref="BatchAfgebrokenException">Nothing of the batch is visible; the caller rewinds.</exception>
    ValueTask CommitAsync(Batchstand stand, CancellationToken ct);

    /// <summary>Drops what was written since the last commit. Called before the source rewinds, also after a failed commit.</summary>
    ValueTask AbortAsync(CancellationToken ct);
}

/// <summary>One ledger record, ready to be written.</summary>
/// <param name="Record">The input record that it belongs to; null for a correction.</param>
/// <param name="Regel">The ledger line without its line feed.</param>
/// <param name="Hash">SHA-256 of <paramref name="Regel"/>.</param>
/// <param name="Berichten">Its messages, in the order of <c>uitvoer</c>.</param>
/// <param name="Signaal">What other instances must know of it; null when nothing changed for them.</param>
/// <param name="Ingetrokken">Pseudonyms under which an older version of the same report was signalled and this one is not.</param>
public readonly record struct Uitvoerrecord(
    int Keten, InputRecord? Record, ReadOnlyMemory<byte> Regel, ReadOnlyMemory<byte> Hash,
    IReadOnlyList<Bericht> Berichten, Signaal? Signaal, IReadOnlyList<Core.Huishoudens.Pseudoniem> Ingetrokken);

/// <summary>What a commit makes permanent besides the outputs.</summary>
/// <param name="Ketens">
/// Of every partition that this batch touched: next input position and chain head. Empty for a batch in which nothing was
/// written, of which the endpoint is told so that the source can count the batches that it closed.
/// </param>
/// <param name="Telling">Totals since the first batch of this run's input, this batch included.</param>
public sealed record Batchstand(IReadOnlyDictionary<int, Ketenstand> Ketens, Telling Telling);

/// <summary>The head of one chain.</summary>
/// <param name="Positie">The input position that comes next: last processed plus one.</param>
/// <param name="Volgnummer">Number of the next ledger record; the number of records in the chain.</param>
/// <param name="Hoofd">Hash of the last ledger record, lower-case hex; empty for an empty chain.</param>
public sealed record Ketenstand(long Positie, long Volgnummer, string Hoofd)
{
    public static readonly Ketenstand Begin = new(0, 0, "");
}
