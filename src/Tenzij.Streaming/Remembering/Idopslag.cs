namespace Tenzij.Streaming.Remembering;

/// <summary>The ids of reports as UTF-8, length first, one after the other.</summary>
internal sealed class Idopslag
{
    private const int Bits = 20;
    private const int ChunkBytes = 1 << Bits;

    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkBytes;

    /// <summary>At most 255 bytes; the contract allows 64 characters.</summary>
    public uint Add(ReadOnlySpan<byte> id)
    {
        if (_used + id.Length + 1 > ChunkBytes)
        {
            _chunks.Add(new byte[ChunkBytes]);
            _used = 0;
        }

        var chunk = _chunks[^1];
        var plaats = (uint)(((_chunks.Count - 1) << Bits) + _used);
        chunk[_used] = (byte)id.Length;
        id.CopyTo(chunk.AsSpan(_used + 1));
        _used += id.Length + 1;
        return plaats;
    }

    public ReadOnlySpan<byte> this[uint plaats]
    {
        get
        {
            var chunk = _chunks[(int)(plaats >> Bits)];
            var at = (int)(plaats & (ChunkBytes - 1));
            return chunk.AsSpan(at + 1, chunk[at]);
        }
    }
}
