using System.CommandLine;
using Tenzij.Classification.Evaluation;
using Tenzij.Host.Composition;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij evaluate LABELLED.ndjson</c>: the model measured on labelled reports.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("LABELLED") { Description = "Labelled reports, one a line (config/contract/labels.md)." };
        var json = new Option<bool>("--json") { Description = "The figures as JSON." };
        var errors = new Option<bool>("--errors") { Description = "Also list every state and route that was found wrong." };
        var pipeline = Pipelines.Option();
        var command = new Command("evaluate", """
            Measure the model on labelled reports: states, criteria, verdict and routes, per element and per style.

            Examples:
              tenzij evaluate labelled.ndjson
              tenzij evaluate labelled.ndjson --json > figures.json
            """) { file, json, errors, pipeline };
        command.SetAction(result =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            var path = result.GetRequiredValue(file).FullName;
            var evaluation = Evaluatie.Doe(path, workshop.Beoordelaar, workshop.Beleid, workshop.Referentie);
            Console.Out.Write(result.GetValue(json) ? evaluation.Json() : evaluation.Tabel());
            if (result.GetValue(errors))
            {
                Console.Out.Write(evaluation.Verwarringen());
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
