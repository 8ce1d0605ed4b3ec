using System.Globalization;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Testing;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>The whole pipeline beside its twin, in turn within one run, broker on the same cores.</summary>
internal static class Throughput
{
    private static readonly int[] Partitions = [1, 2, 4];

    public static async Task<int> RunAsync(int count, int rounds)
    {
        await using var bench = await Bench.StartAsync();
        using var folder = new TempFolder();
        KafkaBenchmarks.Line($"\n## Throughput\n\n{count} reports, {rounds} rounds, {Environment.ProcessorCount} cores, broker on the same machine; medians. As many instances as partitions.\n");
        KafkaBenchmarks.Line($"| partitions | pipeline /s | twin /s | share of the twin | pipeline CPU µs a report | its broker | twin CPU µs | its broker |");
        KafkaBenchmarks.Line($"|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var partitions in Partitions)
        {
            var pipeline = new List<Pass>();
            var twin = new List<Pass>();
            for (var round = 0; round < rounds; round++)
            {
                var profile = folder.File(string.Create(CultureInfo.InvariantCulture, $"profile{partitions}"));
                pipeline.Add(await PipelineAsync(bench, partitions, count, round == 0 ? profile : null));
                twin.Add(await TwinAsync(bench, partitions, count, profile));
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{partitions} partitions, round {round + 1}: pipeline {pipeline[^1].PerSecond:F0}/s, twin {twin[^1].PerSecond:F0}/s"));
            }

            Row(partitions, Median(pipeline), Median(twin));
        }

        KafkaBenchmarks.Line($"\nWhere it goes: the pipeline's CPU a report is the stages below, and the rest client, serialising of headers, channels and runtime.\n");
        Stagetable.Write(Console.Out, Math.Min(count, 10_000));
        return 0;
    }

    private static async Task<Pass> PipelineAsync(Bench bench, int partitions, int count, string? profile)
    {
        var options = await bench.FreshAsync(partitions);
        await Bench.PushAsync(options, count);
        var instances = Enumerable.Range(0, partitions)
            .Select(i => Instance.Start(options, i.ToString(CultureInfo.InvariantCulture), untilIdle: false, pipeline: Bench.Pipeline)).ToList();
        try
        {
            var pass = await Pass.WatchAsync(options, [.. instances.Select(i => i.Id)], bench.BrokerId, CancellationToken.None);
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

    private static async Task<Pass> TwinAsync(Bench bench, int partitions, int count, string profile)
    {
        var options = await bench.FreshAsync(partitions);
        await Bench.PushAsync(options, count);
        var twins = Enumerable.Range(0, partitions).Select(i => Twin.Start(options, "twin" + i, profile)).ToList();
        try
        {
            return await Pass.WatchAsync(options, [.. twins.Select(t => t.Id)], bench.BrokerId, CancellationToken.None);
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

    private static void Row(int partitions, Pass pipeline, Pass twin) => KafkaBenchmarks.Line(
        $"| {partitions} | {pipeline.PerSecond:F0} | {twin.PerSecond:F0} | {pipeline.PerSecond / twin.PerSecond:P0} | {pipeline.Cpu * 1e6 / pipeline.Total:F0} | {pipeline.BrokerCpu * 1e6 / pipeline.Total:F0} | {twin.Cpu * 1e6 / twin.Total:F0} | {twin.BrokerCpu * 1e6 / twin.Total:F0} |");

    private static Pass Median(List<Pass> passes) => passes.OrderBy(p => p.PerSecond).ElementAt(passes.Count / 2);
}
