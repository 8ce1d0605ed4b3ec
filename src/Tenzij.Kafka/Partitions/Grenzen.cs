using System.Diagnostics;
using Confluent.Kafka;
using Confluent.Kafka.Admin;
using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Partitions;

/// <summary>Where partitions begin and end, asked of the brokers.</summary>
internal static class Grenzen
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AskTime = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Backoff = TimeSpan.FromMilliseconds(200);

    /// <summary>The high watermark of each partition: behind everything that was written, also what is not committed.</summary>
    public static Task<Dictionary<TopicPartition, long>> EndAsync(IAdminClient admin, IEnumerable<TopicPartition> partitions) =>
        ListAsync(admin, partitions, OffsetSpec.Latest(), IsolationLevel.ReadUncommitted);

    /// <summary>The last stable offset: where the first open transaction begins.</summary>
    public static Task<Dictionary<TopicPartition, long>> StableAsync(IAdminClient admin, IEnumerable<TopicPartition> partitions) =>
        ListAsync(admin, partitions, OffsetSpec.Latest(), IsolationLevel.ReadCommitted);

    public static Task<Dictionary<TopicPartition, long>> BeginAsync(IAdminClient admin, IEnumerable<TopicPartition> partitions) =>
        ListAsync(admin, partitions, OffsetSpec.Earliest(), IsolationLevel.ReadUncommitted);

    /// <summary>The partitions of a topic; empty when it is not there.</summary>
    /// <exception cref="KafkaUnavailableException">The brokers do not answer.</exception>
    public static IReadOnlyList<TopicPartition> Partitions(IAdminClient admin, string topic)
    {
        var metadata = Topics(admin, topic).SingleOrDefault(t => t.Topic == topic);
        return metadata is null || metadata.Error.IsError
            ? []
            : [.. metadata.Partitions.Select(p => new TopicPartition(topic, p.PartitionId)).OrderBy(p => p.Partition.Value)];
    }

    private static List<TopicMetadata> Topics(IAdminClient admin, string topic)
    {
        try
        {
            return admin.GetMetadata(topic, Deadline).Topics;
        }
        catch (KafkaException fault)
        {
            throw new KafkaUnavailableException(
                $"The brokers do not answer ({fault.Error.Code}). Is the queue running, and is its address right (--bootstrap)?", isTransient: true, fault);
        }
    }

    private static async Task<Dictionary<TopicPartition, long>> ListAsync(
        IAdminClient admin, IEnumerable<TopicPartition> partitions, OffsetSpec spec, IsolationLevel level)
    {
        var asked = partitions.Select(p => new TopicPartitionOffsetSpec { TopicPartition = p, OffsetSpec = spec }).ToList();
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                var result = await admin.ListOffsetsAsync(
                    asked, new ListOffsetsOptions { IsolationLevel = level, RequestTimeout = AskTime }).ConfigureAwait(false);
                return result.ResultInfos.ToDictionary(
                    r => r.TopicPartitionOffsetError.TopicPartition, r => r.TopicPartitionOffsetError.Offset.Value);
            }
            catch (KafkaException fault) when (Stopwatch.GetElapsedTime(start) > Deadline)
            {
                throw new KafkaUnavailableException($"The brokers did not tell the offsets: {fault.Error.Code}.", isTransient: true, fault);
            }
            catch (KafkaException)
            {
                await Task.Delay(Backoff).ConfigureAwait(false);
                Relearn(admin);
            }
        }
    }

    // What the client knows of the leaders may be from before a broker came back, and it is refused with that. It learns
    // better by itself only when its knowledge is old: after five minutes.
    private static void Relearn(IAdminClient admin)
    {
        try
        {
            admin.GetMetadata(AskTime);
        }
        catch (KafkaException)
        {
            // Nobody answers yet; the next try finds out.
        }
    }
}
