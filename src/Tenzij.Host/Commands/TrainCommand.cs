using System.CommandLine;
using Spectre.Console;
using Tenzij.Classification.Training;
using Tenzij.Classification.Training.Reviews;
using Tenzij.Core.Mutaties;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Pipelines;
using Tenzij.Streaming.Reading;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij train</c>: makes the model folder from the corpus, or a challenger from reviews.</summary>
internal static class TrainCommand
{
    private const ulong DefaultSeed = 20261124;

    public static Command Create()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "Folder of the written corpus; default models/corpus." };
        var seed = new Option<ulong>("--seed") { Description = "Same corpus, lexicon and seed, same weights.", DefaultValueFactory = _ => DefaultSeed };
        var compare = new Option<bool>("--compare") { Description = "First compare trainers and features by leaving out writers, for the card; takes minutes." };
        var leftOut = new Option<FileInfo?>("--left-out")
        {
            Description = "Train nothing: write what the thresholds of clausules.json are chosen on, as CSV: writer, report, head, probability by "
                + "heads that never saw the writer, state by rules, state by label.",
        };
        var reviews = new Option<FileInfo?>("--reviews") { Description = "Decisions of reviewers (config/contract/review.v1.schema.json): make a challenger, leave the model in use alone." };
        var reports = new Option<string?>("--reports") { Description = "With --reviews: the reports that reviews name by mutatieId and versie." };
        var challenger = new Option<DirectoryInfo>("--challenger")
        {
            Description = "With --reviews: the folder of the challenger; must be empty or new.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("out", "uitdager")),
        };
        var pipeline = Pipelines.Option();
        var command = new Command("train", """
            Train the model on the written corpus with ML.NET, and write it with its card, metrics, plots, register record and
            manifest. With --reviews: train a challenger beside it, compare, and propose it or not; nothing is activated. Exit
            code 5 when it is not proposed.

            Examples:
              tenzij train
              tenzij train --corpus models/corpus --seed 7
              tenzij train --reviews reviews.ndjson --reports reports.ndjson --challenger out/uitdager
            """) { corpus, seed, compare, leftOut, reviews, reports, challenger, pipeline };
        command.SetAction(async (result, ct) =>
        {
            var definition = PipelineFile.Read(Pipelines.Find(result.GetValue(pipeline)));
            var (beleid, referentie) = Workshop.Rules(definition);
            var folder = result.GetValue(corpus)?.FullName ?? definition.Path(Path.Combine("models", "corpus"));
            if (result.GetValue(leftOut) is { } figures)
            {
                await File.WriteAllTextAsync(
                    figures.FullName, Clausuledrempels.Meet(folder, definition.Path(definition.Model), (int)result.GetValue(seed)), ct);
                return ExitCode.Ok;
            }

            if (result.GetValue(compare))
            {
                Proefbestand.Maak(folder, definition.Path(definition.Model), result.GetValue(seed));
            }

            var order = new Trainingsopdracht
            {
                Corpusmap = folder,
                Modelmap = definition.Path(definition.Model),
                Beleid = beleid,
                Referentie = referentie,
                Seed = result.GetValue(seed),
                Kosten = CostFile.Of(definition),
                Registertekst = Register(definition),
                Voortgang = line => Screen.Error.WriteLine(line),
            };
            return result.GetValue(reviews) is { } file
                ? Challenge(order, await ReadAsync(file, result.GetValue(reports), ct), result.GetRequiredValue(challenger).FullName)
                : Train(order);
        });
        return command;
    }

    private static int Train(Trainingsopdracht order)
    {
        var made = Trainer.Train(order);
        Screen.Out.WriteLine($"model   {made.ModelHash}");
        Screen.Out.WriteLine($"weights {made.GewichtenHash}");
        Screen.Out.WriteLine();
        Console.Out.Write(made.Voorstel);
        return ExitCode.Ok;
    }

    private static int Challenge(Trainingsopdracht order, IReadOnlyList<Review> reviews, string folder)
    {
        var made = Uitdager.Train(order, reviews, folder);
        Console.Out.Write(made.Verslag);
        return made.IsVoorgesteld ? ExitCode.Ok : ExitCode.ProblemsFound;
    }

    /// <exception cref="ConfigurationException">With every fault of the file.</exception>
    private static async Task<IReadOnlyList<Review>> ReadAsync(FileInfo file, string? reports, CancellationToken ct)
    {
        Dictionary<(string, int), Mutatie> known = [];
        if (reports is not null)
        {
            await using var stream = InputFile.Open(reports);
            await foreach (var record in Records.ReadAsync(stream, ct))
            {
                if (record.Mutatie is { } mutatie)
                {
                    known[(mutatie.MutatieId, mutatie.Versie)] = mutatie;
                }
            }
        }

        using var reader = file.OpenText();
        var read = Reviewlezer.Lees(reader, known);
        return read.Fouten.Count == 0
            ? read.Reviews
            : throw new ConfigurationException([.. read.Fouten.Select(f => new ConfigurationError(file.Name, f.Regel, f.Veld, f.Melding))]);
    }

    private static string? Register(PipelineDefinition definition)
    {
        var file = definition.Path(Path.Combine("config", "algoritmeregister.md"));
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
