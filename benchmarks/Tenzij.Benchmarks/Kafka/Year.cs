using System.Globalization;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Testing;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>A national year of reports through the verbs as an operator gives them; what they print is the result.</summary>
internal static class Year
{
    public static async Task<int> RunAsync(int count)
    {
        await using var bench = await Bench.StartAsync();
        var options = await bench.FreshAsync(2);
        using var folder = new TempFolder();
        Sample.Write(folder.File("year.ndjson"), count);
        var (pushed, push) = await Verb.OutputAsync([.. Verb.Arguments(options, Bench.Pipeline, "push", folder.File("year.ndjson"))]);
        var (ran, run) = await Verb.OutputAsync([.. Verb.Arguments(options, Bench.Pipeline, "run", "--until-idle")]);
        KafkaBenchmarks.Line($"\n## {count.ToString("N0", CultureInfo.InvariantCulture)} reports pushed and routed\n\nOne instance, 2 partitions, broker on the same machine.\n\n```text");
        Console.WriteLine("$ tenzij push year.ndjson");
        Console.Write(push);
        Console.WriteLine("$ tenzij run --until-idle");
        Console.Write(run);
        Console.WriteLine("```");
        return pushed + ran;
    }
}
