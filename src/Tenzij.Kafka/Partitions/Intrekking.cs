namespace Tenzij.Kafka.Partitions;

/// <summary>Partitions that are being taken away: the poll thread waits until the reader has told which batch to wait for.</summary>
internal sealed class Intrekking(IReadOnlyList<int> partitions)
{
    private readonly TaskCompletionSource<(long Batch, long Aborts)> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<int> Partitions { get; } = partitions;

    public Task<(long Batch, long Aborts)> Answer => _answer.Task;

    public void Wait(long batch, long aborts) => _answer.TrySetResult((batch, aborts));
}
