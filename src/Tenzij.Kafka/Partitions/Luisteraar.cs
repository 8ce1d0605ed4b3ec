using System.Globalization;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;

namespace Tenzij.Kafka.Partitions;

/// <summary>
/// The member of the group, on a thread of its own: it polls whatever the stages do, so that a slow batch never costs the
/// place in the group.
/// </summary>
/// <remarks>
/// <para>Rebalance handlers run on this thread, inside a poll. <b>Revoked</b> waits here, within a deadline, until the
/// batch that holds records of the partition is committed or dropped. <b>Lost</b> never waits and never commits.</para>
/// <para>Records of a partition count only after <see cref="Open"/>: where it starts is what its ledger says, not what
/// the group remembers, so that offsets that expired or were moved lose and double nothing.</para>
/// </remarks>
internal sealed partial class Luisteraar : IDisposable
{
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly KafkaOptions _options;
    private readonly Bezit _bezit;
    private readonly KafkaMetrics _metrics;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private readonly Action _wake;
    private readonly IConsumer<byte[], byte[]> _consumer;
    private readonly Thread _thread;
    private readonly Queue<ConsumeResult<byte[], byte[]>> _records = [];
    private readonly HashSet<int> _opened = [];
    private readonly Dictionary<int, long> _seeks = [];
    private readonly Dictionary<int, long> _eof = [];
    private List<int> _gained = [];
    private List<int> _letGo = [];
    private Intrekking? _revocation;
    private long _bytes;
    private bool _lost;
    private bool _paused;
    private bool _reassigned;
    private volatile bool _stop;
    private Exception? _fault;

