using System.CommandLine;
using System.Diagnostics;
using Serilog.Events;
using Tenzij.Host.Composition;
using Tenzij.Host.Logging;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij process IN --out DIR</c>: from a file of reports to routed, explained, provable decisions.</summary>
internal static class ProcessCommand
{
    public static Command Create()
    {
        var input = new Argument<string?>("IN") { Description = "NDJSON, JSON array, one object, gzip; - for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out") { Description = "Output folder; one that holds part of the work is gone on with." };
        var json = new Option<bool>("--json") { Description = "The totals as JSON." };
        var pipeline = Pipelines.Option();
        var command = new Command("process", """
            Read, assess, decide and deliver a file of reports. Interrupted or killed, the same command goes on where the last
            batch was committed, and the outputs are those of an undisturbed run.

            Examples:
              tenzij process reports.ndjson --out out/march
              zcat reports.ndjson.gz | tenzij process - --out out/march --json
            """) { input, output, json, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            var from = result.GetValue(input) ?? workshop.Definition.Invoer;
            var to = result.GetValue(output) ?? workshop.Definition.Uitvoer;
            if (from is null || to is null)
            {
                await Console.Error.WriteLineAsync("tenzij: name the input and --out; the pipeline file names none");
                return ExitCode.Usage;
            }

            var clock = Stopwatch.StartNew();
            var total = await RunAsync(workshop, from, to, await LengthAsync(from), ct);
            Totals.Show(total, clock.Elapsed, to, result.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Runs the pipeline with a progress bar; <paramref name="expected"/> is the number of records, if known.</summary>
    public static async Task<Telling> RunAsync(Workshop workshop, string from, string to, long? expected, CancellationToken ct)
    {
        if (workshop.Sleutels.IsOntwikkeling)
        {
            HostLog.Event(HostEvent.DevelopmentKey, LogEventLevel.Warning, "Pseudonyms use the published development key");
            await Console.Error.WriteLineAsync("tenzij: warning: pseudonyms use the published development key; not for real reports");
        }

        var options = new FilePipelineOptions
        {
            Invoer = from,
            Uitvoer = to,
            BatchCount = workshop.Definition.BatchCount,
            Stroom = workshop.Definition.Parallelism == 0 ? new Stroomopties() : new Stroomopties { Parallelism = workshop.Definition.Parallelism },
            Momentopnamen = workshop.Momentopnamen(),
        };
        HostLog.Event(HostEvent.RunStarted, "Run started: policy {Policy}, reference {Reference}, model {Model}, batch {Batch}",
            workshop.Beleid.Hash, workshop.Referentie.Hash, workshop.Beoordelaar.ModelHash, options.BatchCount);
        var total = await Progress.ShowAsync("deciding", expected, report =>
            FilePipeline.RunAsync(options, workshop.Stappen(), new Logged(report), ct));
        HostLog.Event(HostEvent.RunEnded, "Run ended: {@Totals}", total);
        return total;
    }

    private sealed class Logged(IProgress<Telling> next) : IProgress<Telling>
    {
        public void Report(Telling value)
        {
            HostLog.Event(HostEvent.RunCommitted, "Committed {Records} records, {Quarantine} in quarantine", value.Records, value.Quarantaine);
            next.Report(value);
        }
    }

    // Lines of an uncompressed file tell how far along it is; for anything else the bar only counts.
    private static async Task<long?> LengthAsync(string from)
    {
        if (from == "-" || !from.EndsWith(".ndjson", StringComparison.Ordinal) || !Progress.IsTerminal || !File.Exists(from))
        {
            return null;
        }

        await using var stream = File.OpenRead(from);
        var buffer = new byte[1 << 20];
        long lines = 0;
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }
}
