using System.Collections.Concurrent;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Partitions;

/// <summary>
/// The input topic as its own archive: a report is read again by its offset. What passed lately is still in memory.
/// </summary>
internal sealed class KafkaArchief(KafkaOptions options, TimeProvider clock) : IOrigineelArchief, IDisposable
{
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(200);

    private readonly Origineelcache _cache = new(options.ArchiveBytesMax);
    private readonly ConcurrentBag<IConsumer<byte[], byte[]>> _free = [];

    /// <summary>Keeps a report that was just read.</summary>
    public void Bewaar(int keten, long positie, byte[] inhoud) => _cache.Add(keten, positie, inhoud);

    public ValueTask<ReadOnlyMemory<byte>> LeesAsync(Origineelplaats plaats, CancellationToken ct) =>
        _cache.TryGet(plaats.Keten, plaats.Positie, out var inhoud)
            ? ValueTask.FromResult<ReadOnlyMemory<byte>>(inhoud)
            : ValueTask.FromResult<ReadOnlyMemory<byte>>(Haal(plaats, ct));

    public void Dispose()
    {
        foreach (var consumer in _free)
        {
            consumer.Dispose();
        }
    }

    private byte[] Haal(Origineelplaats plaats, CancellationToken ct)
    {
        if (!_free.TryTake(out var consumer))
        {
            consumer = Build();
        }

        var at = new TopicPartitionOffset(options.Topics.Invoer, plaats.Keten, plaats.Positie);
        consumer.Assign(at);
        var start = clock.GetTimestamp();
        var answered = false;
        try
        {
            while (true)
            {
                ct.ThrowIfCancellationRequested();
                var result = consumer.Consume(PollTime);
                answered = result is not null;
                if (result is { IsPartitionEOF: false } && result.Offset == at.Offset)
                {
                    return result.Message.Value ?? [];
                }

                if (answered)
                {
                    throw new KafkaUnavailableException(
                        $"The original at {at.Topic}/{at.Partition.Value}/{at.Offset.Value} cannot be read again. Its retention must cover "
                        + "the window and its lateness: see 'tenzij kafka setup --dry-run'.", isTransient: false);
                }

                if (clock.GetElapsedTime(start) > options.OperationTimeout)
                {
                    throw new BatchAfgebrokenException($"The archive did not answer within {options.OperationTimeout.TotalSeconds:F0} s.");
                }
            }
        }
        catch (ConsumeException fault)
        {
            throw new BatchAfgebrokenException($"The archive answered {fault.Error.Code}.", fault);
        }
        finally
        {
            // One that got no answer may look for the leader where it was.
            if (answered)
            {
                consumer.Unassign();
                _free.Add(consumer);
            }
            else
            {
                consumer.Dispose();
            }
        }
    }

    private IConsumer<byte[], byte[]> Build()
    {
        var config = ClientConfigs.Reader(options);
        // One record at a time: what comes along with it would be thrown away.
        config.MaxPartitionFetchBytes = 64 * 1024;
        config.EnablePartitionEof = false;
        return new ConsumerBuilder<byte[], byte[]>(config).SetLogHandler((_, _) => { }).Build();
    }
}
