using System.Diagnostics;

namespace Tenzij.Testing;

/// <summary>Runs the command <c>tenzij</c> as a process of its own, as a user would.</summary>
public static class CommandLine
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "tenzij.dll");

    public sealed record Outcome(int ExitCode, string Out, string Error);

    /// <param name="folder">Working folder.</param>
    public static Task<Outcome> RunAsync(string folder, params string[] arguments) => StartAsync(folder, "dotnet", [Program, .. arguments]);

    /// <summary>A line of shell in which <c>tenzij</c> is the command.</summary>
    public static Task<Outcome> ShellAsync(string folder, string line) => StartAsync(
        folder, "bash", ["-c", $"set -o pipefail; tenzij() {{ dotnet '{Program}' \"$@\"; }}; {line}"]);

    private static async Task<Outcome> StartAsync(string folder, string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["NO_COLOR"] = "1";
        foreach (var name in new[] { "TENZIJ_SLEUTELS", "TENZIJ_SLEUTELBESTAND", "TENZIJ_LOG", "TENZIJ_FAILPOINT" })
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().ConfigureAwait(false);
        return new Outcome(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }
}
