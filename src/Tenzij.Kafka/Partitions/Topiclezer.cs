using System.Runtime.CompilerServices;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;

namespace Tenzij.Kafka.Partitions;

/// <summary>Reads partitions from their begin to an end that is fixed at the start, committed records only.</summary>
internal sealed class Topiclezer(KafkaOptions options, IAdminClient admin)
{
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Every committed record up to the high watermark as it is now. Waits while an open transaction stands before it: its
    /// records may still become visible.
    /// </summary>
    public async IAsyncEnumerable<ConsumeResult<byte[], byte[]>> LeesAsync(
        IReadOnlyList<TopicPartition> partitions, [EnumeratorCancellation] CancellationToken ct)
    {
        var einden = await Grenzen.EndAsync(admin, partitions).ConfigureAwait(false);
        var open = partitions.Where(p => einden[p] > 0).ToHashSet();
        if (open.Count == 0)
        {
            yield break;
        }

        using var consumer = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Reader(options)).SetLogHandler((_, _) => { }).Build();
        // By number: the client looks "the beginning" up itself, and waits half a second when it is not connected yet.
        var begins = await Grenzen.BeginAsync(admin, open).ConfigureAwait(false);
        open.RemoveWhere(p => begins[p] >= einden[p]);
        consumer.Assign(open.Select(p => new TopicPartitionOffset(p, begins[p])));
        while (open.Count > 0)
        {
            ct.ThrowIfCancellationRequested();
            var result = Poll(consumer);
            if (result is null)
            {
                continue;
            }

            if (!result.IsPartitionEOF && result.Offset < einden[result.TopicPartition])
            {
                yield return result;
            }

            if (result.Offset + (result.IsPartitionEOF ? 0 : 1) >= einden[result.TopicPartition])
            {
                open.Remove(result.TopicPartition);
            }
        }

        consumer.Close();
    }

    // A broker that is away comes back or the caller gives up; only a fatal error ends a read.
    private static ConsumeResult<byte[], byte[]>? Poll(IConsumer<byte[], byte[]> consumer)
    {
        try
        {
            return consumer.Consume(PollTime);
        }
        catch (ConsumeException fault) when (!fault.Error.IsFatal)
        {
            return null;
        }
    }
}
