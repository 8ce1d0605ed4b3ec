using System.CommandLine;
using Tenzij.Core.Beleid;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Reading;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij assess FILE</c>: each report judged alone, without memory.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "NDJSON, JSON array, one object, gzip; - for standard input." };
        var json = new Option<bool>("--json") { Description = "One JSON line per report, in input order." };
        var direct = new Option<string?>("--rechtstreeks") { Description = "Override the switch of every municipality." };
        direct.AcceptOnlyFromAmong("aan", "advies", "uit");
        var pipeline = Pipelines.Option();
        var command = new Command("assess", """
            Judge each report alone, without memory of households or versions.

            Examples:
              tenzij assess reports.ndjson --json
              tenzij generate 5 | tenzij assess -
              tenzij assess reports.ndjson --json --rechtstreeks advies
            """) { file, json, direct, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline)).MetRechtstreeks(Stand(result.GetValue(direct)));
            await using var stream = InputFile.Open(result.GetRequiredValue(file));
            await using var output = Console.OpenStandardOutput();
            await using var buffered = new BufferedStream(output, 1 << 16);
            var view = result.GetValue(json) ? (IAssessmentView)new AssessmentJson(buffered) : new AssessmentTable();
            await foreach (var record in Records.ReadAsync(stream, ct))
            {
                view.Show(workshop.Judge(record));
            }

            view.End();
            return ExitCode.Ok;
        });
        return command;
    }

    private static RechtstreekseLevering? Stand(string? text) => text switch
    {
        "aan" => RechtstreekseLevering.Aan,
        "advies" => RechtstreekseLevering.Advies,
        "uit" => RechtstreekseLevering.Uit,
        _ => null,
    };
}
