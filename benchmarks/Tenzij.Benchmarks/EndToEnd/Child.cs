using System.Diagnostics;
using System.Globalization;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>
/// One measured run in a fresh process of its own, so that start-up, compilation and collection count as they do for a
/// user and no run warms another.
/// </summary>
internal static class Child
{
    public const string Verb = "child";

    public static async Task<int> MainAsync(string[] args)
    {
        var (what, file, folder) = (Enum.Parse<Run>(args[1]), args[2], args[3]);
        var clock = Stopwatch.StartNew();
        var reports = what switch
        {
            Run.Baseline => Baseline.Run(file),
            _ => await ProcessAsync(file, folder, encode: what == Run.Process),
        };
        var figures = new Figures(
            reports, clock.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime.TotalSeconds, PeakBytes(),
            GC.GetTotalPauseDuration().TotalSeconds, GC.CollectionCount(2));
        Console.WriteLine(figures.Line);
        return 0;
    }

    /// <summary>Starts this program again for one run and returns what it measured.</summary>
    public static async Task<Figures> StartAsync(Run what, string file, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Child).Assembly.Location);
        }

        foreach (var argument in new[] { Verb, what.ToString(), file, folder })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? Figures.Parse(output)
            : throw new InvalidOperationException($"The run {what} ended with {process.ExitCode}: {output}");
    }

    private static async Task<long> ProcessAsync(string file, string folder, bool encode)
    {
        var options = new FilePipelineOptions
        {
            Invoer = file,
            Uitvoer = folder,
            Stroom = new Stroomopties { Parallelism = Math.Min(2, Environment.ProcessorCount) },
        };
        var total = await FilePipeline.RunAsync(options, Workshop.Stappen(encode), null, CancellationToken.None);
        return total.Records;
    }

    private static long PeakBytes()
    {
        const string Peak = "VmHWM:";
        var line = File.Exists("/proc/self/status")
            ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Peak, StringComparison.Ordinal)) : null;
        return line is null
            ? Environment.WorkingSet
            : long.Parse(line[Peak.Length..^3].Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}

/// <summary>What a child process does.</summary>
internal enum Run { Baseline, Process, ProcessWithoutEncode }
