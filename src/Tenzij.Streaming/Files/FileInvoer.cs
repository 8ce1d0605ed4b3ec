using System.Security.Cryptography;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>
/// An input file from the position that was committed last. Every form can be resumed, also a packed one: what was
/// processed is read again and compared with the ledger, which proves at the same time that it is the same input.
/// </summary>
internal sealed class FileInvoer(Func<Stream> open, int batchCount, Func<long> committed) : IInvoer
{
    private RecordReader? _reader;
    private Portie? _rest;
    private int _restAt;

    /// <summary>Takes the next record of what was processed before, and tells whether it is this one.</summary>
    public async ValueTask<bool> IsVolgendeAsync(string sha256, CancellationToken ct)
    {
        var record = await VolgendeAsync(ct).ConfigureAwait(false);
        return record is { } gevonden && sha256 == Hash(gevonden);
    }

    public async ValueTask<Portie?> LeesAsync(CancellationToken ct)
    {
        if (_rest is not { } rest)
        {
            return await Reader().LeesAsync(ct).ConfigureAwait(false);
        }

        _rest = null;
        if (_restAt == rest.Records.Count)
        {
            rest.Release();
            return await Reader().LeesAsync(ct).ConfigureAwait(false);
        }

        return rest.From(_restAt);
    }

    public async ValueTask TerugAsync(CancellationToken ct)
    {
        await DisposeAsync().ConfigureAwait(false);
        for (var positie = committed(); positie > 0; positie--)
        {
            _ = await VolgendeAsync(ct).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _rest?.Release();
        _rest = null;
        if (_reader is { } reader)
        {
            _reader = null;
            await reader.DisposeAsync().ConfigureAwait(false);
        }
    }

    private RecordReader Reader() => _reader ??= new RecordReader(open(), batchCount);

    private async ValueTask<InputRecord?> VolgendeAsync(CancellationToken ct)
    {
        while (_rest is null || _restAt == _rest.Records.Count)
        {
            _rest?.Release();
            _restAt = 0;
            _rest = await Reader().LeesAsync(ct).ConfigureAwait(false);
            if (_rest is null)
            {
                return null;
            }
        }

        return _rest.Records[_restAt++];
    }

    private static string Hash(in InputRecord record) => record.TeGroot is { } groot
        ? Convert.ToHexStringLower(groot.Sha256)
        : Convert.ToHexStringLower(SHA256.HashData(record.Inhoud.Span));
}
