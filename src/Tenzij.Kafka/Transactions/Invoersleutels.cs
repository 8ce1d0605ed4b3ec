using System.Collections.Concurrent;

namespace Tenzij.Kafka.Transactions;

/// <summary>The keys of records that are on their way, so that a wrong one is flagged where the report is known.</summary>
internal sealed class Invoersleutels
{
    private readonly ConcurrentDictionary<(int Keten, long Positie), byte[]?> _onderweg = new();

    public void Add(int keten, long positie, byte[]? sleutel) => _onderweg[(keten, positie)] = sleutel;

    public bool TryTake(int keten, long positie, out byte[]? sleutel) => _onderweg.TryRemove((keten, positie), out sleutel);

    public void Clear() => _onderweg.Clear();
}
