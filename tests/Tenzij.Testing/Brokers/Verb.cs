using System.Diagnostics;
using Tenzij.Kafka.Configuration;

namespace Tenzij.Testing.Brokers;

/// <summary>A verb of <c>tenzij</c> as an operator gives it.</summary>
public static class Verb
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(30);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "tenzij.dll");

    public static async Task<int> RunAsync(KafkaOptions options, params string[] arguments) => (await OutputAsync(options, arguments)).ExitCode;

    /// <summary>With the pipeline of the tests and the topics of <paramref name="options"/>.</summary>
    public static Task<(int ExitCode, string Output)> OutputAsync(KafkaOptions options, params string[] arguments) =>
        OutputAsync([.. Arguments(options, null, arguments)]);

    /// <summary>Whatever is given, and nothing else.</summary>
    public static async Task<(int ExitCode, string Output)> OutputAsync(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Deadline);
        return (process.ExitCode, output);
    }

    public static IEnumerable<string> Arguments(KafkaOptions options, string? pipeline, params string[] verb) =>
    [
        Program, .. verb, "--bootstrap", options.Bootstrap, "--group", options.Group, "--prefix", options.Topics.Prefix,
        "--input-topic", options.Topics.Invoer,
        "--pipeline", pipeline ?? RepoRoot.File("tests", "Tenzij.IntegrationTests", "Kafka", "pijplijn", "proef.yaml"),
    ];

    /// <summary>A verb that knows no queue.</summary>
    public static IReadOnlyList<string> Bare(params string[] verb) => [Program, .. verb];
}
