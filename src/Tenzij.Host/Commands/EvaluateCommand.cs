using System.CommandLine;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Baselines;
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
        var baselines = new Option<bool>("--baselines") { Description = "One table with the majority, the length, keywords and the text pipeline of ML.NET." };
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "What the baselines learn from; default models/corpus." };
        var pipeline = Pipelines.Option();
        var command = new Command("evaluate", """
            Measure the model on labelled reports: states, criteria, verdict and routes, per element and per style.

            Examples:
              tenzij evaluate labelled.ndjson
              tenzij evaluate labelled.ndjson --json > figures.json
              tenzij evaluate labelled.ndjson --baselines
            """) { file, json, errors, baselines, corpus, pipeline };
        command.SetAction(result =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            var path = result.GetRequiredValue(file).FullName;
            var evaluation = Evaluatie.Doe(path, workshop.Beoordelaar, workshop.Beleid, workshop.Referentie);
            if (result.GetValue(baselines))
            {
                var table = Against(workshop, evaluation, path, result.GetValue(corpus)?.FullName);
                Console.Out.Write(result.GetValue(json) ? table.Json() : table.Tabel());
            }
            else
            {
                Console.Out.Write(result.GetValue(json) ? evaluation.Json() : evaluation.Tabel());
            }

            if (result.GetValue(errors))
            {
                Console.Out.Write(evaluation.Verwarringen());
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Vergelijking Against(Workshop workshop, Evaluatie model, string path, string? corpus)
    {
        var definition = workshop.Definition;
        var set = Path.GetFileNameWithoutExtension(path);
        var baselines = Nulmodellen.Maak(
            corpus ?? definition.Path(Path.Combine("models", "corpus")), definition.Path(definition.Model));
        return new Vergelijking(
        [
            new Vergelijkingsregel(set, Vergelijking.Model, model),
            .. baselines.Select(b => new Vergelijkingsregel(
                set, b.Naam, Evaluatie.Doe(path, b.Beoordelaar, workshop.Beleid, workshop.Referentie))),
        ]);
    }
}
