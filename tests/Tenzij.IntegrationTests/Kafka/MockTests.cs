using Confluent.Kafka;
using Tenzij.Kafka.Configuration;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>What the mock cluster can prove, and what it cannot: the reason that the rest is skipped on it.</summary>
public sealed class MockTests
{
    [Fact]
    public async Task Pipeline_OnTheMock_GivesTheDecisionsOfTheFileEndpoint()
    {
        using var mock = Mockcluster.Start();
        var queue = Queue(mock);
        var reports = Kafka.Queue.Reports(30);
        await queue.PushAsync(reports);

        await queue.RunAsync();

        Assert.Equal(await Kafka.Queue.FileRoutesAsync(reports), queue.FinalRoutes());
        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
    }

    [Fact]
    public void Mock_ShowsWhatWasAborted_SoItProvesNoExactlyOnce()
    {
        using var mock = Mockcluster.Start();
        var queue = Queue(mock);
        using (var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(queue.Options)).Build())
        {
            producer.InitTransactions(Kafka.Queue.Deadline);
            producer.BeginTransaction();
            producer.Produce(new TopicPartition(queue.Options.Topics.Besluiten, 0), new Message<byte[], byte[]> { Value = [1] });
            producer.Flush(Kafka.Queue.Deadline);
            producer.AbortTransaction(Kafka.Queue.Deadline);
        }

        // When this fails the mock has learnt to isolate: run more on it.
        Assert.Single(queue.Read(queue.Options.Topics.Besluiten));
    }

    private static Queue Queue(Mockcluster mock)
    {
        var options = new KafkaOptions
        {
            Bootstrap = mock.Bootstrap,
            Group = "mock",
            Topics = new TopicNames { Invoer = "mock.in", Prefix = "mock." },
            PartitionCount = Mockcluster.PartitionCount,
            BatchCount = 50,
            BatchTime = TimeSpan.FromMilliseconds(50),
            SessionTimeout = TimeSpan.FromSeconds(6),
        };
        mock.Make(Kafka.Queue.Topics(options));
        return new Queue(options);
    }
}
