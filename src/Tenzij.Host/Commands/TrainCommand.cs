using System.CommandLine;
using Spectre.Console;
using Tenzij.Classification.Training;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Pipelines;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij train</c>: makes the model folder from the corpus.</summary>
internal static class TrainCommand
{
    private const ulong DefaultSeed = 20261124;

    public static Command Create()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "Folder of the written corpus; default models/corpus." };
        var seed = new Option<ulong>("--seed") { Description = "Same corpus, lexicon and seed, same weights.", DefaultValueFactory = _ => DefaultSeed };
        var compare = new Option<bool>("--compare") { Description = "First compare trainers and features by leaving out writers, for the card; takes minutes." };
        var pipeline = Pipelines.Option();
        var command = new Command("train", """
            Train the model on the written corpus with ML.NET, and write it with its card, metrics and manifest.

            Examples:
              tenzij train
              tenzij train --corpus models/corpus --seed 7
            """) { corpus, seed, compare, pipeline };
        command.SetAction(result =>
        {
            var definition = PipelineFile.Read(Pipelines.Find(result.GetValue(pipeline)));
            var (beleid, referentie) = Workshop.Rules(definition);
            var folder = result.GetValue(corpus)?.FullName ?? definition.Path(Path.Combine("models", "corpus"));
            if (result.GetValue(compare))
            {
                Proefbestand.Maak(folder, definition.Path(definition.Model), result.GetValue(seed));
            }

            var made = Trainer.Train(new Trainingsopdracht
            {
                Corpusmap = folder,
                Modelmap = definition.Path(definition.Model),
                Beleid = beleid,
                Referentie = referentie,
                Seed = result.GetValue(seed),
                Voortgang = line => Screen.Error.WriteLine(line),
            });
            Screen.Out.WriteLine($"model   {made.ModelHash}");
            Screen.Out.WriteLine($"weights {made.GewichtenHash}");
            return ExitCode.Ok;
        });
        return command;
    }
}
