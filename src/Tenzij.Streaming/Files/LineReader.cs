namespace Tenzij.Streaming.Files;

/// <summary>Reads the lines of an output file, up to the length that counts. A line is valid until the next is asked for.</summary>
internal sealed class LineReader : IDisposable
{
    private readonly FileStream _file;
    private readonly long _length;
    private byte[] _buffer = new byte[256 * 1024];
    private int _begin;
    private int _end;
    private long _read;

    public LineReader(string path, long length)
    {
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0, FileOptions.SequentialScan);
        _length = length;
    }

    /// <summary>Bytes handed out, line feeds included.</summary>
    public long Position { get; private set; }

    /// <exception cref="InvalidDataException">The last line has no line feed, or the file is shorter than it should be.</exception>
    public bool Next(out ReadOnlyMemory<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_begin + searched, _end - _begin - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = _buffer.AsMemory(_begin, searched + at);
                _begin += searched + at + 1;
                Position += line.Length + 1;
                return true;
            }

            searched = _end - _begin;
            if (_read == _length)
            {
                line = default;
                return searched == 0
                    ? false
                    : throw new InvalidDataException($"{Path.GetFileName(_file.Name)} ends in the middle of a line.");
            }

            Fill();
        }
    }

    public void Dispose() => _file.Dispose();

    private void Fill()
    {
        if (_begin > 0)
        {
            _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
            _end -= _begin;
            _begin = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var wanted = (int)Math.Min(_buffer.Length - _end, _length - _read);
        var count = _file.Read(_buffer, _end, wanted);
        if (count == 0)
        {
            throw new InvalidDataException($"{Path.GetFileName(_file.Name)} is shorter than the manifest says.");
        }

        _end += count;
        _read += count;
    }
}
