using Tenzij.Kafka.Configuration;
using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>One broker for all tests: from KAFKA_HOME, or the one at TENZIJ_TEST_KAFKA; each test has topics of its own.</summary>
public sealed class Broker : IAsyncLifetime
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("TENZIJ_TEST_KAFKA");

    private Cluster? _cluster;
    private int _topics;

    public string Bootstrap => Given is { Length: > 0 } ? Given : _cluster!.Bootstrap;

    public async ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(Given) && Cluster.Home is not null)
        {
            _cluster = await Cluster.StartAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }

    /// <summary>Options with topics that no other test has.</summary>
    public KafkaOptions Options(int partitions, string? name = null)
    {
        Assert.SkipWhen(_cluster is null && string.IsNullOrEmpty(Given), "needs a broker: set KAFKA_HOME or TENZIJ_TEST_KAFKA");
        var run = $"{Environment.ProcessId}-{Interlocked.Increment(ref _topics)}{name}";
        return new KafkaOptions
        {
            Bootstrap = Bootstrap,
            Group = "t" + run,
            Topics = new TopicNames { Invoer = $"t{run}.in", Prefix = $"t{run}." },
            PartitionCount = partitions,
            Replication = 1,
            BatchCount = 50,
            BatchTime = TimeSpan.FromMilliseconds(50),
            SessionTimeout = TimeSpan.FromSeconds(6),
            TransactionTimeout = TimeSpan.FromSeconds(10),
            OperationTimeout = TimeSpan.FromSeconds(8),
        };
    }
}

/// <summary>Tests that share the broker.</summary>
[CollectionDefinition(nameof(Brokers))]
public sealed class Brokers : ICollectionFixture<Broker>;
