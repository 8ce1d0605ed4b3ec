using System.Text;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Testing.Brokers;

namespace Tenzij.Testing.Chaos;

/// <summary>What comes in during a run: the reports, up to a horizon that moves with the plan, and poison.</summary>
internal sealed class Chaosinvoer(KafkaOptions options) : IDisposable
{
    private const int PauseEvery = 50;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    private readonly Linepusher _lines = new(options);
    private long _horizon;

    /// <summary>Reports are pushed up to here.</summary>
    public long Horizon
    {
        get => Interlocked.Read(ref _horizon);
        set => Interlocked.Exchange(ref _horizon, value);
    }

    public int Poison { get; private set; }

    public async Task PushAsync(IEnumerable<byte[]> lines, CancellationToken ct)
    {
        long pushed = 0;
        foreach (var line in lines)
        {
            while (pushed % PauseEvery == 0 && pushed > Horizon)
            {
                await Task.Delay(Poll, ct);
            }

            _lines.Push(line);
            pushed++;
        }

        _lines.Flush();
    }

    /// <summary>Random bytes, no value at all, and a megabyte of zeroes, each on some partition.</summary>
    public void Push(Chaosevent it)
    {
        var random = new Random(it.Nummer);
        for (var i = 0; i < 3; i++)
        {
            var bytes = new byte[random.Next(1, 5_000)];
            random.NextBytes(bytes);
            var value = i switch { 0 => bytes, 1 => null, _ => new byte[1 << 20] };
            _lines.Push(
                new TopicPartition(options.Topics.Invoer, random.Next(options.PartitionCount)),
                new Message<byte[], byte[]> { Key = Encoding.ASCII.GetBytes($"gif-{it.Nummer}-{i}"), Value = value! });
            Poison++;
        }
    }

    public void Dispose() => _lines.Dispose();
}
