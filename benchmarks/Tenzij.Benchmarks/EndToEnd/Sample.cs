using Tenzij.Classification.Generation;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>Synthetic reports: same count and seed, same bytes.</summary>
internal static class Sample
{
    private const ulong Seed = 2026;

    public static byte[][] Records(int count)
    {
        using var stream = new MemoryStream();
        Generator.Schrijf(count, Seed, stream);
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        var records = new List<byte[]>(count);
        for (int line; (line = bytes.IndexOf((byte)'\n')) >= 0; bytes = bytes[(line + 1)..])
        {
            records.Add(bytes[..line].ToArray());
        }

        return [.. records];
    }

    public static void Write(string file, int count)
    {
        using var stream = new BufferedStream(File.Create(file), 1 << 20);
        Generator.Schrijf(count, Seed, stream);
    }
}
