using System.Buffers;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>The originals of an output folder as an input; the ledger tells where each begins and ends.</summary>
internal sealed class ArchiveInvoer : IInvoer, IOrigineelArchief
{
    private const int RecordCount = 128;
    private const int BatchCount = 4_096;

    private readonly LineReader _ledger;
    private readonly FileStream _originelen;
    private int _inBatch;

    public ArchiveInvoer(string folder, Manifest manifest)
    {
        _ledger = new LineReader(
            Path.Combine(folder, Bestandsnamen.Besluiten), manifest.Lengten[Bestandsnamen.Besluiten]);
        _originelen = new FileStream(
            Path.Combine(folder, Bestandsnamen.Originelen), FileMode.Open, FileAccess.Read, FileShare.Read, 1024 * 1024);
    }

    public ValueTask<Portie?> LeesAsync(CancellationToken ct)
    {
        var records = new List<InputRecord>(RecordCount);
        while (records.Count < RecordCount && _ledger.Next(out var regel))
        {
            var record = Grootboeklezer.Lees(regel.Span)!;
            if (!record.Herbeoordeling)
            {
                records.Add(Record(record.Origineel));
            }
        }

        if (records.Count == 0)
        {
            return ValueTask.FromResult<Portie?>(null);
        }

        _inBatch += records.Count;
        var sluit = _inBatch >= BatchCount;
        _inBatch = sluit ? 0 : _inBatch;
        return ValueTask.FromResult<Portie?>(new Portie(records, sluit));
    }

    public ValueTask<ReadOnlyMemory<byte>> LeesAsync(Origineelplaats plaats, CancellationToken ct)
    {
        var bytes = new byte[plaats.Lengte];
        _ = RandomAccess.Read(_originelen.SafeFileHandle, bytes, plaats.Begin);
        return ValueTask.FromResult<ReadOnlyMemory<byte>>(bytes);
    }

    public ValueTask TerugAsync(CancellationToken ct) => throw new NotSupportedException("A comparison never aborts.");

    public ValueTask DisposeAsync()
    {
        _ledger.Dispose();
        return _originelen.DisposeAsync();
    }

    private InputRecord Record(Origineelplaats plaats)
    {
        if (plaats.Lengte <= MutatieDecoder.BytesMax)
        {
            var bytes = new byte[plaats.Lengte];
            _originelen.ReadExactly(bytes);
            return new InputRecord(0, plaats.Positie, bytes, null, plaats.Begin);
        }

        var groot = new Oversized();
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        for (var left = plaats.Lengte; left > 0;)
        {
            var piece = buffer.AsSpan(0, (int)Math.Min(buffer.Length, left));
            _originelen.ReadExactly(piece);
            groot.Append(piece, holdReturn: false);
            left -= piece.Length;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        groot.End(dropReturn: false);
        return new InputRecord(0, plaats.Positie, ReadOnlyMemory<byte>.Empty, groot, plaats.Begin);
    }
}
