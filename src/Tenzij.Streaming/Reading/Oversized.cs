using System.Security.Cryptography;

namespace Tenzij.Streaming.Reading;

/// <summary>
/// A record that is too large to hold in memory: its bytes pass through the hash into a temporary file without a name,
/// which the operating system removes with the process, however that ends.
/// </summary>
public sealed class Oversized : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream _file;
    private bool _heldReturn;
    private byte[]? _sha256;

    internal Oversized()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        _file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = 0,
            Options = FileOptions.DeleteOnClose,
        });
        File.Delete(path);
    }

    /// <summary>Bytes held.</summary>
    public long Length { get; private set; }

    /// <summary>SHA-256 over all bytes; only after the record has ended.</summary>
    public ReadOnlySpan<byte> Sha256 => _sha256;

    /// <summary>Hands the bytes to <paramref name="write"/> in order, a piece at a time.</summary>
    public void CopyTo(Action<ReadOnlySpan<byte>> write)
    {
        var buffer = new byte[128 * 1024];
        var at = 0L;
        for (int read; (read = RandomAccess.Read(_file.SafeFileHandle, buffer, at)) > 0; at += read)
        {
            write(buffer.AsSpan(0, read));
        }
    }

    public void Dispose()
    {
        _hash.Dispose();
        _file.Dispose();
    }

    // The return of a CRLF is no part of the record, and the line feed may come in the next piece.
    internal void Append(ReadOnlySpan<byte> piece, bool holdReturn)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        if (_heldReturn)
        {
            Write("\r"u8);
            _heldReturn = false;
        }

        if (holdReturn && piece[^1] == '\r')
        {
            _heldReturn = true;
            piece = piece[..^1];
        }

        Write(piece);
    }

    internal void End(bool dropReturn)
    {
        if (_heldReturn && !dropReturn)
        {
            Write("\r"u8);
        }

        _heldReturn = false;
        _sha256 = _hash.GetHashAndReset();
    }

    private void Write(ReadOnlySpan<byte> piece)
    {
        _hash.AppendData(piece);
        _file.Write(piece);
        Length += piece.Length;
    }
}
