using BenchmarkDotNet.Running;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Benchmarks.Kafka;
using Tenzij.Benchmarks.SpamAssassin;

namespace Tenzij.Benchmarks;

/// <summary><c>endtoend [--count N] [--rounds N]</c>, <c>memory [--count N]</c>, <c>kafka …</c>, <c>spam DIR</c>, or the arguments of BenchmarkDotNet.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "endtoend":
                return await Rig.RunAsync(Number(args, "--count", 200_000), Number(args, "--rounds", 3));
            case "stages":
                Stagetable.Write(Console.Out, Number(args, "--count", 10_000));
                return 0;
            case "memory":
                Householdmemory.Write(Console.Out, Number(args, "--count", 1_000_000));
                return 0;
            case "kafka":
                return await KafkaBenchmarks.RunAsync(args);
            case "spam":
                Spamlane.Write(Console.Out, args[1]);
                return 0;
            case Child.Verb:
                return await Child.MainAsync(args);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }

    private static int Number(string[] args, string name, int standard)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
