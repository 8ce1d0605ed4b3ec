using System.Text.Json;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>An endpoint that writes nothing: what it gets must be what is there already, byte for byte and in order.</summary>
internal sealed class ComparingUitvoer : IUitvoer
{
    private const int FindingPatience = 3;

    private readonly Bevindingen _bevindingen;
    private readonly LineReader _ledger;
    private readonly LineReader[] _berichten;
    private long _at;

    public ComparingUitvoer(string folder, Manifest manifest, Bevindingen bevindingen)
    {
        _bevindingen = bevindingen;
        _ledger = Open(Bestandsnamen.Besluiten);
        _berichten = [.. Bestemmingsnaam.Alle.Select(naam => Open(naam + ".ndjson"))];

        LineReader Open(string naam) => new(Path.Combine(folder, naam), manifest.Lengten[naam]);
    }

    /// <summary>Ledger records that came out the same.</summary>
    public long Same { get; private set; }

    public ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct)
    {
        var waar = $"{Bestandsnamen.Besluiten}, record {_at}";
        if (!_ledger.Next(out var regel))
        {
            _bevindingen.Meld(waar, "is missing: the originals lead to it");
            throw new TooManyDifferencesException();
        }

        if (regel.Span.SequenceEqual(record.Regel.Span))
        {
            Same++;
        }
        else
        {
            _bevindingen.Meld(waar, Verschil(regel.Span, record.Regel.Span));
        }

        foreach (var bericht in record.Berichten)
        {
            var naam = Bestandsnamen.Van(bericht.Naar);
            if (!_berichten[(int)bericht.Naar].Next(out var aanwezig) || !aanwezig.Span.SequenceEqual(bericht.Inhoud.Span))
            {
                _bevindingen.Meld(naam, $"message {bericht.Id} of record {_at} does not follow from the original");
            }
        }

        _at++;
        return _bevindingen.IsVol || !_bevindingen.IsLeeg && Same + FindingPatience < _at
            ? throw new TooManyDifferencesException()
            : ValueTask.CompletedTask;
    }

    public void End()
    {
        if (_ledger.Next(out _))
        {
            _bevindingen.Meld($"{Bestandsnamen.Besluiten}, record {_at}", "does not follow from any original");
        }
    }

    public ValueTask CommitAsync(Batchstand stand, CancellationToken ct) => ValueTask.CompletedTask;

    public ValueTask AbortAsync(CancellationToken ct) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _ledger.Dispose();
        foreach (var file in _berichten)
        {
            file.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    // The first field that differs; its values hold no personal data in a ledger record.
    private static string Verschil(ReadOnlySpan<byte> aanwezig, ReadOnlySpan<byte> afgeleid)
    {
        using var links = JsonDocument.Parse(aanwezig.ToArray());
        using var rechts = JsonDocument.Parse(afgeleid.ToArray());
        foreach (var veld in rechts.RootElement.EnumerateObject())
        {
            var staat = links.RootElement.TryGetProperty(veld.Name, out var gevonden) ? Kort(gevonden) : "nothing";
            if (staat != Kort(veld.Value))
            {
                return $"says {veld.Name} {staat}, but from the original follows {Kort(veld.Value)}";
            }
        }

        return "holds more than follows from the original";
    }

    private static string Kort(JsonElement waarde)
    {
        var tekst = waarde.GetRawText();
        return tekst.Length <= 200 ? tekst : tekst[..200] + "…";
    }
}
