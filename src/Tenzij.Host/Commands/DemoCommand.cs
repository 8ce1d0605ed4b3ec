using System.CommandLine;
using System.Diagnostics;
using Tenzij.Classification.Generation;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij demo</c>: synthetic reports, decided, with a table and three decisions explained.</summary>
internal static class DemoCommand
{
    private const string Reports = "reports.ndjson";
    private const string Output = "uit";

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many synthetic reports.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<ulong>("--seed") { Description = "Same count and seed, same reports.", DefaultValueFactory = _ => GenerateCommand.DefaultSeed };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Where everything is left.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("out", "demo")) };
        var pipeline = Pipelines.Option();
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--count must be 1 or more");
            }
        });
        var command = new Command("demo", """
            Make synthetic reports, decide them, and show where they went and why. Everything is left under out/demo.

            Examples:
              tenzij demo
              tenzij demo --count 84000 --out out/year
            """) { count, seed, folder, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var to = result.GetRequiredValue(folder);
            if (!Clear(to))
            {
                await Console.Error.WriteLineAsync($"tenzij: {to.FullName} holds other files than a demo's; name an empty folder with --out");
                return ExitCode.Usage;
            }

            var workshop = Workshop.Open(result.GetValue(pipeline));
            var reports = Path.Combine(to.FullName, Reports);
            await using (var file = new BufferedStream(File.Create(reports), 1 << 20))
            {
                Generator.Schrijf(result.GetValue(count), result.GetValue(seed), file);
            }

            var clock = Stopwatch.StartNew();
            var total = await ProcessCommand.RunAsync(workshop, reports, Path.Combine(to.FullName, Output), result.GetValue(count), ct);
            DemoScreen.Show(workshop, Path.GetRelativePath(Environment.CurrentDirectory, to.FullName), Output, total, clock.Elapsed);
            return ExitCode.Ok;
        });
        return command;
    }

    // Only what an earlier demo made is thrown away.
    private static bool Clear(DirectoryInfo folder)
    {
        folder.Create();
        if (folder.EnumerateFileSystemInfos().Any(f => f.Name is not (Reports or Output)))
        {
            return false;
        }

        File.Delete(Path.Combine(folder.FullName, Reports));
        var output = Path.Combine(folder.FullName, Output);
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        return true;
    }
}
