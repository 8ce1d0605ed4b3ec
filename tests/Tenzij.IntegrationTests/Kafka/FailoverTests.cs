using Confluent.Kafka;
using Confluent.Kafka.Admin;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Operations;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;
using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Three brokers, each partition on three, two of which must have a write; any one of them may die.</summary>
public sealed class FailoverTests
{
    private const int Nodes = 3;

    [Fact]
    public async Task Broker_ThatLeadsOrCoordinatesIsKilled_NothingIsLostOrDoubled()
    {
        Assert.SkipUnless(Faults.AreOurs, Faults.Why);
        await using var cluster = await Cluster.StartAsync(Nodes);
        var options = new KafkaOptions
        {
            Bootstrap = cluster.Bootstrap,
            Group = "drie",
            Topics = new TopicNames { Invoer = "drie.in", Prefix = "drie." },
            PartitionCount = 2,
            Replication = Nodes,
        };
        var queue = await Queue.MakeAsync(options);
        // Made by the controller, known by each broker a moment later.
        await Queue.UntilAsync(() => Queue.Topics(options).All(topic => Leader(options, topic) >= 0));
        using var first = Instance.Start(options, "0", untilIdle: false);
        using var second = Instance.Start(options, "1", untilIdle: false);
        var reports = Queue.Reports(150);
        var pushing = PushSlowlyAsync(options, reports);
        await Queue.UntilAsync(() => Done(options) > 50);
        await AssertReplicatedAsync(options);

        // Whoever coordinates the group; the client reads its commits from there, and its transactions may be there too.
        var coordinator = await CoordinatorAsync(options);
        cluster.Kill(coordinator);
        await Queue.UntilAsync(() => Done(options) > 150);
        await cluster.ResumeAsync(coordinator);
        // Whoever leads the ledger by then.
        var leader = Leader(options, options.Topics.Besluiten);
        cluster.Kill(leader);
        await Queue.UntilAsync(() => Done(options) > 300);
        await cluster.ResumeAsync(leader);
        await pushing;
        first.Terminate();
        second.Terminate();
        await Task.WhenAll(first.ExitAsync(), second.ExitAsync());
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        using var last = Instance.Start(options, "0", untilIdle: true);
        await last.ExitAsync();

        await Proof.HoldsAsync(queue, reports);
    }

    [Fact]
    public async Task Ends_AfterABrokerCameBack_AreToldAgain()
    {
        Assert.SkipUnless(Faults.AreOurs, Faults.Why);
        await using var cluster = await Cluster.StartAsync();
        var options = new KafkaOptions
        {
            Bootstrap = cluster.Bootstrap,
            Group = "terug",
            Topics = new TopicNames { Invoer = "terug.in", Prefix = "terug." },
            PartitionCount = 1,
            Replication = 1,
        };
        await Queue.MakeAsync(options);
        using var admin = Admin(options);
        var ledger = new TopicPartition(options.Topics.Besluiten, 0);
        Assert.Equal(0, (await Grenzen.EndAsync(admin, [ledger]))[ledger]);

        // It leads under another epoch than the client knows.
        cluster.Kill(0);
        await cluster.ResumeAsync(0);

        Assert.Equal(0, (await Grenzen.EndAsync(admin, [ledger]))[ledger]);
    }

    private static async Task PushSlowlyAsync(KafkaOptions options, byte[] reports)
    {
        using var lines = new Linepusher(options);
        foreach (var line in System.Text.Encoding.UTF8.GetString(reports).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Push(System.Text.Encoding.UTF8.GetBytes(line));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }

        lines.Flush();
    }

    private static async Task AssertReplicatedAsync(KafkaOptions options)
    {
        using var admin = Admin(options);
        var topic = new ConfigResource { Type = ResourceType.Topic, Name = options.Topics.Besluiten };
        var found = await admin.DescribeConfigsAsync([topic]);
        Assert.Equal("2", found[0].Entries["min.insync.replicas"].Value);
        Assert.All(admin.GetMetadata(options.Topics.Besluiten, Queue.Deadline).Topics[0].Partitions, p => Assert.Equal(Nodes, p.Replicas.Length));
    }

    // While a broker is away nothing may be told; then it is asked again.
    private static long Done(KafkaOptions options)
    {
        try
        {
            return Achterstand.LeesAsync(options).GetAwaiter().GetResult().Sum(p => Math.Max(0, p.Committed));
        }
        catch (KafkaUnavailableException)
        {
            return 0;
        }
    }

    private static async Task<int> CoordinatorAsync(KafkaOptions options)
    {
        using var admin = Admin(options);
        var described = await admin.DescribeConsumerGroupsAsync([options.Group]);
        return described.ConsumerGroupDescriptions[0].Coordinator.Id - 1;
    }

    private static int Leader(KafkaOptions options, string topic)
    {
        using var admin = Admin(options);
        return admin.GetMetadata(topic, Queue.Deadline).Topics[0].Partitions.FirstOrDefault()?.Leader - 1 ?? -1;
    }

    private static IAdminClient Admin(KafkaOptions options) => new AdminClientBuilder(ClientConfigs.Admin(options)).Build();
}
