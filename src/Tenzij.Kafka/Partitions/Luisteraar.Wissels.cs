using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Partitions;

/// <summary>The rebalance handlers.</summary>
internal sealed partial class Luisteraar
{
    private void Gained(List<int> partitions)
    {
        foreach (var partition in partitions)
        {
            _bezit.Neem(partition);
        }

        lock (_lock)
        {
            _gained.AddRange(partitions);
        }

        // Those that we kept may be paused, those that came are not.
        _reassigned = true;

        _metrics.Rebalanced("gained", partitions.Count);
        KafkaLog.Gained(_log, Names(partitions), _bezit.Eigen().Length);
        _wake();
    }

    private void Revoked(List<int> partitions)
    {
        var start = _clock.GetTimestamp();
        var outcome = "stopped";
        if (!_stop && partitions.Count > 0)
        {
            var revocation = new Intrekking(partitions);
            lock (_lock)
            {
                partitions.ForEach(Forget);
                _gained.RemoveAll(partitions.Contains);
                _revocation = revocation;
            }

            _wake();
            outcome = Finish(revocation) ? "committed" : "aborted";
        }

        LetGo(partitions, lost: outcome == "aborted");
        KafkaLog.Revoked(_log, Names(partitions), outcome, (long)_clock.GetElapsedTime(start).TotalMilliseconds);
    }

    private void Lost(List<int> partitions)
    {
        lock (_lock)
        {
            partitions.ForEach(Forget);
            _gained.RemoveAll(partitions.Contains);
        }

        LetGo(partitions, lost: true);
        KafkaLog.Lost(_log, Names(partitions));
    }

    private bool Finish(Intrekking revocation)
    {
        try
        {
            var (batch, aborts) = revocation.Answer.WaitAsync(_options.RevokeDeadline, _clock).GetAwaiter().GetResult();
            return _bezit.WaitAsync(batch, aborts, _options.RevokeDeadline).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void LetGo(List<int> partitions, bool lost)
    {
        foreach (var partition in partitions)
        {
            _bezit.LaatLos(partition);
        }

        lock (_lock)
        {
            _letGo.AddRange(partitions);
            _lost |= lost && partitions.Count > 0;
        }

        _metrics.Rebalanced(lost ? "lost" : "revoked", partitions.Count);
        _wake();
    }

    private void Forget(int partition)
    {
        _opened.Remove(partition);
        _eof.Remove(partition);
        _seeks.Remove(partition);
        for (var left = _records.Count; left > 0; left--)
        {
            var record = _records.Dequeue();
            if (record.Partition.Value == partition)
            {
                _bytes -= record.Message.Value?.Length ?? 0;
            }
            else
            {
                _records.Enqueue(record);
            }
        }
    }
}
