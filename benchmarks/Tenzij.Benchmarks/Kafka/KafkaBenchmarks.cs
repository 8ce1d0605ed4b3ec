using System.Globalization;
using Tenzij.Testing.Chaos;

namespace Tenzij.Benchmarks.Kafka;

/// <summary><c>kafka NAME</c>: everything that needs a broker from KAFKA_HOME, one command each; tables in Markdown.</summary>
internal static class KafkaBenchmarks
{
    private const string Usage = """
        kafka throughput [--count 40000] [--warmup 10000] [--rounds 1]
                                                         the pipeline beside a twin that only moves the same bytes; 1, 2 and 4 partitions
        kafka latency [--rate 100] [--seconds 120]       from push to the committed ledger record
        kafka recovery [--rounds 10]                     from kill -9 to the next committed record
        kafka soak [--rate 100] [--minutes 20]           memory at a fixed rate
        kafka year [--count 84000]                       a national year pushed and routed
        kafka chaos [--seed 1] [--events 220] [--count 200000]
        kafka quiet                                      throughput, latency, recovery and year, one after the other
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.ElementAtOrDefault(1))
        {
            case "throughput":
                return await Throughput.RunAsync(
                    Number(args, "--count", 40_000), Number(args, "--warmup", 10_000), Number(args, "--rounds", 1));
            case Twin.Verb:
                return await Twin.MainAsync(args);
            case "latency":
                return await Latency.RunAsync(Number(args, "--rate", 100), TimeSpan.FromSeconds(Number(args, "--seconds", 120)));
            case "recovery":
                return await Recovery.RunAsync(Number(args, "--rounds", 10));
            case "soak":
                return await Soak.RunAsync(Number(args, "--rate", 100), TimeSpan.FromMinutes(Number(args, "--minutes", 20)));
            case "year":
                return await Year.RunAsync(Number(args, "--count", 84_000));
            case "quiet":
                await Throughput.RunAsync(Number(args, "--count", 40_000), Number(args, "--warmup", 10_000), Number(args, "--rounds", 1));
                await Latency.RunAsync(100, TimeSpan.FromSeconds(120));
                await Recovery.RunAsync(10);
                return await Year.RunAsync(84_000);
            case "chaos":
                var (holds, report) = await Chaosverslag.MaakAsync(
                    Number(args, "--seed", 1), Number(args, "--events", 220), Number(args, "--count", 200_000), Console.Error.WriteLine, CancellationToken.None);
                Console.WriteLine(report);
                return holds ? 0 : 5;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    public static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static int Number(string[] args, string name, int standard)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
