using Tenzij.Kafka.Running;
using Tenzij.Testing.Chaos;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>
/// A short seed of the chaos run, with one event of every kind; <c>benchmarks/results/chaos.md</c> has the long one, made by
/// <c>Tenzij.Benchmarks kafka chaos</c>.
/// </summary>
public sealed class ChaosTests
{
    [Fact]
    public async Task Chaos_OfAShortSeed_LosesDoublesAndReordersNothing()
    {
        Assert.SkipUnless(Faults.AreOurs, Faults.Why);

        var (holds, report) = await Chaosverslag.MaakAsync(
            seed: 7, events: 12, count: 3_000, line => TestContext.Current.TestOutputHelper?.WriteLine(line), TestContext.Current.CancellationToken);

        Assert.True(holds, report);
    }

    [Fact]
    public void Plan_OfASeed_IsAlwaysTheSame_AndHasEveryKind()
    {
        var plan = Chaosplan.Maak(3, 200, 200_000);

        Assert.Equal(plan, Chaosplan.Maak(3, 200, 200_000));
        Assert.Equal(Enum.GetValues<Onheil>(), plan.Select(e => e.Soort).Distinct().Order());
        Assert.Equal(
            KafkaFailpoints.All.Order(StringComparer.Ordinal),
            plan.Take(12).Select(e => e.Failpoint?.Split(':')[0]).OfType<string>().Order(StringComparer.Ordinal));
    }
}
