using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Memory;

/// <summary>
/// Follows the signals of the partitions that other instances own, on a thread of its own.
/// </summary>
/// <remarks>
/// Of our own partitions the ledger tells everything. A partition that we gain is left where it was, and gone on with
/// from there when we lose it: hearing our own signals again changes nothing, and those of the next owner are not missed,
/// also when we learn late that it was lost.
/// </remarks>
internal sealed class Signaalvolger : IDisposable
{
    private const int QueueCountMax = 20_000;
    private const int ReportEvery = 100_000;
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly KafkaOptions _options;
    private readonly IAdminClient _admin;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private readonly Action _wake;
    private readonly Queue<Signaal> _queue = [];
    private readonly Dictionary<int, long> _next = [];
    // How far the client got, markers of transactions included; it tells of an end once only.
    private readonly Dictionary<int, long> _seen = [];
    private readonly Dictionary<int, Signaalgroep> _groups = [];
    private readonly SemaphoreSlim _room = new(0);
    private readonly Thread _thread;
    private volatile bool _stop;
    private HashSet<int>? _wanted;
    private HashSet<int> _following = [];
    private Dictionary<int, long>? _target;
    private long _rebuildStart;
    private long _read;

    public Signaalvolger(KafkaOptions options, IAdminClient admin, ILogger log, TimeProvider clock, Action wake)
    {
        _options = options;
        _admin = admin;
        _log = log;
        _clock = clock;
        _wake = wake;
        _thread = new Thread(Run) { IsBackground = true, Name = "signalen" };
    }

    public void Start() => _thread.Start();

    /// <summary>Everything that was there when the partitions were set last has been handed over.</summary>
    public bool IsBij
    {
        get
        {
            lock (_lock)
            {
                return _wanted is null && _target is null && _queue.Count == 0;
            }
        }
    }

    /// <summary>From now on the signals of these partitions; the next reading up to their end counts as rebuilding.</summary>
    public void Volg(IEnumerable<int> partitions)
    {
        lock (_lock)
        {
            _wanted = [.. partitions];
            _target = null;
        }
    }

    /// <summary>Reads up to the end as it is now, before <see cref="IsBij"/> is true again.</summary>
    public void HaalIn()
    {
        lock (_lock)
        {
            _wanted ??= [.. _following];
        }
    }

    /// <summary>Takes what waits, at most so many.</summary>
    public List<Signaal> Neem(int max)
    {
        lock (_lock)
        {
            var genomen = new List<Signaal>(Math.Min(max, _queue.Count));
            while (genomen.Count < max && _queue.TryDequeue(out var signaal))
            {
                genomen.Add(signaal);
            }

            if (genomen.Count > 0 && _room.CurrentCount == 0)
            {
                _room.Release();
            }

            return genomen;
        }
    }

    public void Dispose()
    {
        _stop = true;
        _room.Release();
        if (_thread.IsAlive && !_thread.Join(TimeSpan.FromSeconds(5)))
        {
            KafkaLog.LeftBehind(_log, "signals");
        }
    }

    private void Run()
    {
        using var consumer = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Reader(_options)).SetLogHandler((_, _) => { }).Build();
        while (!_stop)
        {
            try
            {
                Switch(consumer);
                if (_following.Count == 0)
                {
                    _room.Wait(PollTime);
                    continue;
                }

                if (consumer.Consume(PollTime) is { } result)
                {
                    Take(result);
                }
            }
            catch (KafkaException fault) when (!fault.Error.IsFatal)
            {
                KafkaLog.Client(_log, fault.Error.Code.ToString(), "signals");
                _room.Wait(PollTime);
            }
            catch (KafkaUnavailableException fault)
            {
                KafkaLog.Client(_log, "signals", fault.Message);
                _room.Wait(PollTime);
            }
        }

        consumer.Close();
    }

    private void Switch(IConsumer<byte[], byte[]> consumer)
    {
        HashSet<int>? wanted;
        lock (_lock)
        {
            wanted = _wanted;
        }

        if (wanted is null)
        {
            return;
        }

        var partitions = wanted.Select(p => new TopicPartition(_options.Topics.Signalen, p)).ToList();
        var einden = partitions.Count == 0 ? [] : Grenzen.EndAsync(_admin, partitions).GetAwaiter().GetResult();
        var begins = partitions.Count == 0 ? [] : Grenzen.BeginAsync(_admin, partitions).GetAwaiter().GetResult();
        if (!wanted.SetEquals(_following))
        {
            foreach (var weg in _following.Except(wanted))
            {
                _groups.Remove(weg);
            }

            consumer.Assign(partitions.Select(p => new TopicPartitionOffset(p, _next.GetValueOrDefault(p.Partition.Value, begins[p]))));
            _following = wanted;
            _seen.Clear();
        }

        lock (_lock)
        {
            _rebuildStart = _clock.GetTimestamp();
            _target = einden.Where(e => e.Value > Math.Max(begins[e.Key], Reached(e.Key.Partition.Value)))
                .ToDictionary(e => e.Key.Partition.Value, e => e.Value);
            _wanted = ReferenceEquals(_wanted, wanted) ? null : _wanted;
            Reached();
        }

        _wake();
    }

    private void Take(ConsumeResult<byte[], byte[]> result)
    {
        var partition = result.Partition.Value;
        Signaal? signaal = null;
        if (!result.IsPartitionEOF)
        {
            if (!_groups.TryGetValue(partition, out var group))
            {
                _groups[partition] = group = new Signaalgroep();
            }

            signaal = Signaalrecord.Lees(result.Message.Key, result.Message.Value) is { } deel ? group.Neem(deel) : null;
            if (++_read % ReportEvery == 0)
            {
                KafkaLog.Rebuilding(_log, _read);
            }
        }

        Wait(signaal);
        lock (_lock)
        {
            if (signaal is not null)
            {
                _queue.Enqueue(signaal);
                _next[partition] = result.Offset + 1;
            }

            _seen[partition] = result.Offset + (result.IsPartitionEOF ? 0 : 1);
            if (_target is { } target && target.TryGetValue(partition, out var einde) && _seen[partition] >= einde)
            {
                target.Remove(partition);
                Reached();
            }
        }

        if (signaal is not null || result.IsPartitionEOF)
        {
            _wake();
        }
    }

    private void Wait(Signaal? signaal)
    {
        while (signaal is not null && !_stop)
        {
            lock (_lock)
            {
                if (_queue.Count < QueueCountMax)
                {
                    return;
                }
            }

            _room.Wait(PollTime);
        }
    }

    private long Reached(int partition) => Math.Max(_next.GetValueOrDefault(partition), _seen.GetValueOrDefault(partition));

    private void Reached()
    {
        if (_target is { Count: 0 })
        {
            _target = null;
            KafkaLog.Rebuilt(_log, _read, (long)_clock.GetElapsedTime(_rebuildStart).TotalMilliseconds);
        }
    }
}
