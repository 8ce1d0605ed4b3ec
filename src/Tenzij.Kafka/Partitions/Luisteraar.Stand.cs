using Confluent.Kafka;

namespace Tenzij.Kafka.Partitions;

/// <summary>What a watcher asks.</summary>
internal sealed partial class Luisteraar
{
    /// <summary>Partitions of which records are delivered.</summary>
    public int OpenCount
    {
        get
        {
            lock (_lock)
            {
                return _opened.Count;
            }
        }
    }

    /// <summary>What stands on each opened partition behind what was delivered; of the last answer of the brokers.</summary>
    public Dictionary<int, long> Lag()
    {
        int[] opened;
        lock (_lock)
        {
            opened = _stop ? [] : [.. _opened];
        }

        var lag = new Dictionary<int, long>();
        foreach (var partition in opened)
        {
            var at = new TopicPartition(_options.Topics.Invoer, partition);
            var (position, end) = (_consumer.Position(at), _consumer.GetWatermarkOffsets(at).High);
            if (position != Offset.Unset && end != Offset.Unset)
            {
                lag[partition] = Math.Max(0, end.Value - position.Value);
            }
        }

        return lag;
    }
}
