namespace Tenzij.Kafka.Running;

/// <summary>Whether an instance lives and is ready, for whoever watches it.</summary>
public sealed class Gezondheid(TimeProvider clock)
{
    private static readonly TimeSpan PollAgeMax = TimeSpan.FromSeconds(60);

    private Func<long>? _lastPoll;
    private Func<int>? _owned;
    private Func<long>? _aborts;
    private long _lastCommit = clock.GetTimestamp();

    /// <summary>Since the last commit, or since the start.</summary>
    public TimeSpan CommitAge => clock.GetElapsedTime(Interlocked.Read(ref _lastCommit));

    public int Owned => _owned?.Invoke() ?? 0;

    public long Aborts => _aborts?.Invoke() ?? 0;

    /// <summary>The loop that keeps the place in the group has run lately.</summary>
    public bool IsLive => _lastPoll is null || clock.GetElapsedTime(_lastPoll()) < PollAgeMax;

    /// <summary>Live, with partitions; policy and model are there once this exists.</summary>
    public bool IsReady => _lastPoll is not null && IsLive && Owned > 0;

    internal void Attach(Func<long> lastPoll, Func<int> owned, Func<long> aborts)
    {
        _owned = owned;
        _aborts = aborts;
        _lastPoll = lastPoll;
    }

    internal void Committed() => Interlocked.Exchange(ref _lastCommit, clock.GetTimestamp());
}
