using System.Text;
using Tenzij.Core.Besluiten;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Tests.Streaming;

/// <summary>The seams under transactions that abort, partitions that move and signals of others.</summary>
public sealed class StroomTests
{
    [Fact]
    public async Task Run_CommitsThatFail_GiveTheOutputsOfAnUndisturbedRun()
    {
        var records = Proefstroom.Regels(120, seed: 5);
        var undisturbed = await RunAsync(Keten(records, []));
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var mislukt = Enumerable.Range(1, 40).Where(_ => random.Next(3) == 0).ToHashSet();

            var disturbed = await RunAsync(Keten(records, mislukt));

            Assert.Equal(Lines(undisturbed.Ledger[0]), Lines(disturbed.Ledger[0]));
            Assert.Equal(undisturbed.Berichten, disturbed.Berichten);
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(7, 3, 4)]
    [InlineData(200, 1, 2)]
    public async Task Run_OtherPortionsBatchesAndWorkers_ChangeNoByte(int records, int porties, int workers)
    {
        var regels = Proefstroom.Regels(120, seed: 6);
        var one = await RunAsync(Keten(regels, []));

        var other = new Geheugenketens { RecordsPerPortie = records, PortiesPerBatch = porties };
        other.Voeg(0, regels);
        other.Wijs(0);
        await RunAsync(other, workers);

        Assert.Equal(Lines(one.Ledger[0]), Lines(other.Ledger[0]));
        Assert.Equal(one.Berichten, other.Berichten);
    }

    [Fact]
    public async Task Run_APartitionThatIsTakenAndComesBack_GoesOnFromItsLedger()
    {
        var regels = Proefstroom.Regels(120, seed: 8);
        var undisturbed = await RunAsync(Keten(regels, []));
        var moved = new Geheugenketens();
        moved.Voeg(0, [.. regels.Take(70)]);
        moved.Wijs(0);
        await RunAsync(moved);

        // Another instance goes on: it has nothing but the committed ledger.
        moved.Voeg(0, [.. regels.Skip(70)]);
        moved.Wijs(0);
        await RunAsync(moved);

        Assert.Equal(Lines(undisturbed.Ledger[0]), Lines(moved.Ledger[0]));
        Assert.Equal(undisturbed.Berichten, moved.Berichten);
    }

    [Fact]
    public async Task Run_APartitionTakenAwayDuringTheRun_IsRestoredWhenItReturns()
    {
        var queue = new Geheugenketens { PortiesPerBatch = 1 };
        queue.Voeg(0, Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-2", uur: 2));
        queue.Wijs(0);
        using var stroom = Stroom(queue);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        queue.Neem(0);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        queue.Voeg(0, Mutatietekst.Regel("PL-2", uur: 2), Mutatietekst.Regel("PL-3", uur: 3));
        queue.Wijs(0);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);

        var ledger = Records(queue, 0);
        Assert.Equal(
            [Recordsoort.Besluit, Recordsoort.Besluit, Recordsoort.Herhaling, Recordsoort.Besluit],
            ledger.Select(r => r.Soort));
        Assert.Equal([0, 1, 2, 3], ledger.Select(r => r.Volgnummer));
        Assert.Equal(Route.VeiligThuis, ledger[3].Route);
    }

