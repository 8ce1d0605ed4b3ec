using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Testing;

/// <summary>
/// A queue in memory with partitions, transactions and signals, for one instance of the pipeline: what a broker promises,
/// without the broker. Commits fail, and partitions come and go, where the test says so.
/// </summary>
public sealed class Geheugenketens : IInvoer, IUitvoer, IOrigineelArchief
{
    private readonly Dictionary<int, List<byte[]>> _input = [];
    private readonly Dictionary<int, long> _read = [];
    private readonly Dictionary<int, long> _committed = [];
    private readonly List<(int Keten, byte[] Regel)> _openLedger = [];
    private readonly List<Bericht> _openBerichten = [];
    private readonly List<int> _erbij = [];
    private readonly List<int> _af = [];
    private readonly List<Signaal> _signalen = [];
    private readonly List<Signaal> _delivered = [];
    private int _commits;

    /// <summary>Committed ledger lines per partition.</summary>
    public Dictionary<int, List<byte[]>> Ledger { get; } = [];

    /// <summary>Committed messages, as text, in order.</summary>
    public List<string> Berichten { get; } = [];

    /// <summary>Signals of committed decisions, as other instances would hear them.</summary>
    public List<Signaal> Uitgezonden { get; } = [];

    /// <summary>Numbers of the commits that fail, from 1, also after which the outputs stay invisible.</summary>
    public HashSet<int> Mislukt { get; init; } = [];

    public int RecordsPerPortie { get; init; } = 3;

    public int PortiesPerBatch { get; init; } = 2;

    public void Voeg(int keten, params IReadOnlyList<byte[]> records)
    {
        Ledger.TryAdd(keten, []);
        _input.TryAdd(keten, []);
        _input[keten].AddRange(records);
    }

    /// <summary>The partition is this instance's from the next portion on.</summary>
    public void Wijs(int keten)
    {
        _erbij.Add(keten);
        _read[keten] = _committed.GetValueOrDefault(keten);
    }

    public void Neem(int keten)
    {
        _af.Add(keten);
        _read.Remove(keten);
    }

    public void Sein(Signaal signaal) => _signalen.Add(signaal);

    public ValueTask<Portie?> LeesAsync(CancellationToken ct)
    {
        var records = new List<InputRecord>();
        foreach (var keten in _read.Keys.Order())
        {
            while (records.Count < RecordsPerPortie && _read[keten] < _input[keten].Count)
            {
                var at = _read[keten]++;
                records.Add(new InputRecord(keten, at, _input[keten][(int)at], null, -1));
            }
        }

        if (records.Count == 0 && _erbij.Count == 0 && _af.Count == 0 && _signalen.Count == 0)
        {
            return ValueTask.FromResult<Portie?>(null);
        }

        var portie = new Portie(records, sluitBatch: ++_porties % PortiesPerBatch == 0)
        {
            Toegewezen = [.. _erbij.Select(k => new ToegewezenKeten(k, Regels(Ledger[k])))],
            Losgelaten = [.. _af],
            Signalen = [.. _signalen],
        };
        _announced.AddRange(_erbij);
        _delivered.AddRange(_signalen);
        _erbij.Clear();
        _af.Clear();
        _signalen.Clear();
        return ValueTask.FromResult<Portie?>(portie);
    }

    public ValueTask TerugAsync(CancellationToken ct)
    {
        foreach (var keten in _read.Keys.ToList())
        {
            _read[keten] = _committed.GetValueOrDefault(keten);
        }

        _erbij.InsertRange(0, _announced);
        _signalen.InsertRange(0, _delivered);
        _announced.Clear();
        _delivered.Clear();
        return ValueTask.CompletedTask;
    }

    public ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct)
    {
        _openLedger.Add((record.Keten, record.Regel.ToArray()));
        _openBerichten.AddRange(record.Berichten.Select(b => b with { Inhoud = b.Inhoud.ToArray() }));
        if (record.Signaal is { } signaal)
        {
            _openSignalen.Add(signaal);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CommitAsync(Batchstand stand, CancellationToken ct)
    {
        if (Mislukt.Contains(++_commits))
        {
            throw new BatchAfgebrokenException("the test says so");
        }

        foreach (var (keten, regel) in _openLedger)
        {
            Ledger[keten].Add(regel);
        }

        Berichten.AddRange(_openBerichten.Select(b => $"{b.Naar} {Encoding.UTF8.GetString(b.Inhoud.Span)}"));
        Uitgezonden.AddRange(_openSignalen);
        foreach (var (keten, ketenstand) in stand.Ketens)
        {
            _committed[keten] = ketenstand.Positie;
        }

        _announced.Clear();
        _delivered.Clear();
        Clear();
        return ValueTask.CompletedTask;
    }

    public ValueTask AbortAsync(CancellationToken ct)
    {
        Clear();
        return ValueTask.CompletedTask;
    }

    public ValueTask<ReadOnlyMemory<byte>> LeesAsync(Origineelplaats plaats, CancellationToken ct) =>
        plaats.Positie < _committed.GetValueOrDefault(plaats.Keten)
            ? ValueTask.FromResult<ReadOnlyMemory<byte>>(_input[plaats.Keten][(int)plaats.Positie])
            : throw new InvalidOperationException("Asked for an original that is not committed.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Clear()
    {
        _openLedger.Clear();
        _openBerichten.Clear();
        _openSignalen.Clear();
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Regels(List<byte[]> regels)
    {
        await Task.Yield();
        foreach (var regel in regels.ToArray())
        {
            yield return regel;
        }
    }

    private readonly List<Signaal> _openSignalen = [];
    private readonly List<int> _announced = [];
    private int _porties;
}
