using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Memory;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Partitions;

/// <summary>
/// Portions for the stages: what the group gave or took, then signals, then records; and where each batch ends.
/// </summary>
/// <remarks>
/// After an abort everything that we own is announced again and restored from its ledger, also when the abort was clean.
/// A commit whose outcome nobody knows is settled that way by what is on the brokers, and a correction that a signal
/// caused in a dropped batch is found again, because restoring compares every decision with the register.
/// </remarks>
internal sealed class KafkaInvoer(
    KafkaOptions options, Luisteraar luisteraar, Signaalvolger volger, Grootboekbron grootboek, KafkaArchief archief,
    Bezit bezit, Invoermerken merken, Rust? rust, SemaphoreSlim wake, TimeProvider clock) : IInvoer
{
    private const int PortionCountMax = 128;
    private const long PortionBytesMax = 1 << 20;
    private static readonly TimeSpan IdleWait = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<int, Herstelling> _herstellingen = [];
    // Ever: that a partition was let go may be dropped with its batch, and must then be told again. Twice does no harm.
    private readonly HashSet<int> _aangekondigd = [];
    private readonly List<ConsumeResult<byte[], byte[]>> _taken = new(PortionCountMax);
    private List<int> _gained = [];
    private List<int> _letGo = [];
    private bool _started;
    private bool _open;
    private int _openCount;
    private long _openSince;
    private readonly CancellationTokenSource _stopping = new();
    private volatile bool _stop;
    private long _last;

    /// <summary>Partitions that are ours and not open yet, for whoever watches.</summary>
    public int Restoring => Math.Max(0, bezit.Eigen().Length - luisteraar.OpenCount);

    /// <summary>
    /// Ends after the batch that is open; everything delivered is still committed, unless a ledger is being read for it:
    /// that may wait for somebody else's transaction, and the next owner reads it anyway.
    /// </summary>
    public void Stop()
    {
        _stop = true;
        _stopping.Cancel();
        wake.Release();
    }

    public async ValueTask<Portie?> LeesAsync(CancellationToken ct)
    {
        if (!_started)
        {
            _started = true;
            volger.Start();
            luisteraar.Start();
        }

        while (true)
        {
            ct.ThrowIfCancellationRequested();
            if (Partitions() is { } news)
            {
                return news;
            }

            if (_stop || (rust is not null && IsQuiet() && await rust.IsReachedAsync(luisteraar, volger, bezit).ConfigureAwait(false)))
            {
                return End();
            }

            if (Content() is { } portie)
            {
                return portie;
            }

            await wake.WaitAsync(Left(), ct).ConfigureAwait(false);
        }
    }

    public ValueTask TerugAsync(CancellationToken ct)
    {
        foreach (var keten in bezit.Eigen())
        {
            luisteraar.Shut(keten);
            _gained.Add(keten);
        }

        _letGo.AddRange(_aangekondigd.Except(_gained));
        _gained = [.. _gained.Distinct()];
        _herstellingen.Clear();
        merken.Clear();
        _open = false;
        _openCount = 0;
        _last = 0;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        luisteraar.Dispose();
        volger.Dispose();
        rust?.Dispose();
        _stopping.Dispose();
        return ValueTask.CompletedTask;
    }

    private Portie? Partitions()
    {
        var wissel = luisteraar.Take();
        _gained.RemoveAll(wissel.LetGo.Contains);
        _gained.AddRange(wissel.Gained.Except(_gained));
        _letGo.AddRange(wissel.LetGo);
        if (wissel.Lost)
        {
            throw new BatchAfgebrokenException("Partitions were lost.");
        }

        if (wissel.Revocation is { } revocation)
        {
            foreach (var partition in revocation.Partitions)
            {
                _herstellingen.Remove(partition);
                _gained.Remove(partition);
            }

            var was = _open;
            var aborts = bezit.Aborts;
            var closing = was ? Close([]) : null;
            revocation.Wait(_last, aborts);
            if (closing is not null)
            {
                return closing;
            }
        }

        if (wissel.Gained.Count + wissel.LetGo.Count > 0)
        {
            volger.Volg(Enumerable.Range(0, options.PartitionCount).Except(bezit.Eigen()));
        }

        // What is let go is told at once. What is gained waits for the signals of the others: compared with a register
        // that knows half of a household, decisions would be corrected that are right.
        if (!_stop && (_letGo.Count > 0 || (_gained.Count > 0 && volger.IsBij)))
        {
            // What was written of it in the stretch before would keep its ledger from being read.
            return _open && _gained.Exists(_aangekondigd.Contains) ? Close([]) : Announce();
        }

        Restored();
        return null;
    }

    private Portie Announce()
    {
        var letGo = _letGo.Where(_aangekondigd.Contains).Except(_gained).Distinct().ToList();
        _letGo = [];
        var gained = volger.IsBij ? _gained.Where(bezit.IsEigen).ToList() : [];
        _gained = volger.IsBij ? [] : _gained;
        foreach (var keten in gained)
        {
            _herstellingen[keten] = new Herstelling(keten, bezit.Termijn(keten));
            _aangekondigd.Add(keten);
        }

        return Deliver(new Portie([], false)
        {
            Losgelaten = letGo,
            Toegewezen = [.. gained.Select(keten => new ToegewezenKeten(
                keten, grootboek.LeesAsync(_herstellingen[keten], _stopping.Token), _herstellingen[keten].Termijn))],
        });
    }

    private void Restored()
    {
        foreach (var herstelling in _herstellingen.Values.Where(h => h.Positie.IsCompletedSuccessfully).ToList())
        {
            _herstellingen.Remove(herstelling.Keten);
            luisteraar.Open(herstelling.Keten, herstelling.Positie.Result);
        }
    }

    private Portie? Content()
    {
        if (_open && (_openCount >= options.BatchCount || Left() == TimeSpan.Zero))
        {
            return Close([]);
        }

        if (volger.Neem(PortionCountMax * 8) is { Count: > 0 } signalen)
        {
            return Deliver(new Portie([], false) { Signalen = signalen });
        }

        // A decision made before the others' signals are known would have to be corrected at once.
        return _herstellingen.Count == 0 && _gained.Count == 0 && volger.IsBij ? Records() : null;
    }

    private Portie? Records()
    {
        _taken.Clear();
        luisteraar.Take(Math.Min(PortionCountMax, options.BatchCount - _openCount), PortionBytesMax, _taken);
        if (_taken.Count == 0)
        {
            return null;
        }

        var records = new InputRecord[_taken.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var (keten, positie, inhoud) = (_taken[i].Partition.Value, _taken[i].Offset.Value, _taken[i].Message.Value ?? []);
            records[i] = new InputRecord(keten, positie, inhoud, null, -1);
            archief.Bewaar(keten, positie, inhoud);
            merken.Add(_taken[i]);
        }

        _openCount += records.Length;
        return _openCount >= options.BatchCount ? Close(records) : Deliver(new Portie(records, false));
    }

    private Portie Deliver(Portie portie)
    {
        if (!_open)
        {
            _open = true;
            _openSince = clock.GetTimestamp();
        }

        return portie;
    }

    private Portie Close(IReadOnlyList<InputRecord> records)
    {
        _open = false;
        _openCount = 0;
        _last = bezit.Close();
        return new Portie(records, true);
    }

    // The stages commit the batch that is open when the input ends.
    private Portie? End()
    {
        if (_open)
        {
            _open = false;
            _last = bezit.Close();
        }

        return null;
    }

    private bool IsQuiet() => !_open && _herstellingen.Count == 0 && _gained.Count == 0 && luisteraar.Count == 0 && bezit.IsRustig && volger.IsBij;

    private TimeSpan Left()
    {
        if (!_open)
        {
            return IdleWait;
        }

        var left = options.BatchTime - clock.GetElapsedTime(_openSince);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
