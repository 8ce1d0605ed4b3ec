using Tenzij.Kafka.Configuration;
using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>
/// One broker for all tests: the one at TENZIJ_TEST_KAFKA, else from KAFKA_HOME, else librdkafka's mock for what that can
/// prove. Each test has topics of its own.
/// </summary>
public sealed class Broker : IAsyncLifetime
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("TENZIJ_TEST_KAFKA");

    private Cluster? _cluster;
    private Mockcluster? _mock;
    private int _topics;

    public async ValueTask InitializeAsync()
    {
        if (!string.IsNullOrEmpty(Given))
        {
            return;
        }

        if (Cluster.Home is not null)
        {
            _cluster = await Cluster.StartAsync();
        }
        else
        {
            _mock = Mockcluster.Start();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _mock?.Dispose();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }

    /// <summary>Options with topics that no other test has.</summary>
    /// <param name="mock">The mock proves it too; it gives every topic four partitions.</param>
    public KafkaOptions Options(int partitions, bool mock = false)
    {
        Assert.SkipWhen(_mock is not null && !mock, "the mock cluster does not prove it: set KAFKA_HOME or TENZIJ_TEST_KAFKA");
        var run = $"{Environment.ProcessId}-{Interlocked.Increment(ref _topics)}";
        var options = new KafkaOptions
        {
            Bootstrap = _mock?.Bootstrap ?? (string.IsNullOrEmpty(Given) ? _cluster!.Bootstrap : Given),
            Group = "t" + run,
            Topics = new TopicNames { Invoer = $"t{run}.in", Prefix = $"t{run}." },
            PartitionCount = _mock is null ? partitions : Mockcluster.PartitionCount,
            Replication = 1,
            BatchCount = 50,
            BatchTime = TimeSpan.FromMilliseconds(50),
            SessionTimeout = TimeSpan.FromSeconds(6),
            TransactionTimeout = TimeSpan.FromSeconds(10),
            OperationTimeout = TimeSpan.FromSeconds(8),
        };
        _mock?.Make(Queue.Topics(options));
        return options;
    }

    /// <summary>Whether topics are there once <see cref="Options"/> was asked.</summary>
    public bool IsMock => _mock is not null;
}

/// <summary>Tests that share the broker.</summary>
[CollectionDefinition(nameof(Brokers))]
public sealed class Brokers : ICollectionFixture<Broker>;
