using System.IO.Compression;
using System.Text;

namespace Tenzij.Streaming.Reading;

/// <summary>
/// Unpacks gzip and knows whether it was whole. <see cref="GZipStream"/> takes a stream that breaks off for one that
/// ended; here a packed seal follows the input, and only when it comes out unpacked did everything before it end well.
/// </summary>
internal sealed class WholeGzipStream : ReadOnlyStream
{
    private static readonly byte[] Seal = Encoding.ASCII.GetBytes("tenzij: end of packed input");

    private readonly GZipStream _gzip;
    private readonly byte[] _buffer = new byte[128 * 1024];
    private int _begin;
    private int _end;
    private bool _complete;

    public WholeGzipStream(Stream packed) =>
        _gzip = new GZipStream(new JoinedStream(packed, new MemoryStream(PackedSeal())), CompressionMode.Decompress);

    public override int Read(Span<byte> buffer)
    {
        while (!_complete && _end - _begin <= Seal.Length)
        {
            Shift();
            Took(_gzip.Read(_buffer, _end, _buffer.Length - _end));
        }

        return Give(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_complete && _end - _begin <= Seal.Length)
        {
            Shift();
            Took(await _gzip.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
        }

        return Give(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] PackedSeal()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Seal);
        }

        return packed.ToArray();
    }

    private void Shift()
    {
        _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
        _end -= _begin;
        _begin = 0;
    }

    private void Took(int count)
    {
        _end += count;
        if (count == 0)
        {
            _complete = true;
            if (!_buffer.AsSpan(_begin, _end - _begin).SequenceEqual(Seal))
            {
                throw new InvalidDataException("it breaks off, or something that is not packed follows it");
            }
        }
    }

    private int Give(Span<byte> buffer)
    {
        if (_complete)
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _end - _begin - Seal.Length);
        _buffer.AsSpan(_begin, count).CopyTo(buffer);
        _begin += count;
        return count;
    }
}
