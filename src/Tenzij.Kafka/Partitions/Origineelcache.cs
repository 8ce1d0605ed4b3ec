namespace Tenzij.Kafka.Partitions;

/// <summary>The latest originals of all partitions together, bounded in bytes; the oldest goes first.</summary>
internal sealed class Origineelcache(long bytesMax)
{
    // What an entry costs besides its bytes: dictionary, queue and array header.
    private const int EntryBytes = 120;

    private readonly Lock _lock = new();
    private readonly Dictionary<(int, long), byte[]> _originelen = [];
    private readonly Queue<(int, long)> _volgorde = [];
    private long _bytes;

    public void Add(int keten, long positie, byte[] inhoud)
    {
        lock (_lock)
        {
            if (!_originelen.TryAdd((keten, positie), inhoud))
            {
                return;
            }

            _volgorde.Enqueue((keten, positie));
            _bytes += inhoud.Length + EntryBytes;
            while (_bytes > bytesMax && _volgorde.TryDequeue(out var oudste))
            {
                _originelen.Remove(oudste, out var weg);
                _bytes -= weg!.Length + EntryBytes;
            }
        }
    }

    public bool TryGet(int keten, long positie, out byte[] inhoud)
    {
        lock (_lock)
        {
            return _originelen.TryGetValue((keten, positie), out inhoud!);
        }
    }
}
