using Confluent.Kafka;
using Microsoft.Extensions.Logging.Abstractions;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Stages;
using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>
/// What only we can know about who owns a partition: the broker would take every commit that is refused here.
/// </summary>
[Collection(nameof(Brokers))]
public sealed class OwnershipTests(Broker broker)
{
    [Fact]
    public async Task Commit_OfAPartitionThatIsNoLongerOurs_IsRefused()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var anybody = Anybody(queue.Options);
        await using var writer = await Writer.StartAsync(queue.Options, _ => anybody.ConsumerGroupMetadata);
        writer.Gain(0);
        await writer.WriteAsync(0);
        writer.Bezit.LaatLos(0);

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => writer.CommitAsync(0));

        Assert.Empty(queue.Read(queue.Options.Topics.Besluiten));
    }

    [Fact]
    public async Task Commit_OfAPartitionLostAndGainedAgain_IsRefused()
    {
        // In between somebody else may have written its ledger; what stands in the batch follows from how it was before.
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var anybody = Anybody(queue.Options);
        await using var writer = await Writer.StartAsync(queue.Options, _ => anybody.ConsumerGroupMetadata);
        writer.Gain(0);
        await writer.WriteAsync(0);
        writer.Bezit.LaatLos(0);
        writer.Bezit.Neem(0);

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => writer.CommitAsync(0));

        Assert.Empty(queue.Read(queue.Options.Topics.Besluiten));
    }

    [Fact]
    public async Task Batch_WithRecordsFromBeforeAPartitionWasGainedAgain_IsDropped()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var anybody = Anybody(queue.Options);
        await using var writer = await Writer.StartAsync(queue.Options, _ => anybody.ConsumerGroupMetadata);
        writer.Gain(0);
        await writer.WriteAsync(0);
        writer.Bezit.LaatLos(0);

        Assert.Throws<BatchAfgebrokenException>(() => writer.Gain(0));
        await writer.Uitvoer.AbortAsync(TestContext.Current.CancellationToken);

        // Dropped, the same may be written: it is decided anew.
        writer.Gain(0);
        await writer.WriteAsync(0);
        await writer.CommitAsync(0);
        Assert.Single(queue.Read(queue.Options.Topics.Besluiten));
    }

    [Fact]
    public async Task Commit_OfAnInstanceThatFellOutOfTheGroup_IsRefused()
    {
        // A commit of offsets without a member's name is one of somebody who uses no group: no generation is looked at.
        var queue = await Queue.MakeAsync(broker.Options(1));
        await using var writer = await Writer.StartAsync(queue.Options, luisteraar => luisteraar.Members());
        writer.Gain(0);
        await writer.WriteAsync(0);

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => writer.CommitAsync(0));

        Assert.Empty(queue.Read(queue.Options.Topics.Besluiten));
    }

    [Fact]
    public async Task Partition_LetGoInABatchThatWasDropped_IsLetGoAgain()
    {
        // Else the stages go on correcting what is another's, and each such batch is refused, for ever.
        var queue = await Queue.MakeAsync(broker.Options(2));
        var bezit = new Bezit();
        using var wake = new SemaphoreSlim(0);
        using var metrics = new KafkaMetrics(() => 0, () => 0, () => 0, () => []);
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(queue.Options)).Build();
        using var archief = new KafkaArchief(queue.Options, TimeProvider.System);
        await using var invoer = new KafkaInvoer(
            queue.Options, new Luisteraar(queue.Options, bezit, metrics, NullLogger.Instance, TimeProvider.System, () => wake.Release()),
            new Tenzij.Kafka.Memory.Signaalvolger(queue.Options, admin, NullLogger.Instance, TimeProvider.System, () => wake.Release()),
            new Grootboekbron(queue.Options, admin, NullLogger.Instance, TimeProvider.System), archief, bezit, new Invoermerken(), null,
            wake, TimeProvider.System);
        await UntilAsync(invoer, bezit, p => p.Toegewezen.Select(t => t.Keten).Order().SequenceEqual([0, 1]));
        using var other = Anybody(queue.Options);
        other.Subscribe(queue.Options.Topics.Invoer);
        using var stop = new CancellationTokenSource();
        var joining = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    other.Consume(TimeSpan.FromMilliseconds(50));
                }
            },
            TestContext.Current.CancellationToken);
        var gone = (await UntilAsync(invoer, bezit, p => p.Losgelaten.Count > 0)).Losgelaten;

        bezit.Abort();
        await invoer.TerugAsync(TestContext.Current.CancellationToken);
        var again = await UntilAsync(invoer, bezit, p => p.Losgelaten.Count > 0 || p.Toegewezen.Count > 0);

        Assert.Equal(gone, again.Losgelaten);
        await stop.CancelAsync();
        await joining;
    }

    [Fact]
    public async Task Stop_WhileALedgerWaitsForAnothersTransaction_DoesNotWaitForIt()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { TransactionTimeout = TimeSpan.FromSeconds(60) });
        await queue.PushAsync(Queue.Reports(5));
        using var other = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(queue.Options with { Instance = "ander" })).Build();
        other.InitTransactions(Queue.Deadline);
        other.BeginTransaction();
        other.Produce(new TopicPartition(queue.Options.Topics.Besluiten, 0), new Message<byte[], byte[]> { Value = [1] });
        other.Flush(Queue.Deadline);
        using var stop = new CancellationTokenSource();
        var log = new Logregels();
        var run = queue.RunAsync("0", untilIdle: false, stop: stop, log: log);
        await Queue.UntilAsync(() => log.Lines.Any(line => line.StartsWith("Signals rebuilt", StringComparison.Ordinal)));
        // The ledger is read next, and cannot be read to its end.
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        await stop.CancelAsync();

        // Not by the deadline, which would throw; and before the other's transaction was ended by its time-out.
        Assert.Equal(0, (await run).Records);
        other.CommitTransaction(Queue.Deadline);
    }

    private static async Task<Portie> UntilAsync(KafkaInvoer invoer, Bezit bezit, Func<Portie, bool> wanted)
    {
        while (true)
        {
            var portie = (await invoer.LeesAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Queue.Deadline))!;
            if (wanted(portie))
            {
                return portie;
            }

            if (portie.SluitBatch)
            {
                bezit.Done();
            }
        }
    }

    private static IConsumer<byte[], byte[]> Anybody(KafkaOptions options) =>
        new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Group(options)).Build();

    private sealed class Writer : IAsyncDisposable
    {
        private readonly KafkaMetrics _metrics = new(() => 0, () => 0, () => 0, () => []);
        private readonly Luisteraar _luisteraar;

        private Writer(KafkaOptions options, TransactionalProducer producer, Func<Luisteraar, IConsumerGroupMetadata?> members)
        {
            _luisteraar = new Luisteraar(options, Bezit, _metrics, NullLogger.Instance, TimeProvider.System, () => { });
            Uitvoer = new KafkaUitvoer(
                options, producer, Bezit, () => members(_luisteraar), new Invoermerken(), _metrics, NullLogger.Instance, TimeProvider.System);
        }

        public Bezit Bezit { get; } = new();

        public KafkaUitvoer Uitvoer { get; }

        public static async Task<Writer> StartAsync(KafkaOptions options, Func<Luisteraar, IConsumerGroupMetadata?> members)
        {
            var producer = new TransactionalProducer(options, NullLogger.Instance, TimeProvider.System);
            await producer.RecoverAsync(TestContext.Current.CancellationToken);
            return new Writer(options, producer, members);
        }

        public void Gain(int keten)
        {
            Bezit.Neem(keten);
            Uitvoer.Hersteld(keten, Bezit.Termijn(keten));
        }

        public async Task WriteAsync(int keten) => await Uitvoer.SchrijfAsync(
            new Uitvoerrecord(keten, null, "{}"u8.ToArray(), new byte[32], [], null, []), TestContext.Current.CancellationToken);

        public async Task CommitAsync(int keten) => await Uitvoer.CommitAsync(
            new Batchstand(new Dictionary<int, Ketenstand> { [keten] = new(1, 1, "") }, Telling.Leeg), TestContext.Current.CancellationToken);

        public async ValueTask DisposeAsync()
        {
            await Uitvoer.AbortAsync(TestContext.Current.CancellationToken);
            await Uitvoer.DisposeAsync();
            _luisteraar.Dispose();
            _metrics.Dispose();
        }
    }
}
