using Microsoft.Win32.SafeHandles;

namespace Tenzij.Streaming.Files;

/// <summary>A file that only grows, written in large pieces. Its length counts what is still in the buffer.</summary>
internal sealed class AppendFile : IDisposable
{
    private const int BufferBytes = 1024 * 1024;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private readonly SafeFileHandle _handle;
    private int _buffered;
    private long _written;
    private bool _synced = true;

    /// <param name="length">What counts of the file; the rest is cut off.</param>
    public AppendFile(string path, long length)
    {
        _handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        Truncate(length);
    }

    public long Length => _written + _buffered;

    public SafeFileHandle Handle => _handle;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_buffered == BufferBytes)
            {
                Flush();
            }

            var piece = bytes[..Math.Min(bytes.Length, BufferBytes - _buffered)];
            piece.CopyTo(_buffer.AsSpan(_buffered));
            _buffered += piece.Length;
            bytes = bytes[piece.Length..];
        }
    }

    public void AppendLine(ReadOnlySpan<byte> line)
    {
        Append(line);
        Append("\n"u8);
    }

    public void Flush()
    {
        if (_buffered > 0)
        {
            RandomAccess.Write(_handle, _buffer.AsSpan(0, _buffered), _written);
            _written += _buffered;
            _buffered = 0;
            _synced = false;
        }
    }

    public void Sync()
    {
        if (!_synced)
        {
            RandomAccess.FlushToDisk(_handle);
            _synced = true;
        }
    }

    public void Truncate(long length)
    {
        _buffered = 0;
        var actual = RandomAccess.GetLength(_handle);
        if (actual < length)
        {
            throw new InvalidDataException($"holds {actual} bytes of the {length} that were committed");
        }

        if (actual > length)
        {
            RandomAccess.SetLength(_handle, length);
        }

        _written = length;
    }

    public void Dispose() => _handle.Dispose();
}
