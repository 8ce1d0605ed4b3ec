using System.CommandLine;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Training;
using Tenzij.Host.Composition;
using Tenzij.Streaming.Pipelines;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij generate N</c>: synthetic reports, some faulty, repeated or superseded, as life is.</summary>
internal static class GenerateCommand
{
    public const ulong DefaultSeed = 2026;

    public static Command Create()
    {
        var count = new Argument<int>("N") { Description = "How many records." };
        var output = new Option<FileInfo?>("--out") { Description = "File to write; standard output when absent." };
        var seed = new Option<ulong>("--seed") { Description = "Same count and seed, same bytes.", DefaultValueFactory = _ => DefaultSeed };
        var labelled = new Option<bool>("--labelled") { Description = "Valid reports with their exact labels." };
        var split = new Option<string?>("--split") { Description = "Labelled reports of a held-out set: T1 (templates) or T2 (templates, words and styles)." };
        split.AcceptOnlyFromAmong("T1", "T2");
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "With --split: what taught, and shares no five words in a row; default models/corpus." };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("N must be 1 or more");
            }
        });
        var command = new Command("generate", """
            Make synthetic reports as JSON lines: invented people, test BSNs, some records faulty, repeated or superseded.

            Examples:
              tenzij generate 10000 --out reports.ndjson
              tenzij generate 100 --labelled --seed 7
              tenzij generate 300 --split T2 --out t2.ndjson
            """) { count, output, seed, labelled, split, corpus };
        command.SetAction(result =>
        {
            using var stream = result.GetValue(output) is { } file ? file.Create() : Console.OpenStandardOutput();
            using var buffered = new BufferedStream(stream, 1 << 20);
            if (result.GetValue(split) is { } name)
            {
                var taught = result.GetValue(corpus)?.FullName
                    ?? PipelineFile.Read(Pipelines.Find(null)).Path(Path.Combine("models", "corpus"));
                Generator.SchrijfGelabeld(
                    result.GetValue(count), result.GetValue(seed), buffered, Enum.Parse<Splitsing>(name), Corpus.Lees(taught).Vijfgrammen());
            }
            else if (result.GetValue(labelled))
            {
                Generator.SchrijfGelabeld(result.GetValue(count), result.GetValue(seed), buffered);
            }
            else
            {
                Generator.Schrijf(result.GetValue(count), result.GetValue(seed), buffered);
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
