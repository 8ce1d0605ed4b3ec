namespace Tenzij.Kafka.Running;

/// <summary>Whether an instance lives and is ready, for whoever watches it.</summary>
/// <remarks>
/// A commit can hang although every call has its bound: then polling goes on and work waits. So an instance is taken for
/// stuck too when something waits and nothing was committed for long. Waiting is seen when somebody asks; between two
/// questions it may have begun at any moment, which counts for the instance.
/// </remarks>
public sealed class Gezondheid(TimeProvider clock)
{
    /// <summary>Longer without a poll is stuck.</summary>
    public static readonly TimeSpan PollAgeMax = TimeSpan.FromSeconds(60);

    /// <summary>Longer with work and without a commit is stuck: longer than any recovery should take.</summary>
    public static readonly TimeSpan WaitingAgeMax = TimeSpan.FromMinutes(5);

    private readonly long _started = clock.GetTimestamp();
    private Bron? _bron;
    private long _lastCommit = clock.GetTimestamp();
    private long _lastIdle = -1;

    /// <summary>Since the last commit, or since the start.</summary>
    public TimeSpan CommitAge => clock.GetElapsedTime(Interlocked.Read(ref _lastCommit));

    /// <summary>Since the loop that keeps the place in the group ran, or since the start.</summary>
    public TimeSpan PollAge => clock.GetElapsedTime(_bron?.LastPoll() ?? _started);

    /// <summary>How long work waits without a commit; zero when none waits.</summary>
    public TimeSpan WaitingAge
    {
        get
        {
            if (_bron is null || !_bron.HasWork() || Interlocked.Read(ref _lastIdle) < 0)
            {
                Interlocked.Exchange(ref _lastIdle, clock.GetTimestamp());
                return TimeSpan.Zero;
            }

            var sinceIdle = clock.GetElapsedTime(Interlocked.Read(ref _lastIdle));
            return sinceIdle < CommitAge ? sinceIdle : CommitAge;
        }
    }

    /// <summary>Partitions of this instance.</summary>
    public IReadOnlyList<int> Owned => _bron?.Owned() ?? [];

    /// <summary>Partitions whose ledger is still to be read.</summary>
    public int Restoring => _bron?.Restoring() ?? 0;

    public long Aborts => _bron?.Aborts() ?? 0;

    /// <summary>It polls, and commits when there is something to commit.</summary>
    public bool IsLive => PollAge < PollAgeMax && WaitingAge < WaitingAgeMax;

    /// <summary>Live, with partitions that are restored; policy and model are there once this exists.</summary>
    public bool IsReady => IsLive && Owned.Count > 0 && Restoring == 0;

    internal void Attach(Bron bron) => _bron = bron;

    internal void Committed() => Interlocked.Exchange(ref _lastCommit, clock.GetTimestamp());

    /// <summary>Where the answers come from.</summary>
    internal sealed record Bron(Func<long> LastPoll, Func<IReadOnlyList<int>> Owned, Func<int> Restoring, Func<long> Aborts, Func<bool> HasWork);
}
