using Tenzij.Core.Berichten;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>
/// The outputs as files, and the archive of the originals among them. A commit makes every file permanent and then
/// replaces the manifest; what stands behind the lengths in the manifest does not count and is cut off at the next open.
/// </summary>
internal sealed class FileUitvoer : IUitvoer, IOrigineelArchief
{
    private readonly Uitvoermap _map;
    private readonly AppendFile[] _berichten;
    private readonly AppendFile _besluiten;
    private readonly AppendFile _originelen;
    private readonly AppendFile[] _alle;

    public FileUitvoer(Uitvoermap map)
    {
        _map = map;
        _berichten = [.. Enum.GetValues<Bestemming>().Select(bestemming => Open(Bestandsnamen.Van(bestemming)))];
        _besluiten = Open(Bestandsnamen.Besluiten);
        _originelen = Open(Bestandsnamen.Originelen);
        _alle = [.. _berichten, _besluiten, _originelen];
    }

    public ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct)
    {
        try
        {
            if (record.Record is { } invoer)
            {
                Archiveer(invoer);
            }

            foreach (var bericht in record.Berichten)
            {
                _berichten[(int)bericht.Naar].AppendLine(bericht.Inhoud.Span);
            }

            _besluiten.AppendLine(record.Regel.Span);
            Failpoint.Pass(Failpoint.RecordWritten);
            return ValueTask.CompletedTask;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Uitvoermap.Onschrijfbaar(_map.Pad, fault);
        }
    }

    public async ValueTask CommitAsync(Batchstand stand, CancellationToken ct)
    {
        if (stand.Ketens.Count == 0)
        {
            return;
        }

        try
        {
            foreach (var bestand in _alle)
            {
                bestand.Flush();
            }

            Failpoint.Pass(Failpoint.CommitFlushed);
            await Task.WhenAll(_alle.Select(bestand => Task.Run(bestand.Sync, ct))).ConfigureAwait(false);
            Failpoint.Pass(Failpoint.CommitSynced);
            _map.Leg(_map.Manifest with { Lengten = Lengten(), Keten = stand.Ketens[0], Telling = stand.Telling });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Uitvoermap.Onschrijfbaar(_map.Pad, fault);
        }
    }

    public ValueTask AbortAsync(CancellationToken ct)
    {
        for (var i = 0; i < _alle.Length; i++)
        {
            _alle[i].Truncate(_map.Manifest.Lengten[Bestandsnamen.Uitvoer[i]]);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ReadOnlyMemory<byte>> LeesAsync(Origineelplaats plaats, CancellationToken ct)
    {
        var bytes = new byte[plaats.Lengte];
        var gelezen = RandomAccess.Read(_originelen.Handle, bytes, plaats.Begin);
        return gelezen == bytes.Length
            ? ValueTask.FromResult<ReadOnlyMemory<byte>>(bytes)
            : throw new OutputFolderException(
                OutputFolderFault.Damaged, $"{Bestandsnamen.Originelen} ends before the original at byte {plaats.Begin} does.");
    }

    public ValueTask DisposeAsync()
    {
        foreach (var bestand in _alle)
        {
            bestand.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private AppendFile Open(string naam)
    {
        try
        {
            return new AppendFile(_map.Bestand(naam), _map.Manifest.Lengten[naam]);
        }
        catch (InvalidDataException fault)
        {
            throw new OutputFolderException(
                OutputFolderFault.Damaged,
                $"{naam} {fault.Message}. Put a good copy back, or give an empty folder and process the input again.",
                fault);
        }
    }

    private Dictionary<string, long> Lengten()
    {
        var lengten = new Dictionary<string, long>(_alle.Length, StringComparer.Ordinal);
        for (var i = 0; i < _alle.Length; i++)
        {
            lengten.Add(Bestandsnamen.Uitvoer[i], _alle[i].Length);
        }

        return lengten;
    }

    private void Archiveer(in InputRecord invoer)
    {
        if (invoer.TeGroot is { } groot)
        {
            groot.CopyTo(_originelen.Append);
        }
        else
        {
            _originelen.Append(invoer.Inhoud.Span);
        }
    }
}
