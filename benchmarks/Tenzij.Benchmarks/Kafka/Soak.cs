using System.Diagnostics;
using System.Globalization;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>Memory of an instance at a fixed rate. New reports all the time, so that the register grows by what it must.</summary>
internal static class Soak
{
    private static readonly TimeSpan SampleEvery = TimeSpan.FromSeconds(10);
    // What the register keeps of a report: benchmarks/results/endtoend.md.
    private const double RegisterBytes = 220;

    public static async Task<int> RunAsync(int rate, TimeSpan time)
    {
        await using var bench = await Bench.StartAsync();
        var options = await bench.FreshAsync(2);
        using var instance = Instance.Start(options, "0", untilIdle: false, pipeline: Bench.Pipeline);
        using var follower = new Follower(options, (int)(rate * time.TotalSeconds));
        var pushing = follower.PushAsync(rate, time, CancellationToken.None);
        var samples = new List<(double Minute, double Megabytes)>();
        for (var clock = Stopwatch.StartNew(); !pushing.IsCompleted;)
        {
            await Task.WhenAny(pushing, Task.Delay(SampleEvery));
            samples.Add((clock.Elapsed.TotalMinutes, Proc.ResidentMegabytes(instance.Id)));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{samples[^1].Minute:F1} min: {samples[^1].Megabytes:F0} MB, {follower.Open} open"));
        }

        await pushing;
        await Latency.SettleAsync(follower);
        Show(rate, time, samples);
        return 0;
    }

    private static void Show(int rate, TimeSpan time, List<(double Minute, double Megabytes)> samples)
    {
        KafkaBenchmarks.Line($"\n## Soak: {time.TotalMinutes:F0} minutes at {rate} reports a second\n\nResident memory of one instance, 2 partitions; archive of originals 128 MiB.\n");
        KafkaBenchmarks.Line($"| minute | MB, mean | MB, highest |");
        KafkaBenchmarks.Line($"|---:|---:|---:|");
        foreach (var minute in samples.GroupBy(s => (int)(s.Minute / 2) * 2))
        {
            KafkaBenchmarks.Line($"| {minute.Key}–{minute.Key + 2} | {minute.Average(s => s.Megabytes):F0} | {minute.Max(s => s.Megabytes):F0} |");
        }

        var last = samples.Where(s => s.Minute > time.TotalMinutes / 2).ToList();
        KafkaBenchmarks.Line($"\nSlope over the second half: {Slope(last):F2} MB a minute; the register alone must grow by {rate * 60 * RegisterBytes / (1 << 20):F2}.");
    }

    private static double Slope(List<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }
}
