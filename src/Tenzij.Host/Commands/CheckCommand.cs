using System.CommandLine;
using Tenzij.Core.Mutaties;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Reading;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij check FILE</c>: what an officer wants to know before sending, in Dutch.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "One report or more; - for standard input." };
        var json = new Option<bool>("--json") { Description = "The same as JSON, a line per report." };
        var pipeline = Pipelines.Option();
        var command = new Command("check", """
            Tell an officer, in Dutch and before sending, what a report still misses. Exit code 5 when something is missing.

            Examples:
              tenzij check mutatie.json
              tenzij generate 1 | tenzij check -
            """) { file, json, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            await using var stream = InputFile.Open(result.GetRequiredValue(file));
            var view = new OfficerView(result.GetValue(json), workshop.Advies);
            await foreach (Leesresultaat record in Records.ReadAsync(stream, ct))
            {
                view.Show(workshop.Judge(record));
            }

            return view.End();
        });
        return command;
    }
}
