using System.Globalization;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>What the kernel counts of another process.</summary>
internal static class Proc
{
    // USER_HZ of Linux on every platform that .NET runs on.
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of processor time, all threads.</summary>
    public static double Cpu(int id)
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    /// <summary>Memory that is resident, in MiB.</summary>
    public static double ResidentMegabytes(int id)
    {
        const string Name = "VmRSS:";
        var line = File.ReadLines($"/proc/{id}/status").First(l => l.StartsWith(Name, StringComparison.Ordinal));
        return long.Parse(line[Name.Length..^3].Trim(), CultureInfo.InvariantCulture) / 1024.0;
    }
}
