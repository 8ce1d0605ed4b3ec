namespace Tenzij.Streaming.Reading;

/// <summary>One record of the input, byte for byte as it came, without the separators around it.</summary>
/// <param name="Keten">Input partition; a file is 0.</param>
/// <param name="Positie">Record number within the partition from 0, or the offset of a queue.</param>
/// <param name="Inhoud">The bytes; they belong to the portion and are gone once it is written. Empty when <see cref="TeGroot"/> holds them.</param>
/// <param name="TeGroot">The bytes of a record above the limit; null for every other.</param>
/// <param name="ArchiefBegin">Where the original starts in the archive of its partition; -1 when the source itself is the archive.</param>
public readonly record struct InputRecord(
    int Keten, long Positie, ReadOnlyMemory<byte> Inhoud, Oversized? TeGroot, long ArchiefBegin)
{
    public long Lengte => TeGroot?.Length ?? Inhoud.Length;
}
