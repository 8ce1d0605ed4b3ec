using System.Runtime.CompilerServices;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Reading;

namespace Tenzij.Host.Composition;

/// <summary>The records of an input, each decoded by itself.</summary>
internal static class Records
{
    private const int PortionCount = 256;

    public static async IAsyncEnumerable<Leesresultaat> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var reader = new RecordReader(stream, PortionCount);
        while (await reader.LeesAsync(ct) is { } portie)
        {
            foreach (var record in portie.Records)
            {
                yield return record.TeGroot is null
                    ? MutatieDecoder.Decode(record.Inhoud.Span)
                    : new Leesresultaat(MutatieDecoder.TeGroot(record.Lengte));
            }
        }
    }
}
