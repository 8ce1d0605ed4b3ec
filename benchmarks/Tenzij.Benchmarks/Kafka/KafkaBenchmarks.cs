using System.Globalization;
using Tenzij.Testing.Chaos;

namespace Tenzij.Benchmarks.Kafka;

/// <summary><c>kafka chaos|…</c>: everything that needs a broker from KAFKA_HOME, one command each.</summary>
internal static class KafkaBenchmarks
{
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.ElementAtOrDefault(1))
        {
            case "chaos":
                var (holds, report) = await Chaosverslag.MaakAsync(
                    Number(args, "--seed", 1), Number(args, "--events", 220), Number(args, "--count", 200_000), Console.Error.WriteLine, CancellationToken.None);
                Console.WriteLine(report);
                return holds ? 0 : 5;
            default:
                await Console.Error.WriteLineAsync("kafka chaos [--seed N] [--events N] [--count N]");
                return 2;
        }
    }

    private static int Number(string[] args, string name, int standard)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
