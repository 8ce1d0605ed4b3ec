using Confluent.Kafka;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>
/// librdkafka's own mock of a cluster, in this process. It does not isolate aborted transactions, keep the offsets of
/// transactions, or fence; so it never proves exactly-once, and what needs that is skipped.
/// </summary>
internal sealed class Mockcluster : IDisposable
{
    /// <summary>What the mock gives every topic.</summary>
    public const int PartitionCount = 4;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte> Running = new();

    // The cluster lives as long as the client that was made with the setting.
    private readonly IProducer<byte[], byte[]> _host;
    private readonly IAdminClient _admin;

    private Mockcluster(IProducer<byte[], byte[]> host)
    {
        _host = host;
        _admin = new DependentAdminClientBuilder(host.Handle).Build();
        var brokers = _admin.GetMetadata(Deadline).Brokers;
        Running[Bootstrap = string.Join(',', brokers.Select(b => $"{b.Host}:{b.Port}"))] = 0;
    }

    public string Bootstrap { get; }

    public static Mockcluster Start()
    {
        var config = new ProducerConfig { BootstrapServers = "mock:1" };
        config.Set("test.mock.num.brokers", "1");
        return new Mockcluster(new ProducerBuilder<byte[], byte[]>(config).SetLogHandler((_, _) => { }).Build());
    }

    /// <summary>The mock makes a topic when it is asked for; it knows no request to make one.</summary>
    public void Make(IEnumerable<string> topics)
    {
        foreach (var topic in topics)
        {
            while (_admin.GetMetadata(topic, Deadline).Topics[0] is { Error.IsError: true } or { Partitions.Count: 0 })
            {
                _host.Poll(TimeSpan.FromMilliseconds(10));
            }
        }
    }

    /// <summary>Whether brokers are those of a mock of this process.</summary>
    public static bool Is(string bootstrap) => Running.ContainsKey(bootstrap);

    public void Dispose()
    {
        _admin.Dispose();
        _host.Dispose();
    }
}
