using Confluent.Kafka;
using Microsoft.Extensions.Logging.Abstractions;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Stages;
using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Guards that a whole run would need luck to meet, each alone on a real broker.</summary>
[Collection(nameof(Brokers))]
public sealed class GuardTests(Broker broker)
{
    [Fact]
    public async Task Ledger_WithAnOpenTransaction_IsReadToTheEndOfThatTransaction()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        var ledger = new TopicPartition(queue.Options.Topics.Besluiten, 0);
        using var old = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(queue.Options)).Build();
        old.InitTransactions(Queue.Deadline);
        old.BeginTransaction();
        old.Produce(ledger, new Message<byte[], byte[]> { Value = [1] });
        old.Flush(Queue.Deadline);

        // The new owner asks while the old one's commit is still to come.
        var reading = Task.Run(() => queue.Read(ledger.Topic), TestContext.Current.CancellationToken);
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
        old.CommitTransaction(Queue.Deadline);

        Assert.Single(await reading.WaitAsync(Queue.Deadline, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(KafkaFailpoints.BeforeProduce)]
    [InlineData(KafkaFailpoints.Producing)]
    [InlineData(KafkaFailpoints.Produced)]
    [InlineData(KafkaFailpoints.OffsetsSent)]
    public async Task StaleInstance_ThatStoodStillInATransaction_CommitsNothingOfIt(string failpoint)
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        var reports = Queue.Reports(20);
        using var stale = Instance.Start(queue.Options, "0", untilIdle: false, $"{failpoint}:1:stop");
        await queue.PushAsync(reports);
        await Queue.UntilAsync(() => stale.IsHalted);
        using (var next = Instance.Start(queue.Options, "1", untilIdle: true))
        {
            await next.ExitAsync();
            Assert.Equal(0, next.ExitCode);
        }

        stale.Continue();
        var more = Queue.Reports(5, seed: 2);
        await queue.PushAsync(more);
        // It joins again and does its share; whoever decides the last ones, the stale batch is not seen.
        await Queue.UntilAsync(() => Tenzij.Kafka.Operations.Achterstand.LeesAsync(queue.Options).GetAwaiter().GetResult().Sum(p => p.Lag) == 0);
        stale.Kill();

        await Proof.HoldsAsync(queue, [.. reports, .. more]);
    }

    [Fact]
    public async Task Partition_TakenAwayBeforeItsBatchIsDone_IsNotCommittedByTheOldOwner()
    {
        // No time to finish: what is open when a partition goes must be dropped, though the member stays in the group.
        var queue = await Queue.MakeAsync(broker.Options(3) with { RevokeDeadline = TimeSpan.FromMilliseconds(1), BatchCount = 20 });
        var reports = Queue.Reports(150);
        await queue.PushAsync(reports);
        using var stop = new CancellationTokenSource();
        var first = queue.RunAsync("0", untilIdle: false, stop: stop);
        await Queue.UntilAsync(() => queue.Read(queue.Options.Topics.Besluiten).Count > 40);

        await Task.WhenAll(queue.RunAsync("1"), queue.RunAsync("2"));
        await stop.CancelAsync();
        await first;
        // What the first was still to correct.
        await queue.RunAsync("3");

        var report = await queue.VerifyAsync();
        Assert.Empty(report.Bevindingen);
        // What was once offered to Veilig Thuis stays there, in whichever order a newer version took the pattern away; the
        // lists know no such exception.
        Assert.Equal((await Queue.FileRoutesAsync(reports)).Select(List), queue.FinalRoutes().Select(List));
    }

    [Fact]
    public async Task Signals_HeardToTheirEnd_CountAsHeardWhenAskedAgain()
    {
        // The client tells of an end once; behind the last signal stands the marker of its transaction, which no record fills.
        var queue = await Queue.MakeAsync(broker.Options(1));
        await queue.PushAsync(Queue.Reports(5));
        await queue.RunAsync();
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(queue.Options)).Build();
        using var volger = new Tenzij.Kafka.Memory.Signaalvolger(queue.Options, admin, NullLogger.Instance, TimeProvider.System, () => { });
        volger.Volg([0]);
        volger.Start();
        await Queue.UntilAsync(() => volger.Neem(1_000).Count == 0 && volger.IsBij);

        volger.HaalIn();
        await Queue.UntilAsync(() => volger.IsBij);
        // Lost and gained again between two looks: the same partitions as before.
        volger.Volg([0]);
        await Queue.UntilAsync(() => volger.IsBij);

        Assert.Empty(volger.Neem(1_000));
    }

    [Fact]
    public async Task Instances_ThatRestTogether_BothEnd()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        var reports = Queue.Reports(30);
        await queue.PushAsync(reports);

        await Task.WhenAll(queue.RunAsync("0"), queue.RunAsync("1"));

        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
        Assert.Equal(await Queue.FileRoutesAsync(reports), queue.FinalRoutes());
    }

    [Fact]
    public async Task Buffer_AboveItsMark_StopsReading_AndNothingIsSkippedAfterwards()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { BufferCountMax = 50 });
        await queue.PushAsync(Queue.Reports(200));
        var bezit = new Bezit();
        using var metrics = new KafkaMetrics(() => 0, () => 0, () => 0, () => []);
        using var luisteraar = new Luisteraar(queue.Options, bezit, metrics, NullLogger.Instance, TimeProvider.System, () => { });
        luisteraar.Start();
        await Queue.UntilAsync(() => bezit.IsEigen(0));
        luisteraar.Open(0, 0);
        await Queue.UntilAsync(() => luisteraar.Count > 50);
        // Many polls later it holds no more.
        var polls = luisteraar.LastPoll;
        await Queue.UntilAsync(() => TimeProvider.System.GetElapsedTime(polls, luisteraar.LastPoll) > TimeSpan.FromSeconds(1));
        Assert.Equal(51, luisteraar.Count);

        var taken = new List<ConsumeResult<byte[], byte[]>>();
        var end = queue.Read(queue.Options.Topics.Invoer).Count;
        await Queue.UntilAsync(() =>
        {
            luisteraar.Take(taken.Count + 10, long.MaxValue, taken);
            return taken.Count >= end;
        });

        Assert.Equal(Enumerable.Range(0, end).Select(i => (long)i), taken.Select(t => t.Offset.Value));
    }

    [Fact]
    public async Task Buffer_AboveItsMark_WhenAnotherJoins_IsReadOnAfterwards()
    {
        var queue = await Queue.MakeAsync(broker.Options(2) with { BufferCountMax = 50 });
        await queue.PushAsync(Queue.Reports(200));
        var bezit = new Bezit();
        using var metrics = new KafkaMetrics(() => 0, () => 0, () => 0, () => []);
        using var luisteraar = new Luisteraar(queue.Options, bezit, metrics, NullLogger.Instance, TimeProvider.System, () => { });
        luisteraar.Start();
        await Queue.UntilAsync(() => bezit.Eigen().Length == 2);
        luisteraar.Open(0, 0);
        luisteraar.Open(1, 0);
        await Queue.UntilAsync(() => luisteraar.Count > 50);
        using var other = new ConsumerBuilder<byte[], byte[]>(ClientConfigs.Group(queue.Options)).Build();
        other.Subscribe(queue.Options.Topics.Invoer);
        // Both poll: the rebalance ends, and one partition stays here, that was paused before it.
        await Queue.UntilAsync(() =>
        {
            _ = luisteraar.Take().Revocation is { } revocation ? Answer(revocation) : 0;
            other.Consume(TimeSpan.FromMilliseconds(50));
            return bezit.Eigen().Length == 1 && other.Assignment.Count == 1;
        });

        var taken = new List<ConsumeResult<byte[], byte[]>>();
        var kept = bezit.Eigen().Single();
        var end = queue.Read(queue.Options.Topics.Invoer).Count(r => r.Partition.Value == kept);
        await Queue.UntilAsync(() =>
        {
            luisteraar.Take(taken.Count + 10, long.MaxValue, taken);
            return taken.Count(t => t.Partition.Value == kept) >= end;
        });

        Assert.Equal(Enumerable.Range(0, end).Select(i => (long)i), taken.Where(t => t.Partition.Value == kept).Select(t => t.Offset.Value));
    }

    [Fact]
    public async Task Batch_LongerThanThePollInterval_KeepsThePlaceInTheGroup()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { MaxPollInterval = TimeSpan.FromSeconds(6) });
        await queue.PushAsync(Queue.Reports(5));
        var gezondheid = new Gezondheid(TimeProvider.System);
        var traag = new Traag(TimeSpan.FromSeconds(9));
        var stappen = Testing.Proefstappen.Maak();

        await queue.RunAsync(stappen: stappen with { Lees = utf8 => traag.Eerst(stappen.Lees(utf8)) }, gezondheid: gezondheid);

        Assert.Equal(0, gezondheid.Aborts);
        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
    }

    [Fact]
    public async Task Join_WhileBatchesAreOpen_WaitsForThem_AndAbortsNothing()
    {
        var queue = await Queue.MakeAsync(broker.Options(3) with { RevokeDeadline = TimeSpan.FromSeconds(25) });
        await queue.PushAsync(Queue.Reports(150));
        var gezondheid = new Gezondheid(TimeProvider.System);
        // So slow that a batch is open whenever the other one joins.
        var traag = new Traag(TimeSpan.FromMilliseconds(40));
        var stappen = Testing.Proefstappen.Maak();
        using var stop = new CancellationTokenSource();
        var first = queue.RunAsync(
            "0", untilIdle: false, stappen: stappen with { Lees = utf8 => traag.Elk(stappen.Lees(utf8)) }, stop: stop, gezondheid: gezondheid);
        await Queue.UntilAsync(() => queue.Read(queue.Options.Topics.Besluiten).Count > 40);

        await queue.RunAsync("1");
        await stop.CancelAsync();
        await first;

        Assert.Equal(0, gezondheid.Aborts);
        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
    }

    private static int Answer(Intrekking revocation)
    {
        // No batch is open.
        revocation.Wait(0, 0);
        return 0;
    }

    private static string List(KeyValuePair<string, string> end) => end.Key + end.Value[end.Value.IndexOf('[', StringComparison.Ordinal)..];

    private sealed class Traag(TimeSpan duur)
    {
        private int _left = 1;

        public T Eerst<T>(T value) => Interlocked.Decrement(ref _left) == 0 ? Elk(value) : value;

        public T Elk<T>(T value)
        {
            // A model that takes long: nothing signals, the thread is busy.
            using var never = new ManualResetEventSlim();
            never.Wait(duur);
            return value;
        }
    }
}
