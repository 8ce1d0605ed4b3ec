using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Logging;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Verification;
using Progress = Tenzij.Host.Terminal.Progress;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij verify DIR</c>: proves an output folder from itself.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "Output folder of process or demo.", Arity = ArgumentArity.ZeroOrOne };
        var kafka = new Option<bool>("--kafka") { Description = "Prove the queue instead of a folder." };
        var settings = new KafkaSettings();
        var input = new Option<string?>("--input") { Description = "The input: also prove that nothing of it is missing." };
        var json = new Option<bool>("--json") { Description = "The report as JSON." };
        var command = new Command("verify", """
            Prove from the folder alone that the chain is whole, that every output belongs to one ledger record, and that every
            decision follows from the originals by the policy, reference data and model kept there: all of it is decided again and
            compared byte for byte. Exit code 5 when a difference is found.

            Examples:
              tenzij verify out/demo/uit
              tenzij verify out/demo/uit --input out/demo/reports.ndjson --json
              tenzij verify --kafka --bootstrap broker1:9092
            """) { folder, input, json, kafka };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            if (result.GetValue(kafka))
            {
                return await KafkaVerify.RunAsync(settings, result, result.GetValue(json), ct);
            }

            if (result.GetValue(folder) is not { } dir)
            {
                await Console.Error.WriteLineAsync("tenzij: name the output folder, or --kafka");
                return ExitCode.Usage;
            }

            var keys = PseudonymKeys.Read(Environment.GetEnvironmentVariable, productie: false);
            var clock = Stopwatch.StartNew();
            Verificatierapport? report = null;
            await Progress.ShowAsync("verifying", null, async progress =>
            {
                report = await FolderVerification.RunAsync(
                    dir, (names, read) => Snapshots.Rebuild(names, read, keys),
                    new VerificationOptions { Invoer = result.GetValue(input) }, progress, ct);
                return report.Telling;
            });
            HostLog.Event(report!.IsGoed ? HostEvent.FolderProven : HostEvent.FolderNotProven, "Verified {Records} records, {Findings} findings",
                report.Telling.Records, report.Bevindingen.Count);
            Show(report, clock.Elapsed, result.GetValue(input) is not null, result.GetValue(json));
            return report.IsGoed ? ExitCode.Ok : ExitCode.ProblemsFound;
        });
        return command;
    }

    private static void Show(Verificatierapport report, TimeSpan elapsed, bool withInput, bool json)
    {
        if (json)
        {
            ShowJson(report);
            return;
        }

        if (!report.IsGoed)
        {
            Screen.Out.Write(new Text("NOT PROVEN", new Style(Color.Red, decoration: Decoration.Bold)));
            Screen.Out.WriteLine();
            foreach (var finding in report.Bevindingen)
            {
                Screen.Out.WriteLine("  - " + finding);
            }

            return;
        }

        Screen.Out.Write(new Text("PROVEN", new Style(Color.Green, decoration: Decoration.Bold)));
        Screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $" in {elapsed.TotalSeconds:N1} s"));
        Line($"{report.Telling.Records:N0} input records, one ledger record each, {report.Telling.Herbeoordelingen:N0} corrections");
        Line($"{report.Berichten:N0} messages, each of one ledger record; none without one");
        Line($"{report.Herafgeleid:N0} ledger records decided again from the originals: the same bytes");
        Line($"chain whole, every snapshot is what its name says{(withInput ? ", and nothing of the input is missing" : "")}");
    }

    private static void Line(FormattableString text) => Screen.Out.WriteLine("  " + FormattableString.Invariant(text));

    private static void ShowJson(Verificatierapport report) => Console.Out.WriteLine(Json.Write(json =>
    {
        json.WriteBoolean("proven", report.IsGoed);
        json.WriteNumber("records", report.Telling.Records);
        json.WriteNumber("messages", report.Berichten);
        json.WriteNumber("corrections", report.Telling.Herbeoordelingen);
        json.WriteNumber("rederived", report.Herafgeleid);
        json.WriteStartArray("findings");
        foreach (var finding in report.Bevindingen)
        {
            json.WriteStringValue(finding.ToString());
        }

        json.WriteEndArray();
    }));
}