    [Fact]
    public async Task Run_TwoPartitions_KeepAChainEachAndCountTogether()
    {
        var queue = new Geheugenketens();
        queue.Voeg(0, Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-3", uur: 3));
        queue.Voeg(1, Mutatietekst.Regel("PL-2", uur: 2));
        queue.Wijs(0);
        queue.Wijs(1);

        await RunAsync(queue);

        // PL-3 was decided before PL-2 came: the correction stands in the chain of PL-3.
        Assert.Equal(["PL-1", "PL-3", "PL-3"], Records(queue, 0).Select(r => r.MutatieId));
        Assert.True(Records(queue, 0)[2].Herbeoordeling);
        Assert.Equal(Route.VeiligThuis, Records(queue, 0)[2].Route);
        Assert.Equal(["PL-2"], Records(queue, 1).Select(r => r.MutatieId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_ASignalOfAnotherInstance_CorrectsWhatShouldHaveCountedIt(bool commitFails)
    {
        // The other instance decides PL-2; what it signals reaches this one after PL-3 was decided.
        var other = new Geheugenketens();
        other.Voeg(1, Mutatietekst.Regel("PL-2", uur: 2));
        other.Wijs(1);
        await RunAsync(other);
        var queue = new Geheugenketens { PortiesPerBatch = 1, Mislukt = commitFails ? [2] : [] };
        queue.Voeg(0, Mutatietekst.Regel("PL-1", uur: 1), Mutatietekst.Regel("PL-3", uur: 3));
        queue.Wijs(0);
        using var stroom = Stroom(queue);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        queue.Sein(Assert.Single(other.Uitgezonden));
        queue.Sein(Assert.Single(other.Uitgezonden));

        await stroom.RunAsync(null, TestContext.Current.CancellationToken);

        var correctie = Assert.Single(Records(queue, 0), r => r.Herbeoordeling);
        Assert.Equal(("PL-3", Route.VeiligThuis), (correctie.MutatieId, correctie.Route));
        Assert.Equal(["PL-1", "PL-2"], correctie.Geteld.Select(g => g.MutatieId));
    }

    [Fact]
    public async Task Run_ASignalThatIsWithdrawn_NoLongerCounts()
    {
        var queue = new Geheugenketens { PortiesPerBatch = 1 };
        queue.Voeg(0, Mutatietekst.Regel("PL-1", uur: 1));
        queue.Wijs(0);
        var stil = new Geheugenketens();
        stil.Voeg(1, Mutatietekst.Regel("PL-0", uur: 0.5));
        stil.Wijs(1);
        await RunAsync(stil);
        using var stroom = Stroom(queue);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        var signaal = Assert.Single(stil.Uitgezonden);
        queue.Sein(signaal);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        queue.Sein(signaal with { Begin = null });
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal([0, 1, 0], Records(queue, 0).Select(r => r.Geteld.Count));
    }

    [Fact]
    public async Task Run_AFailureThatIsNoAbort_EndsTheRunAndKeepsWhatWasCommitted()
    {
        var queue = Keten(Proefstroom.Regels(60, seed: 3), []);
        var fatal = 0;
        var stappen = Proefstappen.Maak(new Woordbeoordelaar
        {
            Bij = _ =>
            {
                if (Interlocked.Increment(ref fatal) == 40)
                {
                    throw new InvalidOperationException("broken");
                }
            },
        });
        using var stroom = new Stroom(queue, queue, queue, stappen, new Stroomopties { Parallelism = 2 });

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => stroom.RunAsync(null, TestContext.Current.CancellationToken));

        Assert.Equal("broken", fault.Message);
        Assert.Equal(Enumerable.Range(0, queue.Ledger[0].Count), Records(queue, 0).Select(r => (int)r.Volgnummer));
    }

    [Fact]
    public async Task Run_WhenStopped_EndsAtOnce()
    {
        using var stop = new CancellationTokenSource();
        var queue = Keten(Proefstroom.Regels(60, seed: 3), []);
        using var stroom = new Stroom(
            queue, queue, queue, Proefstappen.Maak(new Woordbeoordelaar { Bij = _ => stop.Cancel() }), new Stroomopties());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stroom.RunAsync(null, stop.Token));
    }

    internal static Geheugenketens Keten(IReadOnlyList<byte[]> records, HashSet<int> mislukt)
    {
        var queue = new Geheugenketens { Mislukt = mislukt };
        queue.Voeg(0, records);
        queue.Wijs(0);
        return queue;
    }

    internal static async Task<Geheugenketens> RunAsync(Geheugenketens queue, int workers = 2)
    {
        using var stroom = Stroom(queue, workers);
        await stroom.RunAsync(null, TestContext.Current.CancellationToken);
        return queue;
    }

    internal static List<Grootboekrecord> Records(Geheugenketens queue, int keten) =>
        queue.Ledger[keten].ConvertAll(regel => Grootboeklezer.Lees(regel)!);

    private static Stroom Stroom(Geheugenketens queue, int workers = 2) =>
        new(queue, queue, queue, Proefstappen.Maak(), new Stroomopties { Parallelism = workers, QueueCountMax = 2 });

    private static IEnumerable<string> Lines(List<byte[]> ledger) => ledger.Select(regel => Encoding.UTF8.GetString(regel));
}
