using Tenzij.Testing.Brokers;
namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Partitions that move between instances, and households that live in several partitions.</summary>
[Collection(nameof(Brokers))]
public sealed class RebalanceTests(Broker broker)
{
    [Theory]
    [InlineData("cooperative-sticky")]
    [InlineData("range")]
    [InlineData("consumer")]
    public async Task Instances_ComeAndGo_FinalRoutesAreThoseOfTheFileEndpoint(string assignment)
    {
        var queue = await Queue.MakeAsync(broker.Options(3) with { Assignment = assignment });
        var reports = Queue.Reports(100);
        using var stop = new CancellationTokenSource();
        var leaving = queue.RunAsync("0", untilIdle: false, stop: stop);
        await queue.PushAsync(reports);
        var joining = queue.RunAsync("1");
        var third = queue.RunAsync("2");
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        var totals = await Task.WhenAll(leaving, joining, third);

        var report = await queue.VerifyAsync();
        Assert.Empty(report.Bevindingen);
        Assert.Equal(report.Records, totals.Sum(t => t.Records));
        Assert.Equal(await Queue.FileRoutesAsync(reports), queue.FinalRoutes());
    }

    [Fact]
    public async Task StaleInstance_WakesUpAfterItsPartitionsWent_CommitsNothing()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        var reports = Queue.Reports(60);
        using var stale = Instance.Start(queue.Options, "0", untilIdle: false);
        await queue.PushAsync(reports);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        stale.Halt();
        using var next = Instance.Start(queue.Options, "1", untilIdle: true);
        await next.ExitAsync();
        Assert.True(next.ExitCode == 0, string.Join('\n', next.Errors));

        stale.Continue();
        await queue.PushAsync(Queue.Reports(10, seed: 2));
        using var last = Instance.Start(queue.Options, "2", untilIdle: true);
        await last.ExitAsync();
        Assert.True(last.ExitCode == 0, string.Join('\n', last.Errors));
        stale.Kill();

        await Proof.HoldsAsync(queue, [.. reports, .. Queue.Reports(10, seed: 2)]);
    }
}
