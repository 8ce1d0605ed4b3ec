namespace Tenzij.Kafka.Partitions;

/// <summary>The restoring of one partition from its ledger; done when Decide has read all of it.</summary>
internal sealed class Herstelling(int keten, long termijn = 0)
{
    private readonly TaskCompletionSource<long> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Keten { get; } = keten;

    /// <summary>The stretch of owning the partition that it was begun in.</summary>
    public long Termijn { get; } = termijn;

    /// <summary>The input position that comes next.</summary>
    public Task<long> Positie => _done.Task;

    public void Done(long positie) => _done.TrySetResult(positie);
}
