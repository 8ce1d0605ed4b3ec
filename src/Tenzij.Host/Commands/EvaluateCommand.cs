using System.CommandLine;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Classification.Evaluation.Gold;
using Tenzij.Classification.Evaluation.Plots;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
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
        var baselines = new Option<bool>("--baselines") { Description = "One table with the majority, the length, keywords, phrases and the text pipeline of ML.NET." };
        var tiers = new Option<bool>("--tiers") { Description = "One table with the generated held-out sets T1 and T2." };
        var gold = new Option<bool>("--gold") { Description = "The reports have labelled clauses (key gemarkeerd): show the table on those labels beside the whole chain." };
        var plots = new Option<DirectoryInfo?>("--plots") { Description = "Folder for the reliability diagram and the threshold curve, as SVG." };
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "What the baselines learn from and T1 and T2 share nothing with; default models/corpus." };
        var pipeline = Pipelines.Option();
        var command = new Command("evaluate", """
            Measure the model on labelled reports: states, criteria, verdict and routes, per element and per style.

            Examples:
              tenzij evaluate labelled.ndjson
              tenzij evaluate labelled.ndjson --json > figures.json
              tenzij evaluate labelled.ndjson --tiers --baselines
              tenzij evaluate labelled.ndjson --plots out/plots
            """) { file, json, errors, baselines, tiers, gold, plots, corpus, pipeline };
        command.SetAction(result =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            var path = result.GetRequiredValue(file).FullName;
            var evaluation = Evaluatie.Doe(path, workshop.Beoordelaar, workshop.Beleid, workshop.Referentie);
            if (result.GetValue(gold))
            {
                var table = Gold(workshop, path);
                Console.Out.Write(result.GetValue(json) ? table.Json() : table.Tabel());
            }
            else if (result.GetValue(baselines) || result.GetValue(tiers))
            {
                var table = Table(
                    workshop, path, result.GetValue(corpus)?.FullName, result.GetValue(baselines), result.GetValue(tiers));
                Console.Out.Write(result.GetValue(json) ? table.Json() : table.Tabel());
            }
            else
            {
                Console.Out.Write(result.GetValue(json) ? evaluation.Json() : evaluation.Tabel());
            }

            if (result.GetValue(plots) is { } folder)
            {
                Plotmap.Schrijf(folder.FullName, evaluation, workshop.Beleid.Landelijk, CostFile.Of(workshop.Definition));
            }

            if (result.GetValue(errors))
            {
                Console.Out.Write(evaluation.Verwarringen());
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Vergelijking Gold(Workshop workshop, string path)
    {
        var definition = workshop.Definition;
        return Goudset.Lees(path).Vergelijk(
            (Beoordelaar)workshop.Beoordelaar, definition.Path(definition.Model), workshop.Beleid, workshop.Referentie);
    }

    private static Vergelijking Table(Workshop workshop, string path, string? corpusFolder, bool baselines, bool tiers)
    {
        var definition = workshop.Definition;
        var folder = corpusFolder ?? definition.Path(Path.Combine("models", "corpus"));
        var corpus = Corpus.Lees(folder);
        List<Toetsset> sets = tiers ? [Toetsset.Maak(Splitsing.T1, corpus), Toetsset.Maak(Splitsing.T2, corpus)] : [];
        sets.Add(new Toetsset(Path.GetFileNameWithoutExtension(path), Voorbeeldlezer.Lees(path)));
        List<Nulmodel> methods = [new Nulmodel(Vergelijking.Model, workshop.Beoordelaar)];
        methods.AddRange(baselines ? Nulmodellen.Maak(folder, definition.Path(definition.Model)) : []);
        return Vergelijking.Doe(sets, methods, workshop.Beleid, workshop.Referentie);
    }
}
