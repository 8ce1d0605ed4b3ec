using System.Diagnostics;

namespace Tenzij.Streaming.Files;

/// <summary>
/// Named moments at which a test lets the process die as <c>kill -9</c> would: <c>TENZIJ_FAILPOINT=name:count</c> dies
/// at the count-th pass; with <c>:stop</c> behind it the process stands still there, as on a machine that swaps, until it is
/// continued. Costs one comparison when unset.
/// </summary>
public static class Failpoint
{
    public const string RecordWritten = "record.written";
    public const string CommitFlushed = "commit.flushed";
    public const string CommitSynced = "commit.synced";
    public const string ManifestWritten = "commit.manifest";
    public const string ManifestRenamed = "commit.renamed";

    private static readonly string? Name;
    private static readonly bool Stop;
    private static int _left;

    static Failpoint()
    {
        var parts = (Environment.GetEnvironmentVariable("TENZIJ_FAILPOINT") ?? "").Split(':');
        Name = parts[0].Length > 0 ? parts[0] : null;
        Stop = parts.Length > 2 && parts[2] == "stop";
        _left = parts.Length > 1 && int.TryParse(parts[1], out var count) ? count : 1;
    }

    /// <summary>Every name, for tests that try them all.</summary>
    public static IReadOnlyList<string> All { get; } =
        [RecordWritten, CommitFlushed, CommitSynced, ManifestWritten, ManifestRenamed];

    public static void Pass(string name)
    {
        if (Name is not null && name == Name && Interlocked.Decrement(ref _left) == 0)
        {
            using var self = Process.GetCurrentProcess();
            if (Stop)
            {
                using var signal = Process.Start("kill", ["-STOP", self.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
                signal.WaitForExit();
                return;
            }

            self.Kill();
            self.WaitForExit();
        }
    }
}