    public Luisteraar(KafkaOptions options, Bezit bezit, KafkaMetrics metrics, ILogger log, TimeProvider clock, Action wake)
    {
        _options = options;
        _bezit = bezit;
        _metrics = metrics;
        _log = log;
        _clock = clock;
        _wake = wake;
        _consumer = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Group(options))
            .SetPartitionsAssignedHandler((_, partitions) => Gained(Numbers(partitions)))
            .SetPartitionsRevokedHandler((_, partitions) => Revoked(Numbers(partitions.Select(p => p.TopicPartition))))
            .SetPartitionsLostHandler((_, partitions) => Lost(Numbers(partitions.Select(p => p.TopicPartition))))
            .SetErrorHandler((_, error) => KafkaLog.Client(log, error.Code.ToString(), error.Reason))
            .SetLogHandler((_, _) => { })
            .Build();
        _thread = new Thread(Run) { IsBackground = true, Name = "luisteraar" };
    }

    /// <summary>Records that wait.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _records.Count;
            }
        }
    }

    /// <summary>The last poll, for liveness.</summary>
    public long LastPoll { get; private set; }

    /// <summary>
    /// Our membership now; the broker refuses it once the group has gone on without us. Null when we fell out of the group:
    /// its name is asked for after the membership, and whoever got a new one in between has lost every partition first.
    /// </summary>
    public IConsumerGroupMetadata? Members()
    {
        var membership = _consumer.ConsumerGroupMetadata;
        return string.IsNullOrEmpty(_consumer.MemberId) ? null : membership;
    }

    public void Start()
    {
        LastPoll = _clock.GetTimestamp();
        _consumer.Subscribe(_options.Topics.Invoer);
        _thread.Start();
    }

    /// <summary>What happened to the partitions since the last call.</summary>
    public Wissel Take()
    {
        lock (_lock)
        {
            if (_fault is not null)
            {
                throw new KafkaUnavailableException($"The input cannot be read: {_fault.Message}", isTransient: false, _fault);
            }

            var wissel = new Wissel(_gained, _letGo, _revocation, _lost);
            _gained = [];
            _letGo = [];
            _revocation = null;
            _lost = false;
            return wissel;
        }
    }

    /// <summary>Takes records of opened partitions, at most so many and about so many bytes.</summary>
    public void Take(int countMax, long bytesMax, List<ConsumeResult<byte[], byte[]>> into)
    {
        lock (_lock)
        {
            while (into.Count < countMax && bytesMax > 0 && _records.TryDequeue(out var record))
            {
                var length = record.Message.Value?.Length ?? 0;
                _bytes -= length;
                bytesMax -= length;
                into.Add(record);
            }
        }
    }

    /// <summary>Nothing of this partition counts until it is opened again.</summary>
    public void Shut(int partition)
    {
        lock (_lock)
        {
            _seeks.Remove(partition);
            Forget(partition);
        }
    }

    /// <summary>Delivers a partition from this offset on.</summary>
    public void Open(int partition, long offset)
    {
        lock (_lock)
        {
            Forget(partition);
            _seeks[partition] = offset;
        }
    }

    /// <summary>The end that was seen of an opened partition; -1 when it was not.</summary>
    public long Eof(int partition)
    {
        lock (_lock)
        {
            return _eof.GetValueOrDefault(partition, -1);
        }
    }

    public void Dispose()
    {
        _stop = true;
        if (_thread.IsAlive && !_thread.Join(_options.StopDeadline))
        {
            KafkaLog.LeftBehind(_log, "consumer");
            return;
        }

        _consumer.Dispose();
    }

    private static List<int> Numbers(IEnumerable<TopicPartition> partitions) => [.. partitions.Select(p => p.Partition.Value)];

    private static string Names(IEnumerable<int> partitions) =>
        string.Join(',', partitions.Select(p => p.ToString(CultureInfo.InvariantCulture)));

    private void Run()
    {
        while (!_stop)
        {
            try
            {
                LastPoll = _clock.GetTimestamp();
                Seek();
                Throttle();
                if (_consumer.Consume(PollTime) is { } result)
                {
                    Add(result);
                }
            }
            catch (KafkaException fault) when (!fault.Error.IsFatal)
            {
                KafkaLog.Client(_log, fault.Error.Code.ToString(), fault.Error.Reason);
            }
            catch (Exception fault)
            {
                Fail(fault);
                return;
            }
        }

        _consumer.Close();
    }

    private void Fail(Exception fault)
    {
        lock (_lock)
        {
            _fault = fault;
        }

        _wake();
    }

    private void Add(ConsumeResult<byte[], byte[]> result)
    {
        lock (_lock)
        {
            if (!_opened.Contains(result.Partition.Value))
            {
                return;
            }

            if (result.IsPartitionEOF)
            {
                _eof[result.Partition.Value] = result.Offset;
            }
            else
            {
                _records.Enqueue(result);
                _bytes += result.Message.Value?.Length ?? 0;
            }
        }

        _wake();
    }

    private void Seek()
    {
        KeyValuePair<int, long>[] seeks;
        lock (_lock)
        {
            seeks = [.. _seeks];
        }

        foreach (var (partition, offset) in seeks)
        {
            try
            {
                _consumer.Seek(new TopicPartitionOffset(_options.Topics.Invoer, partition, offset));
                lock (_lock)
                {
                    // Opened elsewhere meanwhile: the next poll goes there.
                    if (_seeks.GetValueOrDefault(partition, -1) == offset && _seeks.Remove(partition))
                    {
                        _opened.Add(partition);
                    }
                }
            }
            catch (KafkaException)
            {
                // The client has not begun to fetch it yet; the next poll comes back here.
            }
        }
    }

    // Two marks far apart, for each pause throws away what the client has fetched.
    private void Throttle()
    {
        int count;
        long bytes;
        lock (_lock)
        {
            count = _records.Count;
            bytes = _bytes;
        }

        if (!_paused && (count > _options.BufferCountMax || bytes > _options.BufferBytesMax))
        {
            _consumer.Pause(_consumer.Assignment);
            _paused = true;
            KafkaLog.Paused(_log, count);
        }
        else if (_paused && count < _options.BufferCountMax / 2 && bytes < _options.BufferBytesMax / 2)
        {
            _consumer.Resume(_consumer.Assignment);
            _paused = false;
            KafkaLog.Resumed(_log);
        }
        else if (_paused && _reassigned)
        {
            _consumer.Pause(_consumer.Assignment);
        }

        _reassigned = false;
    }
}
