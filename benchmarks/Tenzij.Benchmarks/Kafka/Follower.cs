using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Confluent.Kafka;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;
using Tenzij.Kafka.Transactions;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>Pushes reports at a fixed rate, and sees when the ledger record of each is committed.</summary>
internal sealed class Follower : IDisposable
{
    private readonly KafkaOptions _options;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, long> _pushed = new();
    private readonly Task _reading;
    private readonly byte[][] _reports;
    private int _next;

    public Follower(KafkaOptions options, int count)
    {
        _options = options;
        _reports = Sample.Records(count);
        _reading = Task.Run(Read);
    }

    /// <summary>Told of each report: when it was pushed, and how long until its ledger record could be read.</summary>
    public Action<long, TimeSpan> Seen { get; set; } = (_, _) => { };

    /// <summary>Reports that no ledger record was seen of yet.</summary>
    public int Open => _pushed.Count;

    /// <summary>At a fixed rate, whatever the pipeline does: a report that should have been pushed counts from when it should have.</summary>
    public async Task PushAsync(int rate, TimeSpan time, CancellationToken ct)
    {
        using var producer = new ProducerBuilder<byte[], byte[]>(new ProducerConfig(ClientConfigs.Producer(_options)) { LingerMs = 0 }).Build();
        var start = Stopwatch.GetTimestamp();
        var count = (long)(rate * time.TotalSeconds);
        for (long i = 0; i < count && !ct.IsCancellationRequested; i++)
        {
            var due = start + (i * Stopwatch.Frequency / rate);
            var early = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (early > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(early, CancellationToken.None);
            }

            var report = _reports[_next++ % _reports.Length];
            producer.Produce(
                _options.Topics.Invoer, new Message<byte[], byte[]> { Key = KafkaPush.MutatieId(report) ?? [], Value = report },
                delivered => _pushed[$"{_options.Topics.Invoer}/{delivered.Partition.Value}/{delivered.Offset.Value}"] = due);
        }

        producer.Flush(ct);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _reading.Wait();
        _stop.Dispose();
    }

    private void Read()
    {
        using var consumer = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Reader(_options)).Build();
        consumer.Assign(Enumerable.Range(0, _options.PartitionCount).Select(p => new TopicPartitionOffset(_options.Topics.Besluiten, p, Offset.Beginning)));
        var early = new Dictionary<string, long>();
        while (!_stop.IsCancellationRequested)
        {
            if (consumer.Consume(TimeSpan.FromMilliseconds(20)) is { IsPartitionEOF: false } record
                && record.Message.Headers.TryGetLastBytes(Uitvoerkoppen.Herkomst, out var from))
            {
                early.TryAdd(Encoding.ASCII.GetString(from), Stopwatch.GetTimestamp());
            }

            // A ledger record may be read before the delivery report of its input came.
            foreach (var (place, seen) in early.ToList())
            {
                if (_pushed.TryRemove(place, out var due))
                {
                    early.Remove(place);
                    Seen(due, Stopwatch.GetElapsedTime(due, seen));
                }
                else if (place.EndsWith("herbeoordeling", StringComparison.Ordinal))
                {
                    early.Remove(place);
                }
            }
        }
    }
}
