using System.Globalization;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>What one run took.</summary>
/// <param name="Cpu">Seconds of processor time, all threads.</param>
/// <param name="Wall">Seconds by the clock; on a shared machine it says more about the neighbours.</param>
internal sealed record Figures(long Reports, double Wall, double Cpu, long PeakBytes, double Pause, int FullCollections)
{
    public string Line => string.Create(
        CultureInfo.InvariantCulture, $"{Reports} {Wall:R} {Cpu:R} {PeakBytes} {Pause:R} {FullCollections}");

    public double CpuMicroseconds => Cpu * 1e6 / Reports;

    public static Figures Parse(string line)
    {
        var parts = line.Trim().Split('\n')[^1].Split(' ');
        return new Figures(
            long.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture),
            double.Parse(parts[2], CultureInfo.InvariantCulture), long.Parse(parts[3], CultureInfo.InvariantCulture),
            double.Parse(parts[4], CultureInfo.InvariantCulture), int.Parse(parts[5], CultureInfo.InvariantCulture));
    }
}
