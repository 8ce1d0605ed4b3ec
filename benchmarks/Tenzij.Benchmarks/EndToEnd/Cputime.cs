using System.Runtime.InteropServices;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>Processor time of this thread alone: neighbours on a shared machine do not count.</summary>
internal static partial class Cputime
{
    private const int ThreadClock = 3;

    /// <summary>Nanoseconds.</summary>
    public static long Now()
    {
        return clock_gettime(ThreadClock, out var time) == 0
            ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
            : throw new PlatformNotSupportedException("The thread clock of Linux is needed.");
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
