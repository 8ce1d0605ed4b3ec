using System.Diagnostics;
using System.Globalization;
using Tenzij.Kafka.Configuration;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary><c>tenzij run</c> as a process of its own, that can be killed.</summary>
internal sealed class Instance : IDisposable
{
    private readonly Process _process;

    private Instance(Process process) => _process = process;

    public int ExitCode => _process.ExitCode;

    public bool HasExited => _process.HasExited;

    /// <param name="failpoint"><c>name:count</c>; null for none.</param>
    public static Instance Start(KafkaOptions options, string instance, bool untilIdle, string? failpoint = null, string? log = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "tenzij.dll"), "run", "--bootstrap", options.Bootstrap,
            "--group", options.Group, "--prefix", options.Topics.Prefix, "--input-topic", options.Topics.Invoer, "--instance", instance,
            "--pipeline", RepoRoot.File("tests", "Tenzij.IntegrationTests", "Kafka", "pijplijn", "proef.yaml"),
            .. untilIdle ? new[] { "--until-idle" } : [], .. log is null ? Array.Empty<string>() : ["--log", log]];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TENZIJ_FAILPOINT"] = failpoint ?? "";
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return new Instance(process);
    }

    public Task ExitAsync() => _process.WaitForExitAsync().WaitAsync(Queue.Deadline);

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Stands still until <see cref="Continue"/>, as a machine that swaps or a long collection does.</summary>
    public void Halt() => Signal("-STOP");

    public void Continue() => Signal("-CONT");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
