namespace Tenzij.Core.Mutaties;

/// <summary>Decode: from the UTF-8 bytes of one record to a report, or to a rejection that names every fault.</summary>
public static class MutatieDecoder
{
    /// <summary>Never throws for bad data.</summary>
    public static Leesresultaat Decode(ReadOnlySpan<byte> utf8) => throw new NotSupportedException();
}
