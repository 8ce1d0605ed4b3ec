using System.Diagnostics;
using Tenzij.Kafka.Configuration;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>A verb of <c>tenzij</c> as an operator gives it.</summary>
internal static class Verb
{
    public static async Task<int> RunAsync(KafkaOptions options, params string[] arguments) => (await OutputAsync(options, arguments)).ExitCode;

    public static async Task<(int ExitCode, string Output)> OutputAsync(KafkaOptions options, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] all = [Path.Combine(AppContext.BaseDirectory, "tenzij.dll"), .. arguments, "--bootstrap", options.Bootstrap,
            "--group", options.Group, "--prefix", options.Topics.Prefix, "--input-topic", options.Topics.Invoer,
            "--pipeline", RepoRoot.File("tests", "Tenzij.IntegrationTests", "Kafka", "pijplijn", "proef.yaml")];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Queue.Deadline);
        return (process.ExitCode, output);
    }
}
