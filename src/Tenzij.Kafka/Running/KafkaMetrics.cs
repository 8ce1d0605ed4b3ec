using System.Diagnostics.Metrics;

namespace Tenzij.Kafka.Running;

/// <summary>What the queue measures, under the meter <c>Tenzij.Kafka</c>.</summary>
public sealed class KafkaMetrics : IDisposable
{
    public const string MeterName = "Tenzij.Kafka";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _records;
    private readonly Counter<long> _commits;
    private readonly Counter<long> _aborts;
    private readonly Counter<long> _rebalances;
    private readonly Counter<long> _wrongKeys;
    private readonly Histogram<double> _duration;

    /// <param name="commitAge">Seconds since the last commit.</param>
    /// <param name="buffered">Records that wait to be decided.</param>
    /// <param name="owned">Partitions of this instance.</param>
    /// <param name="lag">Per partition of this instance, what stands behind the last position that was fetched.</param>
    public KafkaMetrics(Func<double> commitAge, Func<int> buffered, Func<int> owned, Func<IEnumerable<KeyValuePair<int, long>>> lag)
    {
        _records = _meter.CreateCounter<long>("tenzij.records.committed", "{record}", "Ledger records committed");
        _commits = _meter.CreateCounter<long>("tenzij.transactions.committed", "{transaction}");
        _aborts = _meter.CreateCounter<long>("tenzij.transactions.aborted", "{transaction}");
        _rebalances = _meter.CreateCounter<long>("tenzij.rebalances", "{event}", "Partitions gained, revoked or lost");
        _wrongKeys = _meter.CreateCounter<long>("tenzij.records.wrongly_keyed", "{record}");
        _duration = _meter.CreateHistogram<double>("tenzij.transaction.duration", "s", "From the first write to the commit");
        _meter.CreateObservableGauge("tenzij.commit.age", commitAge, "s", "Since the last commit");
        _meter.CreateObservableGauge("tenzij.records.buffered", buffered, "{record}");
        _meter.CreateObservableGauge("tenzij.partitions.owned", owned, "{partition}");
        _meter.CreateObservableGauge(
            "tenzij.lag", () => lag().Select(p => new Measurement<long>(p.Value, new KeyValuePair<string, object?>("partition", p.Key))),
            "{record}", "Records on the input that were not fetched yet");
    }

    public void Dispose() => _meter.Dispose();

    internal void Committed(long records, TimeSpan duration)
    {
        _records.Add(records);
        _commits.Add(1);
        _duration.Record(duration.TotalSeconds);
    }

    internal void Aborted() => _aborts.Add(1);

    internal void Rebalanced(string kind, int partitions) => _rebalances.Add(partitions, new KeyValuePair<string, object?>("kind", kind));

    internal void WrongKey() => _wrongKeys.Add(1);
}
