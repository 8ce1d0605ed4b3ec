using System.Diagnostics;
using System.Globalization;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Operations;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Topology;
using Tenzij.Testing.Brokers;

namespace Tenzij.Testing.Chaos;

/// <summary>
/// A pipeline of several instances over a broker, to which the events of a plan happen while reports stream in; afterwards
/// <see cref="Chaosbewijs"/> asks what must hold.
/// </summary>
public sealed class Chaosrun : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    // Longer than termijnen.pollen of the pipeline file.
    private static readonly TimeSpan StandStill = TimeSpan.FromSeconds(13);
    // On a machine that does much else.
    private static readonly TimeSpan PatienceMax = TimeSpan.FromMinutes(10);

    private readonly Cluster _cluster;
    private readonly int _seed;
    private readonly int _count;
    private readonly Action<string> _tell;
    private readonly Instance?[] _slots = new Instance?[Chaosplan.SlotCount];
    // Where the instance of a slot is to die; null when nowhere.
    private readonly string?[] _armed = new string?[Chaosplan.SlotCount];
    private readonly List<Task> _halts = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<string> _log = [];
    private readonly Chaosinvoer _invoer;

    private Chaosrun(Cluster cluster, KafkaOptions options, int seed, int count, Action<string> tell)
    {
        _cluster = cluster;
        Options = options;
        _seed = seed;
        _count = count;
        _tell = tell;
        _invoer = new Chaosinvoer(options);
    }

    public static string Pipeline { get; } = RepoRoot.File("tests", "Tenzij.IntegrationTests", "Kafka", "pijplijn", "chaos.yaml");

    public KafkaOptions Options { get; }

    public int Count => _count;

    public int Seed => _seed;

    /// <summary>What happened, a line an event.</summary>
    public IReadOnlyList<string> Log => _log;

    /// <summary>Records that were put on the input besides the reports.</summary>
    public int Poison => _invoer.Poison;

    /// <summary>How often an instance died at the failpoint that it was started for; the others were killed before they came there.</summary>
    public int Reached { get; private set; }

    /// <summary>Instances that crashed, and how.</summary>
    public List<string> Surprises { get; } = [];

    public TimeSpan Took { get; private set; }

    /// <summary>On a cluster of its own, which the plan may kill.</summary>
    public static async Task<Chaosrun> PrepareAsync(int seed, int count, Action<string> tell)
    {
        var cluster = await Cluster.StartAsync();
        var options = new KafkaOptions
        {
            Bootstrap = cluster.Bootstrap,
            Group = "chaos",
            Topics = new TopicNames { Invoer = "chaos.in", Prefix = "chaos." },
            PartitionCount = 3,
            Replication = 1,
        };
        await TopicSetup.RunAsync(options, 12, dryRun: false);
        return new Chaosrun(cluster, options, seed, count, tell);
    }

    /// <summary>Everything of the plan, and then until nothing waits.</summary>
    public async Task RunAsync(IReadOnlyList<Chaosevent> plan, CancellationToken ct)
    {
        // Enough to work on now, and enough left for every event to come.
        var ahead = 2 * plan[0].At;
        _invoer.Horizon = ahead;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pushing = Task.Run(() => _invoer.PushAsync(Chaosmeldingen.Maak(_seed, _count), stop.Token), stop.Token);
        Start(0);
        Start(1);
        foreach (var it in plan)
        {
            _invoer.Horizon = it.At + ahead;
            await UntilAsync(it.At, pushing, ct);
            var done = await DoneAsync();
            var text = string.Create(
                CultureInfo.InvariantCulture, $"{_clock.Elapsed:hh\\:mm\\:ss} {it.Nummer + 1,3} {it.Soort,-9} slot {it.Slot} {it.Failpoint} after {done}");
            _log.Add(text);
            _tell(text);
            await HappenAsync(it, ct);
            Revive();
        }

        _invoer.Horizon = long.MaxValue;
        await pushing;
        await UntilAsync(_count + _invoer.Poison, pushing, ct);
        await Task.WhenAll(_halts);
        foreach (var slot in _slots)
        {
            slot?.Terminate();
        }

        foreach (var slot in _slots.OfType<Instance>())
        {
            await slot.ExitAsync(PatienceMax);
        }

        // The last corrections between partitions, and nothing that is open.
        using var last = Instance.Start(Options, "0", untilIdle: true, pipeline: Pipeline);
        await last.ExitAsync(PatienceMax);
        Took = _clock.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var slot in _slots)
        {
            slot?.Dispose();
        }

        _invoer.Dispose();
        await _cluster.DisposeAsync();
    }

    private async Task HappenAsync(Chaosevent it, CancellationToken ct)
    {
        switch (it.Soort)
        {
            case Onheil.Failpoint:
                Kill(it.Slot, it.Failpoint);
                break;
            case Onheil.Kill:
                Kill(Living(it.Slot));
                break;
            case Onheil.Stop:
                _halts.Add(StandStillAsync(_slots[Living(it.Slot)]!, ct));
                break;
            case Onheil.Broker:
                _cluster.Kill(0);
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
                await _cluster.ResumeAsync(0);
                break;
            case Onheil.Erbij:
                Start(Array.FindIndex(_slots, s => s is null) is >= 0 and var free ? free : it.Slot);
                break;
            case Onheil.Eraf:
                await LeaveAsync(it.Slot);
                break;
            default:
                _invoer.Push(it);
                break;
        }
    }

    private void Start(int slot, string? failpoint = null)
    {
        _armed[slot] = failpoint ?? _armed[slot];
        _slots[slot] ??= Instance.Start(Options, slot.ToString(CultureInfo.InvariantCulture), untilIdle: false, failpoint, Pipeline);
    }

    private int Living(int slot)
    {
        if (_slots[slot] is null)
        {
            slot = Array.FindIndex(_slots, s => s is not null);
        }

        return slot;
    }

    // Where it is; the next one dies at the failpoint, when it comes there.
    private void Kill(int slot, string? failpoint = null)
    {
        _slots[slot]?.Dispose();
        _slots[slot] = null;
        _armed[slot] = null;
        Start(slot, failpoint);
    }

    // Meanwhile other things happen, its death among them.
    private static async Task StandStillAsync(Instance instance, CancellationToken ct)
    {
        instance.Halt();
        await Task.Delay(StandStill, ct);
        instance.Continue();
    }

    // One is left at least.
    private async Task LeaveAsync(int slot)
    {
        slot = Living(slot);
        if (_slots.Count(s => s is not null) < 2)
        {
            return;
        }

        var leaving = _slots[slot]!;
        leaving.Terminate();
        await leaving.ExitAsync(PatienceMax);
        Note(slot, leaving);
        leaving.Dispose();
        _slots[slot] = null;
        _armed[slot] = null;
    }

    // What ended by itself is started again, as a service manager does, and told of.
    private void Revive()
    {
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] is { HasExited: true } dead)
            {
                Note(slot, dead);
                Kill(slot);
            }
        }
    }

    // Ended in order; without a broker to start with; by a signal of ours. Everything else is a crash.
    private void Note(int slot, Instance ended)
    {
        if (ended.ExitCode == 137 && _armed[slot] is not null)
        {
            Reached++;
        }
        else if (ended.ExitCode == 4 && !ended.Errors.Any(e => e.Contains("brokers", StringComparison.Ordinal)))
        {
            Surprises.Add($"slot {slot} ended with 4: {string.Join(" / ", ended.Errors.TakeLast(3))}");
        }
        else if (ended.ExitCode is not (0 or 4 or 143))
        {
            Surprises.Add($"slot {slot} ended with {ended.ExitCode}: {string.Join(" / ", ended.Errors.TakeLast(3))}");
        }
    }

    private async Task UntilAsync(long done, Task pushing, CancellationToken ct)
    {
        for (var start = _clock.Elapsed; await DoneAsync() < done; await Task.Delay(Poll, ct))
        {
            if (pushing.IsFaulted)
            {
                await pushing;
            }

            if (_clock.Elapsed - start > PatienceMax)
            {
                throw new TimeoutException($"Nothing went on before {done}; {await DoneAsync()} are committed. {string.Join("; ", Surprises)}");
            }

            Revive();
        }
    }

    private long _done;

    // What the group committed; while the broker is away, what it had.
    private async Task<long> DoneAsync()
    {
        try
        {
            _done = (await Achterstand.LeesAsync(Options)).Sum(p => Math.Max(0, p.Committed));
        }
        catch (KafkaUnavailableException)
        {
            // Asked again soon.
        }

        return _done;
    }
}
