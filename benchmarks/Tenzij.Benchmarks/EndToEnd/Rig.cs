using System.Globalization;
using System.Runtime.InteropServices;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>
/// The whole pipeline, files to files, beside a baseline that only deserialises the same file, each in fresh processes
/// and in turn; and the stages one by one. The table is Markdown, for <c>benchmarks/results</c>.
/// </summary>
internal static class Rig
{
    public static async Task<int> RunAsync(int count, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("tenzij-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "reports.ndjson");
            Sample.Write(file, count);
            var runs = Enum.GetValues<Run>().ToDictionary(run => run, _ => new List<Figures>());
            for (var round = 0; round < rounds; round++)
            {
                foreach (var (run, figures) in runs)
                {
                    var output = Path.Combine(folder.FullName, "uit");
                    figures.Add(await Child.StartAsync(run, file, output));
                    await Console.Error.WriteLineAsync($"round {round + 1}, {run}: {figures[^1].Line}");
                    if (Directory.Exists(output))
                    {
                        Directory.Delete(output, recursive: true);
                    }
                }
            }

            Show(count, rounds, new FileInfo(file).Length, runs);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Console.WriteLine();
        Stagetable.Write(Console.Out, Math.Min(count, 10_000));
        return 0;
    }

    private static void Show(int count, int rounds, long bytes, Dictionary<Run, List<Figures>> runs)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} reports of {bytes / count} bytes, median of {rounds} rounds, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}."));
        Console.WriteLine();
        Console.WriteLine("| run | CPU s | CPU µs a report | clock s | times baseline, clock | times baseline, CPU / 2 cores | peak MB | pause s |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        var baseline = Median(runs[Run.Baseline]);
        foreach (var (run, figures) in runs)
        {
            var m = Median(figures);
            var cores = run == Run.Baseline ? 1 : 2;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Name(run)} | {m.Cpu:F1} | {m.CpuMicroseconds:F0} | {m.Wall:F1} | {m.Wall / baseline.Wall:F1} | {m.Cpu / cores / baseline.Cpu:F1} | {m.PeakBytes >> 20} | {m.Pause:F2} |"));
        }
    }

    private static Figures Median(List<Figures> figures) => figures.OrderBy(f => f.Cpu).ElementAt(figures.Count / 2);

    private static string Name(Run run) => run switch
    {
        Run.Baseline => "baseline: deserialise on one thread",
        Run.Process => "process",
        _ => "process without Encode's messages",
    };
}
