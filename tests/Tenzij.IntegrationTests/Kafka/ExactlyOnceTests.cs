using Tenzij.Testing.Brokers;
using Tenzij.Kafka.Running;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Nothing lost, nothing doubled, whatever dies and when.</summary>
[Collection(nameof(Brokers))]
public sealed class ExactlyOnceTests(Broker broker)
{
    public static TheoryData<string> Failpoints => [.. KafkaFailpoints.All.Where(f => f != KafkaFailpoints.Restoring)];

    [Fact]
    public async Task Run_OnePartition_GivesTheDecisionsOfTheFileEndpoint()
    {
        var queue = await Queue.MakeAsync(broker.Options(1, mock: true));
        var reports = Queue.Reports(60);
        await queue.PushAsync(reports);

        await queue.RunAsync();

        var report = await queue.VerifyAsync();
        Assert.Empty(report.Bevindingen);
        Assert.True(report.Records > 180);
        Assert.Equal(await Queue.FileRoutesAsync(reports), queue.FinalRoutes());
    }

    [Fact]
    public async Task Run_Again_AddsNothing()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        await queue.PushAsync(Queue.Reports(40));
        await queue.RunAsync();
        var first = queue.Read(queue.Options.Topics.Besluiten).Count;

        var again = await queue.RunAsync();

        Assert.Equal(0, again.Records + again.Herbeoordelingen);
        Assert.Equal(first, queue.Read(queue.Options.Topics.Besluiten).Count);
    }

    [Fact]
    public async Task Run_WhenTheGroupLostItsOffsets_GoesOnWhereTheLedgerEnds()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        await queue.PushAsync(Queue.Reports(20));
        await queue.RunAsync();
        var forgetful = new Queue(queue.Options with { Group = queue.Options.Group + "-new" });
        await queue.PushAsync(Queue.Reports(20, seed: 2));

        // A group without offsets starts at the begin of the input.
        var more = await forgetful.RunAsync();

        var report = await queue.VerifyAsync();
        Assert.Empty(report.Bevindingen);
        Assert.InRange(more.Records, 60, report.Records - 60);
    }

    [Theory]
    [MemberData(nameof(Failpoints))]
    public async Task Kill_AtAFailpoint_LosesAndDoublesNothing(string failpoint)
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        var reports = Queue.Reports(40);
        await queue.PushAsync(reports);
        using (var doomed = Instance.Start(queue.Options, "0", untilIdle: true, failpoint + (failpoint == KafkaFailpoints.Producing ? ":60" : ":2")))
        {
            await doomed.ExitAsync();
            Assert.Equal(137, doomed.ExitCode);
        }

        using (var next = Instance.Start(queue.Options, "0", untilIdle: true))
        {
            await next.ExitAsync();
            Assert.Equal(0, next.ExitCode);
        }

        await Proof.HoldsAsync(queue, reports);
    }

    [Fact]
    public async Task Kill_WhileRestoring_LosesAndDoublesNothing()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        await queue.PushAsync(Queue.Reports(20));
        using (var first = Instance.Start(queue.Options, "0", untilIdle: true))
        {
            await first.ExitAsync();
        }

        var more = Queue.Reports(20, seed: 2);
        await queue.PushAsync(more);
        using (var doomed = Instance.Start(queue.Options, "0", untilIdle: true, KafkaFailpoints.Restoring + ":5"))
        {
            await doomed.ExitAsync();
            Assert.Equal(137, doomed.ExitCode);
        }

        using (var next = Instance.Start(queue.Options, "0", untilIdle: true))
        {
            await next.ExitAsync();
        }

        await Proof.HoldsAsync(queue, [.. Queue.Reports(20), .. more]);
    }
}
