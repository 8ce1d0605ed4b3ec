using System.Security.Cryptography;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>
/// Walks the ledger once: the chain, one record per input position, the original of each, and every output line in its
/// turn. All files are read from front to back, so memory stays that of a line.
/// </summary>
internal sealed class ChainCheck : IDisposable
{
    private readonly Manifest _manifest;
    private readonly Bevindingen _bevindingen;
    private readonly LineReader _ledger;
    private readonly Dictionary<string, LineReader> _uitvoer = new(StringComparer.Ordinal);
    private readonly FileStream _originelen;
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];
    private Ketenstand _stand = Ketenstand.Begin;
    private long _archief;

    public ChainCheck(string folder, Manifest manifest, Bevindingen bevindingen)
    {
        _manifest = manifest;
        _bevindingen = bevindingen;
        _ledger = Open(folder, Bestandsnamen.Besluiten);
        foreach (var naam in Bestemmingsnaam.Alle)
        {
            _uitvoer.Add(naam, Open(folder, naam + ".ndjson"));
        }

        _originelen = new FileStream(
            Path.Combine(folder, Bestandsnamen.Originelen), FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    public Telling Telling { get; private set; } = Telling.Leeg;

    public long Berichten { get; private set; }

    public async Task RunAsync(string? invoer, CancellationToken ct)
    {
        try
        {
            await using var input = invoer is null ? null : new FileInvoer(() => InputFile.Open(invoer), 5_000, () => 0);
            while (!_bevindingen.IsVol && _ledger.Next(out var regel))
            {
                ct.ThrowIfCancellationRequested();
                if (!Record(regel.Span, out var record))
                {
                    return;
                }

                if (input is not null && !record.Herbeoordeling
                    && !await input.IsVolgendeAsync(record.InvoerHash, ct).ConfigureAwait(false))
                {
                    Meld($"is not what the input holds at position {record.Origineel.Positie}");
                    return;
                }
            }

            await EindeAsync(input, ct).ConfigureAwait(false);
        }
        catch (InvalidDataException fault)
        {
            _bevindingen.Meld(Bestandsnamen.Besluiten, fault.Message);
        }
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _originelen.Dispose();
        foreach (var file in _uitvoer.Values)
        {
            file.Dispose();
        }
    }

    private LineReader Open(string folder, string naam)
    {
        var pad = Path.Combine(folder, naam);
        return new LineReader(pad, Math.Min(_manifest.Lengten[naam], new FileInfo(pad).Length));
    }

    private void Meld(string wat) => _bevindingen.Meld($"{Bestandsnamen.Besluiten}, record {_stand.Volgnummer}", wat);

    // Without a record that can be read nothing after it can be followed.
    private bool Record(ReadOnlySpan<byte> regel, out Grootboekrecord record)
    {
        record = Grootboeklezer.Lees(regel)!;
        if (record is null)
        {
            Meld("cannot be read");
            return false;
        }

        if (record.Keten != 0 || record.Volgnummer != _stand.Volgnummer)
        {
            Meld($"carries number {record.Volgnummer}: the numbering has a gap");
            return false;
        }

        if ((record.Vorige ?? "") != _stand.Hoofd)
        {
            Meld("does not name the hash of the record before it: one of the two was changed");
            return false;
        }

        if (record.Beleid != _manifest.Merk.Beleid || record.Referentie != _manifest.Merk.Referentie
            || record.Model != _manifest.Merk.Model)
        {
            Meld("names another policy, reference data or model than the manifest");
        }

        if (!record.Herbeoordeling)
        {
            Origineel(record);
        }

        foreach (var verwijzing in record.Uitvoer)
        {
            Bericht(record, verwijzing);
        }

        SHA256.HashData(regel, _hash);
        _stand = new Ketenstand(
            record.Herbeoordeling ? _stand.Positie : record.Origineel.Positie + 1, _stand.Volgnummer + 1,
            Convert.ToHexStringLower(_hash));
        Telling += Telling.Van(record);
        return true;
    }

    private void Origineel(Grootboekrecord record)
    {
        var plaats = record.Origineel;
        if (plaats.Positie != _stand.Positie)
        {
            Meld($"accounts for input position {plaats.Positie}, position {_stand.Positie} comes next");
        }

        if (plaats.Begin != _archief)
        {
            Meld($"places its original at byte {plaats.Begin}, byte {_archief} comes next");
        }

        _archief = plaats.Begin + plaats.Lengte;
        if (OrigineelHash(plaats) != record.InvoerHash)
        {
            _bevindingen.Meld(
                $"{Bestandsnamen.Originelen}, byte {plaats.Begin}", $"the original of record {_stand.Volgnummer} was changed");
        }
    }

    private string OrigineelHash(Origineelplaats plaats)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _originelen.Position = plaats.Begin;
        for (var left = plaats.Lengte; left > 0;)
        {
            var read = _originelen.Read(_buffer, 0, (int)Math.Min(_buffer.Length, left));
            if (read == 0)
            {
                break;
            }

            hash.AppendData(_buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Bericht(Grootboekrecord record, Uitvoerverwijzing verwijzing)
    {
        Berichten++;
        var naam = verwijzing.Naar + ".ndjson";
        if (!_uitvoer.TryGetValue(verwijzing.Naar, out var file))
        {
            Meld($"names {verwijzing.Naar}, which is no destination");
            return;
        }

        try
        {
            var at = file.Position;
            if (!file.Next(out var regel))
            {
                _bevindingen.Meld(naam, $"ends before message {verwijzing.Id} of record {record.Volgnummer}");
                return;
            }

            SHA256.HashData(regel.Span, _hash);
            if (Convert.ToHexStringLower(_hash) != verwijzing.Sha256)
            {
                _bevindingen.Meld(
                    $"{naam}, byte {at}", $"is not message {verwijzing.Id} that record {record.Volgnummer} led to");
            }
        }
        catch (InvalidDataException fault)
        {
            _bevindingen.Meld(naam, fault.Message);
        }
    }

    private async Task EindeAsync(FileInvoer? input, CancellationToken ct)
    {
        foreach (var (naam, file) in _uitvoer)
        {
            if (!_bevindingen.IsVol && file.Next(out _))
            {
                _bevindingen.Meld(naam + ".ndjson", "holds a message that no ledger record led to");
            }
        }

        if (_archief != _manifest.Lengten[Bestandsnamen.Originelen])
        {
            _bevindingen.Meld(Bestandsnamen.Originelen, "holds bytes that belong to no record");
        }

        if (_stand != _manifest.Keten)
        {
            _bevindingen.Meld(Bestandsnamen.Manifest, "names another end of the chain than the ledger has");
        }

        if (Telling != _manifest.Telling)
        {
            _bevindingen.Meld(Bestandsnamen.Manifest, "gives other totals than the ledger");
        }

        if (input is not null && await input.LeesAsync(ct).ConfigureAwait(false) is { } rest)
        {
            rest.Release();
            _bevindingen.Meld("input", $"goes on after position {_stand.Positie}, where the ledger ends: run again to finish it");
        }
    }
}
