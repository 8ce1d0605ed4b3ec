using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Reading;

/// <summary>
/// Reads the records of one stream as partition 0, in portions that end where batches end. Memory is bounded by the
/// size of a slab; a record above the limit passes through a temporary file.
/// </summary>
public sealed class RecordReader : IInvoer
{
    private const int SlabBytes = 512 * 1024;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Stream _stream;
    private readonly int _batchCount;
    private readonly int _recordBytesMax;
    private readonly List<(int Begin, int Length)> _ready = [];

    private Slab _slab = new(SlabBytes);
    private IFraming? _framing;
    private Oversized? _oversized;
    private int _at;
    private int _end;
    private int _recordBegin = -1;
    private bool _complete;
    private bool _done;
    private int _inBatch;
    private long _positie;
    private long _archief;

    /// <param name="stream">Unpacked bytes; taken over.</param>
    /// <param name="batchCount">Records in a batch.</param>
    /// <param name="recordBytesMax">A record above this is handed over as <see cref="InputRecord.TeGroot"/>.</param>
    public RecordReader(Stream stream, int batchCount, int recordBytesMax = MutatieDecoder.BytesMax)
    {
        _stream = stream;
        _batchCount = batchCount;
        _recordBytesMax = recordBytesMax;
    }

    public async ValueTask<Portie?> LeesAsync(CancellationToken ct)
    {
        while (!_done)
        {
            if (Split() is { } portie)
            {
                return portie;
            }

            if (_complete)
            {
                return Finish();
            }

            if (_end == _slab.Bytes.Length && MakeRoom() is { } full)
            {
                return full;
            }

            await FillAsync(ct).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>A stream cannot go back; an output that may abort opens its input again instead.</summary>
    public ValueTask TerugAsync(CancellationToken ct) => throw new NotSupportedException("A stream is read once.");

    public async ValueTask DisposeAsync()
    {
        _slab.Release();
        _oversized?.Dispose();
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask FillAsync(CancellationToken ct)
    {
        try
        {
            var read = await _stream.ReadAsync(_slab.Bytes.AsMemory(_end), ct).ConfigureAwait(false);
            _end += read;
            _complete = read == 0;
        }
        catch (InvalidDataException fault)
        {
            throw new InputUnreadableException(
                $"The compressed input is damaged after record {_positie}: {fault.Message}", fault);
        }
    }

    private bool ChooseFraming()
    {
        var prefix = _slab.Bytes.AsSpan(0, _end);
        if (!_complete && prefix.Length < ByteOrderMark.Length && ByteOrderMark.AsSpan().StartsWith(prefix))
        {
            return false;
        }

        var mark = prefix.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (FormatDetector.Detect(prefix[mark..], _complete, _recordBytesMax) is not { } format)
        {
            return false;
        }

        _at = mark;
        _framing = format == InputFormat.Lines ? new LineFraming() : new ObjectFraming(format == InputFormat.Array);
        return true;
    }

    // Takes records from the slab until the batch is full; null when the bytes are used up first.
    private Portie? Split()
    {
        if (_framing is null && !ChooseFraming())
        {
            return null;
        }

        while (_at < _end)
        {
            var frame = _framing!.Next(_slab.Bytes.AsSpan(_at, _end - _at));
            if (frame.Part == FramePart.Between)
            {
                _at += frame.Bytes;
                continue;
            }

            _recordBegin = _recordBegin < 0 ? _at : _recordBegin;
            _at += frame.Bytes;
            if (_oversized is not null || _at - _recordBegin > _recordBytesMax + 1)
            {
                Spill();
            }

            if (frame.Part == FramePart.Last && EndRecord() is { } portie)
            {
                return portie;
            }
        }

        return null;
    }

    private void Spill()
    {
        _oversized ??= new Oversized();
        _oversized.Append(_slab.Bytes.AsSpan(_recordBegin, _at - _recordBegin), _framing!.DropsReturn);
        _recordBegin = _at;
    }

    private Portie? EndRecord(bool atEnd = false)
    {
        var bytes = _slab.Bytes.AsSpan(_recordBegin, _at - _recordBegin);
        var dropReturn = _framing!.DropsReturn && !atEnd;
        if (_oversized is null && dropReturn && bytes.EndsWith("\r"u8))
        {
            bytes = bytes[..^1];
        }

        if (_oversized is null && bytes.Length > _recordBytesMax)
        {
            _oversized = new Oversized();
            _oversized.Append(bytes, holdReturn: false);
        }

        var begin = _recordBegin;
        _recordBegin = -1;
        _inBatch++;
        if (_oversized is null)
        {
            _ready.Add((begin, bytes.Length));
        }
        else
        {
            _oversized.End(dropReturn);
            return Hand(_inBatch == _batchCount, TakeOversized());
        }

        return _inBatch == _batchCount ? Hand(sluitBatch: true, null) : null;
    }

    private Oversized TakeOversized()
    {
        var oversized = _oversized!;
        _oversized = null;
        return oversized;
    }

    private Portie? Finish()
    {
        _done = true;
        Portie? last = null;
        if (_recordBegin >= 0)
        {
            last = EndRecord(atEnd: true);
        }

        return last ?? (_ready.Count > 0 ? Hand(sluitBatch: true, null) : null);
    }

    private Portie Hand(bool sluitBatch, Oversized? oversized)
    {
        var records = new InputRecord[_ready.Count + (oversized is null ? 0 : 1)];
        for (var i = 0; i < _ready.Count; i++)
        {
            var (begin, length) = _ready[i];
            records[i] = Record(_slab.Bytes.AsMemory(begin, length), null);
        }

        if (oversized is not null)
        {
            records[^1] = Record(ReadOnlyMemory<byte>.Empty, oversized);
        }

        _ready.Clear();
        _inBatch = sluitBatch ? 0 : _inBatch;
        return new Portie(records, sluitBatch, _slab.Hold());
    }

    private InputRecord Record(ReadOnlyMemory<byte> bytes, Oversized? oversized)
    {
        var record = new InputRecord(0, _positie++, bytes, oversized, _archief);
        _archief += record.Lengte;
        return record;
    }

    // The slab is full: hand out what is ready and carry the open record over to a new one, larger when it needs to be.
    private Portie? MakeRoom()
    {
        var portie = _ready.Count > 0 ? Hand(sluitBatch: false, null) : null;
        var keep = _framing is null ? 0 : _recordBegin >= 0 ? _recordBegin : _at;
        var open = _end - keep;
        var next = new Slab(open * 2 > SlabBytes ? Math.Max(open * 2, SlabBytes) : SlabBytes);
        _slab.Bytes.AsSpan(keep, open).CopyTo(next.Bytes);
        _slab.Release();
        _slab = next;
        _at -= _framing is null ? 0 : keep;
        _recordBegin = _recordBegin >= 0 ? 0 : -1;
        _end = open;
        return portie;
    }
}
