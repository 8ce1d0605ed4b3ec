using System.Collections.Concurrent;
using Confluent.Kafka;
using Tenzij.Kafka.Quarantine;

namespace Tenzij.Kafka.Transactions;

/// <summary>What stood beside the records that are on their way: their keys, and what they are offered again from.</summary>
internal sealed class Invoermerken
{
    private readonly ConcurrentDictionary<(int Keten, long Positie), Merk> _onderweg = new();

    public void Add(ConsumeResult<byte[], byte[]> record)
    {
        byte[]? van = null;
        record.Message.Headers?.TryGetLastBytes(Heraanbieding.Header, out van);
        _onderweg[(record.Partition.Value, record.Offset.Value)] = new Merk(record.Message.Key, van);
    }

    public Merk Neem(int keten, long positie) => _onderweg.TryRemove((keten, positie), out var merk) ? merk : default;

    public void Clear() => _onderweg.Clear();

    /// <param name="HeraanbiedingVan">Partition and position of the record in quarantine that this one repeats.</param>
    internal readonly record struct Merk(byte[]? Sleutel, byte[]? HeraanbiedingVan);
}
