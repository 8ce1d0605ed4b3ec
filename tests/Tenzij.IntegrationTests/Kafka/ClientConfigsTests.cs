using Confluent.Kafka;
using Tenzij.Kafka.Configuration;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>What the guarantees need of every client, and what a choice of the operator makes of it.</summary>
public sealed class ClientConfigsTests
{
    [Fact]
    public void Readers_SeeCommittedRecordsOnly_AndNeverCommitByThemselves()
    {
        foreach (var config in new[] { ClientConfigs.Reader(new KafkaOptions()), ClientConfigs.Group(new KafkaOptions()) })
        {
            Assert.Equal(IsolationLevel.ReadCommitted, config.IsolationLevel);
            Assert.Equal((false, false, false), (config.EnableAutoCommit, config.EnableAutoOffsetStore, config.AllowAutoCreateTopics));
        }
    }

    [Fact]
    public void Producer_IsIdempotent_AndItsTransactionsAreShort()
    {
        var config = ClientConfigs.Transactional(new KafkaOptions { Group = "g", Instance = "7" });

        Assert.Equal((true, Acks.All, "g-7"), (config.EnableIdempotence, config.Acks, config.TransactionalId));
        Assert.InRange(config.TransactionTimeoutMs!.Value, 5_000, 60_000);
        Assert.True(config.TransactionTimeoutMs < ClientConfigs.Group(new KafkaOptions()).MaxPollIntervalMs);
    }

    [Fact]
    public void NewerGroupProtocol_NamesNothingThatTheBrokerDecides()
    {
        var config = ClientConfigs.Group(new KafkaOptions { Assignment = "consumer" });

        Assert.Equal(GroupProtocol.Consumer, config.GroupProtocol);
        Assert.Equal((null, null, null), (config.SessionTimeoutMs, config.HeartbeatIntervalMs, config.PartitionAssignmentStrategy));
    }

    [Theory]
    [InlineData("cooperative-sticky", PartitionAssignmentStrategy.CooperativeSticky)]
    [InlineData("range", PartitionAssignmentStrategy.Range)]
    [InlineData("roundrobin", PartitionAssignmentStrategy.RoundRobin)]
    public void Assignment_IsWhatTheOperatorChose(string name, PartitionAssignmentStrategy strategy) =>
        Assert.Equal(strategy, ClientConfigs.Group(new KafkaOptions { Assignment = name }).PartitionAssignmentStrategy);

    [Fact]
    public void StaticMembership_IsTheNameOfTheInstance()
    {
        Assert.Null(ClientConfigs.Group(new KafkaOptions()).GroupInstanceId);
        Assert.Equal("3", ClientConfigs.Group(new KafkaOptions { Instance = "3", StaticMembership = true }).GroupInstanceId);
    }
}
