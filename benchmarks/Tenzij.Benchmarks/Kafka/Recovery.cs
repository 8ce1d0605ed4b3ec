using System.Diagnostics;
using System.Globalization;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>
/// From kill -9 until a report that came after it is committed: by the same instance started again at once, and by another
/// one that was waiting.
/// </summary>
internal static class Recovery
{
    private const int Rate = 50;

    public static async Task<int> RunAsync(int rounds)
    {
        KafkaBenchmarks.Line($"\n## Recovery after kill -9\n\n{Rate} reports a second; from the kill until a report pushed after it can be read from the ledger.\n");
        KafkaBenchmarks.Line($"| who goes on | median s | longest s |");
        KafkaBenchmarks.Line($"|---|---:|---:|");
        await RowAsync("the same instance, started again at once", rounds, standBy: false);
        await RowAsync("the same instance, with vastePlaats (static membership)", rounds, standBy: false, "vast");
        await RowAsync("another instance, which waited", rounds, standBy: true);
        return 0;
    }

    private static async Task RowAsync(string name, int rounds, bool standBy, string? variant = null)
    {
        await using var bench = await Bench.StartAsync();
        var options = await bench.FreshAsync(1);
        var pipeline = variant is null ? Bench.Pipeline : Variant();
        using var follower = new Follower(options, 20_000);
        using var stop = new CancellationTokenSource();
        var pushing = follower.PushAsync(Rate, TimeSpan.FromHours(1), stop.Token);
        var took = new List<double>();
        long killed = long.MaxValue;
        TaskCompletionSource<double> first = new();
        follower.Seen = (due, _) =>
        {
            if (due > Interlocked.Read(ref killed))
            {
                first.TrySetResult(Stopwatch.GetElapsedTime(Interlocked.Read(ref killed)).TotalSeconds);
            }
        };
        var instance = Instance.Start(options, "0", untilIdle: false, pipeline: pipeline);
        for (var round = 0; round < rounds; round++)
        {
            var next = standBy ? Instance.Start(options, $"s{round}", untilIdle: false, pipeline: pipeline) : null;
            await Task.Delay(TimeSpan.FromSeconds(8));
            await SettledAsync(follower);
            first = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
            Interlocked.Exchange(ref killed, Stopwatch.GetTimestamp());
            instance.Dispose();
            instance = next ?? Instance.Start(options, "0", untilIdle: false, pipeline: pipeline);
            took.Add(await first.Task);
            Interlocked.Exchange(ref killed, long.MaxValue);
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {took[^1]:F1} s"));
        }

        await stop.CancelAsync();
        await pushing;
        instance.Dispose();
        took.Sort();
        KafkaBenchmarks.Line($"| {name} | {took[took.Count / 2]:F1} | {took[^1]:F1} |");
    }

    // Almost nothing waits: what is measured is the recovery, not what came before.
    private static async Task SettledAsync(Follower follower)
    {
        while (follower.Open > Rate)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    // The pipeline of the house with its place in the group kept.
    private static string Variant()
    {
        var folder = Directory.CreateTempSubdirectory("tenzij-vast-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "pipelines"));
        var root = Testing.RepoRoot.Folder;
        File.WriteAllText(Path.Combine(folder, "kafka.yaml"), "schema: kafka/1\nvastePlaats: true\n");
        var file = Path.Combine(folder, "pipelines", "vast.yaml");
        File.WriteAllText(file, $"""
            schema: pijplijn/1
            naam: vast
            omgeving: ontwikkeling
            model: {root}/models/volledigheid/1
            beleid: {root}/config/beleid.yaml
            referentie: {root}/config
            kafka: kafka.yaml
            """);
        return file;
    }
}
