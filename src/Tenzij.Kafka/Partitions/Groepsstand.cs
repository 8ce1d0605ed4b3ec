using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Partitions;

/// <summary>How far the group is, asked from outside it.</summary>
/// <remarks>
/// Asked by a consumer that never joins. The admin client's own question for it dereferences the group that an admin
/// client does not have when the coordinator has moved or is not there yet, and takes the process along.
/// </remarks>
internal sealed class Groepsstand(KafkaOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(50);

    private readonly IConsumer<byte[], byte[]> _consumer = Build(options);

    /// <summary>What the group committed; nothing for a partition without.</summary>
    /// <exception cref="KafkaUnavailableException">The coordinator does not answer.</exception>
    public Dictionary<TopicPartition, long> Vastgelegd(IReadOnlyList<TopicPartition> partitions)
    {
        for (var start = clock.GetTimestamp(); ;)
        {
            try
            {
                return _consumer.Committed(partitions, Deadline).Where(p => p.Offset.Value >= 0)
                    .ToDictionary(p => p.TopicPartition, p => p.Offset.Value);
            }
            catch (KafkaException fault) when (IsMoving(fault.Error) && clock.GetElapsedTime(start) < Deadline)
            {
                // Nothing is assigned: this only waits.
                Poll();
            }
            catch (KafkaException fault)
            {
                throw new KafkaUnavailableException(
                    $"The group's coordinator does not answer: {fault.Error.Code}.", isTransient: true, fault);
            }
        }
    }

    /// <summary>
    /// Which of these stretches hold no record: only the markers of transactions, or what was compacted away. Offsets
    /// count those, so that a difference of offsets alone does not tell that something waits.
    /// </summary>
    public HashSet<TopicPartition> Leeg(IReadOnlyDictionary<TopicPartition, (long From, long To)> stukken)
    {
        var leeg = new HashSet<TopicPartition>();
        if (stukken.Count == 0)
        {
            return leeg;
        }

        var open = stukken.Keys.ToHashSet();
        _consumer.Assign(stukken.Select(s => new TopicPartitionOffset(s.Key, s.Value.From)));
        for (var start = clock.GetTimestamp(); open.Count > 0 && clock.GetElapsedTime(start) < Deadline;)
        {
            if (Poll() is not { } result || !open.Contains(result.TopicPartition))
            {
                continue;
            }

            var einde = stukken[result.TopicPartition].To;
            if (result.Offset >= einde)
            {
                leeg.Add(result.TopicPartition);
            }

            // An end before it is that of an open transaction: what stands there may still become visible.
            open.Remove(result.TopicPartition);
        }

        _consumer.Unassign();
        return leeg;
    }

    public void Dispose() => _consumer.Dispose();

    private ConsumeResult<byte[], byte[]>? Poll()
    {
        try
        {
            return _consumer.Consume(PollTime);
        }
        catch (ConsumeException fault) when (!fault.Error.IsFatal)
        {
            return null;
        }
    }

    // The coordinator is being chosen, or reads its log.
    private static bool IsMoving(Error error) => error.Code is ErrorCode.NotCoordinatorForGroup
        or ErrorCode.GroupCoordinatorNotAvailable or ErrorCode.GroupLoadInProgress;

    private static IConsumer<byte[], byte[]> Build(KafkaOptions options)
    {
        var config = ClientConfigs.Reader(options);
        config.GroupId = options.Group;
        return new ConsumerBuilder<byte[], byte[]>(config).SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();
    }
}
