using System.Security.Cryptography;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Stages;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>
/// Where the time goes once everything is compiled: each stage alone over the same records, on one thread, in processor
/// time and allocated bytes, the best of three passes.
/// </summary>
internal sealed class Stagetable
{
    private const int Passes = 3;
    private const int Warmups = 4;

    private readonly byte[][] _records;
    private readonly Stappen _stappen = Workshop.Stappen();
    private readonly string[] _hashes;
    private readonly Mutatie?[] _mutaties;
    private readonly Beoordeling?[] _beoordelingen;
    private readonly Uitkomst?[] _uitkomsten;
    private readonly Zaak?[] _zaken;
    private readonly byte[][] _lines;

    private Stagetable(int count)
    {
        _records = Sample.Records(count);
        var n = _records.Length;
        _hashes = new string[n];
        _mutaties = new Mutatie?[n];
        _beoordelingen = new Beoordeling?[n];
        _uitkomsten = new Uitkomst?[n];
        _zaken = new Zaak?[n];
        _lines = new byte[n][];
    }

    /// <summary>Writes the table and returns the sum of the stages, in microseconds a report.</summary>
    public static double Write(TextWriter to, int count) => new Stagetable(count).Write(to);

    private double Write(TextWriter to)
    {
        using var regel = new Grootboekregel(_stappen);
        using var regels = new Regelbuffer();
        using var null0 = new FileStream("/dev/null", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 20);
        (string Stage, Action<int> Run)[] stages =
        [
            ("baseline: deserialise (System.Text.Json)", i => Baseline.Deserialise(_records[i])),
            ("hash the input (SHA-256)", i => _hashes[i] = Convert.ToHexStringLower(SHA256.HashData(_records[i]))),
            ("decode", i => _mutaties[i] = _stappen.Lees(_records[i]).Mutatie),
            ("assess", i => _beoordelingen[i] = _mutaties[i] is { } m ? _stappen.Beoordelaar.Beoordeel(m) : null),
            ("pseudonyms (HMAC-SHA-256)", i => _ = _mutaties[i] is { } m ? Pseudoniemen.Van(m, _stappen.Sleutels) : null),
            ("decide", Decide),
            ("encode: all messages", Encode),
            ("ledger record, with hashes of the messages", i =>
            {
                if (_uitkomsten[i] is { } uitkomst)
                {
                    regels.Clear();
                    regel.Schrijf(uitkomst, regels);
                    _lines[i] = regels.Slice(0, regels.Length).ToArray();
                }
            }),
            ("hash the ledger record", i => SHA256.HashData(_lines[i] ?? [])),
            ("write (to nowhere)", i =>
            {
                null0.Write(_records[i]);
                null0.Write(_lines[i] ?? []);
                foreach (var bericht in _uitkomsten[i]?.Berichten ?? [])
                {
                    null0.Write(bericht.Inhoud.Span);
                }
            }),
        ];
        to.WriteLine("| stage | µs a report | bytes allocated a report | times baseline |");
        to.WriteLine("|---|---:|---:|---:|");
        var (baseline, sum, bytes) = (0.0, 0.0, 0L);
        foreach (var (stage, run) in stages)
        {
            var (time, allocated) = Measure(run);
            baseline = baseline == 0 ? time : baseline;
            (sum, bytes) = run == stages[0].Run ? (0, 0) : (sum + time, bytes + allocated);
            to.WriteLine(FormattableString.Invariant($"| {stage} | {time:F1} | {allocated} | {time / baseline:F2} |"));
        }

        to.WriteLine(FormattableString.Invariant($"| **sum without baseline** | {sum:F1} | {bytes} | {sum / baseline:F2} |"));
        var berichten = _uitkomsten.Where(u => u is not null).SelectMany(u => u!.Berichten).ToArray();
        to.WriteLine();
        to.WriteLine(FormattableString.Invariant(
            $"{_records.Length} records of {_records.Average(r => r.Length):F0} bytes; {_lines.Average(l => l?.Length ?? 0):F0} bytes of ledger and {berichten.Sum(b => (long)b.Inhoud.Length) / _records.Length} bytes of messages each."));
        return sum;
    }

    private (double Microseconds, long Bytes) Measure(Action<int> run)
    {
        var best = long.MaxValue;
        var bytes = 0L;
        for (var pass = -Warmups; pass < Passes; pass++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var begin = Cputime.Now();
            for (var i = 0; i < _records.Length; i++)
            {
                run(i);
            }

            var took = Cputime.Now() - begin;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / _records.Length;
            best = pass >= 0 ? Math.Min(best, took) : best;

            // The compiler's own thread gets its turn between the passes.
            using var turn = new ManualResetEventSlim();
            turn.Wait(pass < 0 ? 300 : 0);
        }

        return (best / 1e3 / _records.Length, bytes);
    }

    private void Decide(int i)
    {
        if (_mutaties[i] is not { } mutatie)
        {
            return;
        }

        var beoordeling = _beoordelingen[i]!;
        var besluit = _stappen.Beslis(mutatie, beoordeling, Historie.Leeg, _stappen.Beleid, _stappen.Referentie);
        var record = new InputRecord(0, i, _records[i], null, 0);
        _uitkomsten[i] = new Uitkomst
        {
            Soort = Recordsoort.Besluit,
            Keten = 0,
            Record = record,
            Plaats = new Streaming.Remembering.Origineelplaats(0, i, 0, record.Lengte),
            Hash = _hashes[i],
            Mutatie = mutatie,
            Beoordeling = beoordeling,
            Besluit = besluit,
            Tijd = mutatie.Opgemaakt,
            MetBerichten = true,
        };
        _zaken[i] = new Zaak
        {
            Mutatie = mutatie,
            Beoordeling = beoordeling,
            Besluit = besluit,
            Herbeoordeling = 0,
            Tijd = mutatie.Opgemaakt,
            Intrekkingen = [],
            Herkomst = new Herkomst(
                _hashes[i], _stappen.Beoordelaar.ModelHash, _stappen.Beleid.Hash, _stappen.Referentie.Hash),
            Sleutel = Pseudoniemen.VanMutatie(mutatie.MutatieId, _stappen.Sleutels),
        };
    }

    private void Encode(int i)
    {
        if (_zaken[i] is { } zaak)
        {
            var berichten = _uitkomsten[i]!.Berichten;
            berichten.Clear();
            _stappen.Berichtenmaker.Maak(zaak, berichten);
        }
    }
}
