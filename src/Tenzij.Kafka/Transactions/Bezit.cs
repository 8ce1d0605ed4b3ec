namespace Tenzij.Kafka.Transactions;

/// <summary>
/// What reader and writer must agree on: which partitions are ours, and how far the batches are that the reader closed.
/// </summary>
internal sealed class Bezit
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, long> _eigen = [];
    private readonly HashSet<(string Sha256, bool IsCorrectie)> _teGroteUitvoer = [];
    private TaskCompletionSource _changed = New();
    private long _termijnen;
    private long _closed;
    private long _done;
    private long _aborts;

    /// <summary>The hash of each report of which an output was too large; looked up for every report, so it is a flag first.</summary>
    public bool HasTeGroteUitvoer { get; private set; }

    /// <summary>Aborts since the start.</summary>
    public long Aborts => Interlocked.Read(ref _aborts);

    public bool IsEigen(int keten)
    {
        lock (_lock)
        {
            return _eigen.ContainsKey(keten);
        }
    }

    /// <summary>
    /// Which stretch of owning the partition this is; 0 when it is not ours. Lost and gained again it is another one:
    /// somebody else may have written its ledger in between.
    /// </summary>
    public long Termijn(int keten)
    {
        lock (_lock)
        {
            return _eigen.GetValueOrDefault(keten);
        }
    }

    public int[] Eigen()
    {
        lock (_lock)
        {
            return [.. _eigen.Keys.Order()];
        }
    }

    public void Neem(int keten)
    {
        lock (_lock)
        {
            _eigen[keten] = ++_termijnen;
        }
    }

    public void LaatLos(int keten)
    {
        lock (_lock)
        {
            _eigen.Remove(keten);
        }
    }

    /// <summary>The reader closes a batch, and gets its number.</summary>
    public long Close()
    {
        lock (_lock)
        {
            return ++_closed;
        }
    }

    /// <summary>Every closed batch is committed.</summary>
    public bool IsRustig
    {
        get
        {
            lock (_lock)
            {
                return _done == _closed;
            }
        }
    }

    /// <summary>The writer committed the oldest closed batch, or one that ended with the input.</summary>
    public void Done()
    {
        lock (_lock)
        {
            _done++;
            Pulse();
        }
    }

    /// <summary>Every open batch is dropped.</summary>
    public void Abort()
    {
        lock (_lock)
        {
            _closed = 0;
            _done = 0;
            Interlocked.Increment(ref _aborts);
            Pulse();
        }
    }

    /// <summary>Waits for a batch; false when it was dropped or the deadline passed.</summary>
    public async Task<bool> WaitAsync(long batch, long aborts, TimeSpan deadline)
    {
        using var stop = new CancellationTokenSource(deadline);
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (Aborts != aborts)
                {
                    return false;
                }

                if (_done >= batch)
                {
                    return true;
                }

                changed = _changed.Task;
            }

            try
            {
                await changed.WaitAsync(stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    /// <summary>False when it was known: what took the place of the output did not fit either.</summary>
    public bool AddTeGroteUitvoer(string sha256, bool isCorrectie)
    {
        lock (_lock)
        {
            HasTeGroteUitvoer = true;
            return _teGroteUitvoer.Add((sha256, isCorrectie));
        }
    }

    public bool IsTeGroteUitvoer(string sha256, bool isCorrectie)
    {
        lock (_lock)
        {
            return _teGroteUitvoer.Contains((sha256, isCorrectie));
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Pulse()
    {
        _changed.TrySetResult();
        _changed = New();
    }
}
