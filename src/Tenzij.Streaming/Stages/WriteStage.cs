using Tenzij.Streaming.Ledger;

namespace Tenzij.Streaming.Stages;

/// <summary>Deliver: closes the chain over each record, hands it to the endpoint in order, and commits where a batch ends.</summary>
internal sealed class WriteStage : IDisposable
{
    private readonly IUitvoer _uitvoer;
    private readonly Recordhashes _hashes;
    private readonly Regelbuffer _regel = new();
    private readonly Dictionary<int, Keten> _ketens = [];
    private readonly Dictionary<int, Ketenstand> _vastgelegd;
    private Telling _open = Telling.Leeg;

    public WriteStage(IUitvoer uitvoer, Recordhashes hashes, Beginstand begin)
    {
        _uitvoer = uitvoer;
        _hashes = hashes;
        _vastgelegd = new Dictionary<int, Ketenstand>(begin.Ketens);
        Telling = begin.Telling;
    }

    /// <summary>Totals of everything that is committed.</summary>
    public Telling Telling { get; private set; }

    public async ValueTask WriteAsync(Werk werk, CancellationToken ct)
    {
        foreach (var (dossier, hash) in werk.Hersteld)
        {
            _hashes.Restore(dossier, hash);
        }

        foreach (var (keten, stand) in werk.Standen)
        {
            _uitvoer.Hersteld(keten.Keten, keten.Termijn);
            _vastgelegd[keten.Keten] = stand;
            _ketens.Remove(keten.Keten);
        }

        foreach (var uitkomst in werk.Uitkomsten)
        {
            await WriteAsync(werk, uitkomst, ct).ConfigureAwait(false);
        }

        if (werk.Portie.SluitBatch)
        {
            await CommitAsync(ct).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the open batch permanent; the endpoint hears of an empty one too.</summary>
    public async ValueTask CommitAsync(CancellationToken ct)
    {
        var standen = _ketens.ToDictionary(keten => keten.Key, keten => keten.Value.Stand);
        var telling = Telling + _open;
        await _uitvoer.CommitAsync(new Batchstand(standen, telling), ct).ConfigureAwait(false);
        foreach (var (keten, stand) in standen)
        {
            _vastgelegd[keten] = stand;
        }

        _ketens.Clear();
        _hashes.Commit();
        _open = Telling.Leeg;
        Telling = telling;
    }

    public void Rollback()
    {
        _ketens.Clear();
        _hashes.Rollback();
        _open = Telling.Leeg;
    }

    public void Dispose() => _regel.Dispose();

    private async ValueTask WriteAsync(Werk werk, Uitkomst uitkomst, CancellationToken ct)
    {
        var keten = Keten(uitkomst.Keten);
        _regel.Clear();
        _regel.Append(werk.Regels.Slice(uitkomst.Regel.Begin, uitkomst.Regel.Length).Span);
        var hash = keten.Sluit(_regel, uitkomst.Vervangt ? _hashes[uitkomst.Dossier] : default);
        if (uitkomst.Dossier >= 0)
        {
            _hashes.Set(uitkomst.Dossier, hash.Span);
        }

        if (uitkomst.Record is { } record)
        {
            keten.Positie = record.Positie + 1;
        }

        _open += Telling.Van(uitkomst);
        await _uitvoer.SchrijfAsync(
            new Uitvoerrecord(
                uitkomst.Keten, uitkomst.Record, _regel.Slice(0, _regel.Length), hash, uitkomst.Berichten,
                Signaal(uitkomst), uitkomst.Ingetrokken),
            ct).ConfigureAwait(false);
    }

    private Keten Keten(int nummer)
    {
        if (!_ketens.TryGetValue(nummer, out var keten))
        {
            keten = new Keten(_vastgelegd.GetValueOrDefault(nummer, Ketenstand.Begin));
            _ketens.Add(nummer, keten);
        }

        return keten;
    }

    private static Signaal? Signaal(Uitkomst uitkomst) => uitkomst is { Soort: Recordsoort.Besluit, IsCorrectie: false }
        ? new Signaal(
            uitkomst.Mutatie!.MutatieId, uitkomst.Mutatie.Versie, uitkomst.Mutatie.Incident.Begin, uitkomst.Tijd!.Value,
            uitkomst.Pseudoniemen)
        : null;
}
