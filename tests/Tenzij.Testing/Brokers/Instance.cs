using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Tenzij.Kafka.Configuration;

namespace Tenzij.Testing.Brokers;

/// <summary><c>tenzij run</c> as a process of its own, that can be killed.</summary>
public sealed class Instance : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors = [];
    private bool _disposed;

    private Instance(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
            {
                _errors.Enqueue(text);
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public int ExitCode => _process.ExitCode;

    public bool HasExited => _process.HasExited;

    public int Id => _process.Id;

    /// <summary>It stands still at a failpoint, or because of <see cref="Halt"/>.</summary>
    public bool IsHalted => !_process.HasExited && File.ReadAllText($"/proc/{_process.Id}/stat") is var stat
        && stat[(stat.LastIndexOf(')') + 2)..][0] == 'T';

    /// <summary>What it said on standard error until now.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <param name="failpoint"><c>name:count</c>; null for none.</param>
    /// <param name="pipeline">File of the pipeline; null for that of the tests.</param>
    public static Instance Start(
        KafkaOptions options, string instance, bool untilIdle, string? failpoint = null, string? pipeline = null, string[]? arguments = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] all = [.. Verb.Arguments(options, pipeline, "run"), "--instance", instance, .. untilIdle ? new[] { "--until-idle" } : [], .. arguments ?? []];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TENZIJ_FAILPOINT"] = failpoint ?? "";
        if (pipeline is null)
        {
            // A test's instance lives too short for it to pay.
            start.Environment["DOTNET_TieredPGO"] = "0";
        }

        return new Instance(Process.Start(start)!);
    }

    public Task ExitAsync(TimeSpan? deadline = null) => _process.WaitForExitAsync().WaitAsync(deadline ?? Deadline);

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Stands still until <see cref="Continue"/>, as a machine that swaps or a long collection does.</summary>
    public void Halt() => Signal("-STOP");

    public void Continue() => Signal("-CONT");

    /// <summary>Asks for an orderly stop.</summary>
    public void Terminate() => Signal("-TERM");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _disposed = true;
        _process.Dispose();
    }

    private void Signal(string signal)
    {
        if (_disposed || _process.HasExited)
        {
            return;
        }

        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
