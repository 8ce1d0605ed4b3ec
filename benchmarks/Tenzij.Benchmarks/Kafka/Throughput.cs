using System.Globalization;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Testing;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>The whole pipeline beside its twin, in turn within one run, broker on the same cores.</summary>
internal static class Throughput
{
    private static readonly int[] Partitions = [1, 2, 4];

    /// <param name="count">Reports that are measured, after the warm-up.</param>
    /// <param name="warmup">Reports that each instance decides first, about.</param>
    public static async Task<int> RunAsync(int count, int warmup, int rounds)
    {
        await using var bench = await Bench.StartAsync();
        using var folder = new TempFolder();
        var rows = new List<(int Partitions, Pass Pipeline, Pass Twin)>();
        foreach (var partitions in Partitions)
        {
            var pipeline = new List<Pass>();
            var twin = new List<Pass>();
            for (var round = 0; round < rounds; round++)
            {
                var profile = folder.File(string.Create(CultureInfo.InvariantCulture, $"profile{partitions}"));
                pipeline.Add(await PipelineAsync(bench, partitions, count, warmup * partitions, round == 0 ? profile : null));
                twin.Add(await TwinAsync(bench, partitions, count, warmup * partitions, profile));
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{partitions} partitions, round {round + 1}: pipeline {pipeline[^1].PerSecond:F0}/s, twin {twin[^1].PerSecond:F0}/s"));
            }

            rows.Add((partitions, Median(pipeline), Median(twin)));
        }

        Show(count, warmup, rounds, rows);
        return 0;
    }

    private static void Show(int count, int warmup, int rounds, List<(int Partitions, Pass Pipeline, Pass Twin)> rows)
    {
        KafkaBenchmarks.Line($"\n## Throughput beside a twin, in steady state\n\n{count} reports after {warmup} of warm-up for each instance, {rounds} rounds, {Environment.ProcessorCount} cores, broker on the same machine; medians. As many instances as partitions.\n");
        KafkaBenchmarks.Line($"| partitions | pipeline /s | twin /s | share of the twin | pipeline CPU µs a report | its broker | twin CPU µs | its broker |");
        KafkaBenchmarks.Line($"|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (partitions, pipeline, twin) in rows)
        {
            KafkaBenchmarks.Line(
                $"| {partitions} | {pipeline.PerSecond:F0} | {twin.PerSecond:F0} | {pipeline.PerSecond / twin.PerSecond:P0} | {pipeline.CpuMicroseconds:F0} | {pipeline.BrokerMicroseconds:F0} | {twin.CpuMicroseconds:F0} | {twin.BrokerMicroseconds:F0} |");
        }

        KafkaBenchmarks.Line($"\nBefore that, from the start of the processes:\n");
        KafkaBenchmarks.Line($"| partitions | pipeline: first commit s | warm s | CPU s until warm | twin: first commit s | warm s | CPU s until warm |");
        KafkaBenchmarks.Line($"|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (partitions, pipeline, twin) in rows)
        {
            KafkaBenchmarks.Line(
                $"| {partitions} | {pipeline.FirstCommit:F1} | {pipeline.Warm:F1} | {pipeline.WarmCpu:F1} | {twin.FirstCommit:F1} | {twin.Warm:F1} | {twin.WarmCpu:F1} |");
        }

        KafkaBenchmarks.Line($"\nWhere it goes: each stage alone on one thread, compiled and warm.\n");
        var stages = Stagetable.Write(Console.Out, Math.Min(count, 10_000));
        var (_, one, bare) = rows[0];
        KafkaBenchmarks.Line(
            $"\nOf the pipeline's {one.CpuMicroseconds:F0} µs a report on one partition the stages alone are {stages:F0}, client and transactions as in the twin {bare.CpuMicroseconds:F0}, and channels, signals, collector and compiler the other {one.CpuMicroseconds - stages - bare.CpuMicroseconds:F0}.");
    }

    private static async Task<Pass> PipelineAsync(Bench bench, int partitions, int count, int warmup, string? profile)
    {
        var options = await bench.FreshAsync(partitions);
        await Bench.PushAsync(options, warmup + count);
        var instances = Enumerable.Range(0, partitions)
            .Select(i => Instance.Start(options, i.ToString(CultureInfo.InvariantCulture), untilIdle: false, pipeline: Bench.Pipeline)).ToList();
        try
        {
            var pass = await Pass.WatchAsync(options, [.. instances.Select(i => i.Id)], bench.BrokerId, warmup, CancellationToken.None);
            if (profile is not null)
            {
                await TwinProfile.SaveAsync(options, profile);
            }

            return pass;
        }
        finally
        {
            instances.ForEach(i => i.Dispose());
        }
    }

    private static async Task<Pass> TwinAsync(Bench bench, int partitions, int count, int warmup, string profile)
    {
        var options = await bench.FreshAsync(partitions);
        await Bench.PushAsync(options, warmup + count);
        var twins = Enumerable.Range(0, partitions).Select(i => Twin.Start(options, "twin" + i, profile)).ToList();
        try
        {
            return await Pass.WatchAsync(options, [.. twins.Select(t => t.Id)], bench.BrokerId, warmup, CancellationToken.None);
        }
        finally
        {
            foreach (var twin in twins)
            {
                twin.Kill();
                twin.Dispose();
            }
        }
    }

    private static Pass Median(List<Pass> passes) => passes.OrderBy(p => p.PerSecond).ElementAt(passes.Count / 2);
}
