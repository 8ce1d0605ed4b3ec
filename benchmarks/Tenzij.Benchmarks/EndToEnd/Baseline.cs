using System.Text.Json;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>The bare twin: reads the file line by line on one thread and deserialises each report, nothing else.</summary>
internal static class Baseline
{
    public static long Run(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = new byte[4 << 20];
        long reports = 0;
        for (int end = 0, read; (read = stream.Read(buffer, end, buffer.Length - end)) > 0;)
        {
            end += read;
            var rest = buffer.AsSpan(0, end);
            for (int line; (line = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(line + 1)..])
            {
                reports += Deserialise(rest[..line]) ? 1 : 0;
            }

            rest.CopyTo(buffer);
            end = rest.Length;
        }

        return reports;
    }

    /// <summary>False for a record that is no report; the generator makes some, as life does.</summary>
    public static bool Deserialise(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, BareJson.Default.BareMutatie) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
