using System.Buffers;

namespace Tenzij.Streaming.Reading;

/// <summary>
/// A pooled buffer that several portions may share. It returns to the pool when the last of them lets go, so a record
/// is never copied between the read and the write.
/// </summary>
internal sealed class Slab(int bytesMin)
{
    private int _holders = 1;

    public byte[] Bytes { get; } = ArrayPool<byte>.Shared.Rent(bytesMin);

    public Slab Hold()
    {
        Interlocked.Increment(ref _holders);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            ArrayPool<byte>.Shared.Return(Bytes);
        }
    }
}
