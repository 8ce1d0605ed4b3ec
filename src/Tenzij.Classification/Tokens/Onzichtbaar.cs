namespace Tenzij.Classification.Tokens;

/// <summary>
/// Characters that show nothing of their own: soft hyphens, zero-width and direction marks, and combining accents. Word
/// processors leave them inside words, where they must not hide the word.
/// </summary>
internal static class Onzichtbaar
{
    /// <summary>The bytes of the invisible characters that begin at <paramref name="i"/>; 0 when what stands there shows.</summary>
    public static int Bytes(ReadOnlySpan<byte> tekst, int i)
    {
        var begin = i;
        while (i < tekst.Length && tekst[i] >= 0x80 && Een(tekst[i..]) is var bytes and > 0)
        {
            i += bytes;
        }

        return i - begin;
    }

    private static int Een(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length < 2)
        {
            return 0;
        }

        var laag = tekst[1];
        switch (tekst[0])
        {
            case 0xC2:
                return laag == 0xAD ? 2 : 0;
            case 0xCC:
                return 2;
            case 0xCD:
                return laag < 0xB0 ? 2 : 0;
            case 0xE1 or 0xE2 or 0xEF when tekst.Length > 2:
                return IsOnzichtbaar(tekst[0], laag, tekst[2]) ? 3 : 0;
            default:
                return 0;
        }
    }

    private static bool IsOnzichtbaar(byte eerste, byte tweede, byte derde) => (eerste, tweede) switch
    {
        (0xE1, 0xA0) => derde == 0x8E,
        (0xE2, 0x80) => derde is (>= 0x8B and <= 0x8F) or (>= 0xAA and <= 0xAE),
        (0xE2, 0x81) => derde is >= 0xA0 and <= 0xAF,
        (0xEF, 0xB8) => derde <= 0x8F,
        (0xEF, 0xBB) => derde == 0xBF,
        _ => false,
    };
}
