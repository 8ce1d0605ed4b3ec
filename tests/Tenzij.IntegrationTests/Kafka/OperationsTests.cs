using System.Text.Json;
using Tenzij.Testing.Brokers;
using Tenzij.Kafka.Operations;
using Tenzij.Kafka.Running;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>What an operator sees of the queue, and what he can do about a transaction that stands in the way.</summary>
[Collection(nameof(Brokers))]
public sealed class OperationsTests(Broker broker)
{
    [Fact]
    public async Task Lag_CountsWhatWaits_AndNothingAfterARun()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        await queue.PushAsync(Queue.Reports(10));
        var before = await Verb.OutputAsync(queue.Options, "lag");
        await queue.RunAsync();

        var lines = Lines(await Verb.OutputAsync(queue.Options, "lag", "--json"));

        Assert.Contains($"{queue.Read(queue.Options.Topics.Invoer).Count} reports wait", before.Output, StringComparison.Ordinal);
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(0, line.GetProperty("lag").GetInt64()));
        Assert.All(lines, line => Assert.Equal(line.GetProperty("end").GetInt64(), line.GetProperty("committed").GetInt64()));
    }

    [Fact]
    public async Task Lag_OfAGroupThatNeverWas_IsAllOfIt()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        await queue.PushAsync(Queue.Reports(5));

        var stand = Assert.Single(await Achterstand.LeesAsync(queue.Options with { Group = queue.Options.Group + "-nobody" }));

        Assert.Equal((-1, stand.End), (stand.Committed, stand.Lag));
    }

    [Fact]
    public async Task Txn_OfADeadInstance_IsListedAndAborted_AndNothingOfItWasSeen()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        var reports = Queue.Reports(20);
        await queue.PushAsync(reports);
        using (var doomed = Instance.Start(queue.Options, "7", untilIdle: true, KafkaFailpoints.Produced))
        {
            await doomed.ExitAsync();
        }

        var open = Lines(await Verb.OutputAsync(queue.Options, "txn", "list", "--json"));
        var lag = await Achterstand.LeesAsync(queue.Options);
        var abort = await Verb.OutputAsync(queue.Options, "txn", "abort", "--instance", "7");
        var after = await Verb.OutputAsync(queue.Options, "txn", "list");

        Assert.Contains(open, line => line.GetProperty("topic").GetString() == queue.Options.Topics.Besluiten);
        Assert.True(lag.Sum(p => p.OpenTransaction) > 0);
        Assert.Contains("has no open transaction now", abort.Output, StringComparison.Ordinal);
        Assert.Contains("no open transaction", after.Output, StringComparison.Ordinal);
        Assert.Empty(queue.Read(queue.Options.Topics.Besluiten));
        using var next = Instance.Start(queue.Options, "8", untilIdle: true);
        await next.ExitAsync();
        await Proof.HoldsAsync(queue, reports);
    }

    [Fact]
    public async Task Txn_AbortOfALivingInstance_FencesIt_AndItGoesOn()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var stop = new CancellationTokenSource();
        var running = queue.RunAsync("0", untilIdle: false, stop: stop);
        await queue.PushAsync(Queue.Reports(10));
        await Queue.UntilAsync(() => queue.Read(queue.Options.Topics.Besluiten).Count > 0);

        OpenTransacties.BreekAf(queue.Options, "0");
        await queue.PushAsync(Queue.Reports(10, seed: 2));
        await Queue.UntilAsync(() => Achterstand.LeesAsync(queue.Options).GetAwaiter().GetResult().Sum(p => p.Lag) == 0);
        await stop.CancelAsync();
        await running;

        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
    }

    [Fact]
    public async Task Verbs_WithoutABroker_SayWhereTheyLooked()
    {
        var nowhere = broker.Options(1) with { Bootstrap = "127.0.0.1:1" };

        var (code, _) = await Verb.OutputAsync(nowhere, "lag");

        Assert.Equal(4, code);
    }

    private static List<JsonElement> Lines((int, string Output) verb) =>
        [.. verb.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
