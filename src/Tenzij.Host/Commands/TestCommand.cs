using System.CommandLine;
using System.Text.Json;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Pipelines;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij test</c>: the cases beside the pipeline file, through the real pipeline.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The outcome of each case as JSON." };
        var pipeline = Pipelines.Option();
        var command = new Command("test", """
            Run the cases beside the pipeline file (NAME.test.yaml): reports in, routes out. Exit code 5 when one fails.

            Examples:
              tenzij test
              tenzij test --pipeline pipelines/huiselijk-geweld.yaml
            """) { json, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var file = Pipelines.Find(result.GetValue(pipeline));
            var workshop = Workshop.Open(file);
            var failures = 0;
            foreach (var geval in PipelineTestFile.Read(Path.ChangeExtension(file, ".test.yaml")))
            {
                var fault = await RunAsync(workshop, geval, ct);
                failures += fault is null ? 0 : 1;
                Show(geval.Naam, fault, result.GetValue(json));
            }

            return failures == 0 ? ExitCode.Ok : ExitCode.ProblemsFound;
        });
        return command;
    }

    /// <summary>Null when the case holds; otherwise what came out instead.</summary>
    internal static async Task<string?> RunAsync(Workshop workshop, PipelineTestCase geval, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("tenzij-test-").FullName;
        try
        {
            var input = Path.Combine(folder, "in.ndjson");
            await File.WriteAllTextAsync(input, string.Concat(geval.Stappen.Select(s => OneLine(s.Invoer) + "\n")), ct);
            var output = Path.Combine(folder, "uit");
            await FilePipeline.RunAsync(
                new FilePipelineOptions { Invoer = input, Uitvoer = output, Stroom = new Stroomopties { Parallelism = 1 } },
                workshop.Stappen(), null, ct);
            var records = new LedgerFolder(output).Records().ToList();
            return Compare(geval, records);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Compare(PipelineTestCase geval, List<JsonElement> records)
    {
        for (var i = 0; i < geval.Stappen.Count; i++)
        {
            var step = geval.Stappen[i];
            // The last word on a record: a later correction goes over the first decision.
            var last = records.Last(r => r.GetProperty("invoer").GetProperty("positie").GetInt64() == i);
            if (Difference(step, last) is { } difference)
            {
                return $"step {i + 1}: {difference}";
            }
        }

        return null;
    }

    private static string? Difference(PipelineTestStep step, JsonElement record)
    {
        string? Text(string name) => record.TryGetProperty(name, out var value) ? value.ToString() : null;
        if (Text("soort") != step.Soort)
        {
            return $"soort is {Text("soort")}, expected {step.Soort}";
        }

        if (step.Route is not null && Text("route") != step.Route)
        {
            return $"route is {Text("route")} ({Text("regels")}), expected {step.Route}";
        }

        if (step.Urgentie is not null && Text("urgentie") != step.Urgentie)
        {
            return $"urgentie is {Text("urgentie")}, expected {step.Urgentie}";
        }

        return step.Regel is null || record.GetProperty("regels").EnumerateArray().Any(r => r.GetString() == step.Regel)
            ? null
            : $"rules are {Text("regels")}, expected {step.Regel} among them";
    }

    private static string OneLine(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement);
        }
        catch (JsonException)
        {
            // A case may be about a record that is no JSON.
            return json.ReplaceLineEndings(" ");
        }
    }

    private static void Show(string name, string? fault, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Object([("case", name), ("outcome", fault ?? "ok")]));
        }
        else
        {
            Screen.Out.WriteLine((fault is null ? "ok      " : "FAILED  ") + name + (fault is null ? "" : ": " + fault));
        }
    }
}
