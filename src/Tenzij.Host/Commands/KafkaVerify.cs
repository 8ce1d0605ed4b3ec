using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Verification;
using Progress = Tenzij.Host.Terminal.Progress;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij verify --kafka</c>: proves the queue from itself.</summary>
internal static class KafkaVerify
{
    public static async Task<int> RunAsync(KafkaSettings settings, ParseResult result, bool json, CancellationToken ct)
    {
        var workshop = Workshop.Open(settings.Pipeline(result));
        KafkaRapport? rapport = null;
        await Progress.ShowAsync("verifying", null, async progress =>
        {
            rapport = await KafkaVerification.RunAsync(settings.Read(result, workshop.Definition), workshop.Stappen(), progress, ct);
            return Streaming.Stages.Telling.Leeg;
        });
        Show(rapport!, json);
        return rapport!.IsGoed ? ExitCode.Ok : ExitCode.ProblemsFound;
    }

    private static void Show(KafkaRapport rapport, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Write(writer =>
            {
                writer.WriteBoolean("proven", rapport.IsGoed);
                writer.WriteNumber("records", rapport.Records);
                writer.WriteNumber("corrections", rapport.Herbeoordelingen);
                writer.WriteNumber("messages", rapport.Berichten);
                writer.WriteNumber("rederived", rapport.Herafgeleid);
                writer.WriteNumber("waiting", rapport.Wachtend);
                Strings(writer, "wronglyKeyed", rapport.VerkeerdGesleuteld);
                Strings(writer, "findings", rapport.Bevindingen);
            }));
            return;
        }

        Screen.Out.Write(Screen.Bold(rapport.IsGoed ? "PROVEN" : "NOT PROVEN"));
        Screen.Out.WriteLine();
        Line($"{rapport.Records:N0} input records with one ledger record each, {rapport.Herbeoordelingen:N0} corrections, chains whole");
        Line($"{rapport.Berichten:N0} messages, each of one ledger record and there once");
        Line($"{rapport.Herafgeleid:N0} decisions made again from the originals, with the same outcome");
        foreach (var waar in rapport.VerkeerdGesleuteld)
        {
            Screen.Out.WriteLine($"  wrong key: {waar} (decided; its order against other versions is not guaranteed)");
        }

        foreach (var bevinding in rapport.Bevindingen)
        {
            Screen.Out.WriteLine("  - " + bevinding);
        }
    }

    private static void Line(FormattableString text) => Screen.Out.WriteLine("  " + text.ToString(CultureInfo.InvariantCulture));

    private static void Strings(System.Text.Json.Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
