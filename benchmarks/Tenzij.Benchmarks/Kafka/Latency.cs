using HdrHistogram;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>From when a report was due to be pushed until its ledger record could be read, at a fixed rate.</summary>
internal static class Latency
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(int rate, TimeSpan time)
    {
        await using var bench = await Bench.StartAsync();
        var options = await bench.FreshAsync(2);
        using var instance = Instance.Start(options, "0", untilIdle: false, pipeline: Bench.Pipeline);
        using var follower = new Follower(options, (int)(rate * (time + WarmUp).TotalSeconds));
        await follower.PushAsync(rate, WarmUp, CancellationToken.None);
        await SettleAsync(follower);

        // Microseconds up to ten minutes, three digits.
        var histogram = new LongHistogram(600_000_000, 3);
        follower.Seen = (_, took) => histogram.RecordValue(Math.Max(1, (long)took.TotalMicroseconds));
        await follower.PushAsync(rate, time, CancellationToken.None);
        await SettleAsync(follower);

        KafkaBenchmarks.Line($"\n## Latency at {rate} reports a second\n\nFrom the moment that a report was due to be pushed until its ledger record could be read with read_committed; {histogram.TotalCount} reports, one instance, 2 partitions, batch time 100 ms.\n");
        KafkaBenchmarks.Line($"| p50 ms | p95 ms | p99 ms | p99.9 ms | max ms |");
        KafkaBenchmarks.Line($"|---:|---:|---:|---:|---:|");
        KafkaBenchmarks.Line($"| {At(histogram, 50):F1} | {At(histogram, 95):F1} | {At(histogram, 99):F1} | {At(histogram, 99.9):F1} | {At(histogram, 100):F1} |");
        return 0;
    }

    public static async Task SettleAsync(Follower follower)
    {
        while (follower.Open > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private static double At(LongHistogram histogram, double percentile) => histogram.GetValueAtPercentile(percentile) / 1000.0;
}
