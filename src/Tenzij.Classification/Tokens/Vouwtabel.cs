namespace Tenzij.Classification.Tokens;

/// <summary>Folds a character to a lower-case ASCII letter; 0 when it is no letter.</summary>
internal static class Vouwtabel
{
    private const string Latijn1 =
        "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty";

    private const string LatijnA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded letter of the character at <paramref name="i"/> and the bytes it takes.</summary>
    public static byte Letter(ReadOnlySpan<byte> tekst, int i, out int bytes)
    {
        bytes = 1;
        var b = tekst[i];
        if (b < 0x80)
        {
            var klein = (byte)(b | 0x20);
            return klein is >= (byte)'a' and <= (byte)'z' ? klein : (byte)0;
        }

        if (i + 1 >= tekst.Length || (tekst[i + 1] & 0xC0) != 0x80)
        {
            return 0;
        }

        var laag = tekst[i + 1] & 0x3F;
        switch (b)
        {
            case 0xC3:
                bytes = 2;
                return (byte)Latijn1[laag];
            case 0xC4 or 0xC5:
                bytes = 2;
                return (byte)LatijnA[((b - 0xC4) * 64) + laag];
            case >= 0xCE and <= 0xDF:
                // Other alphabets carry no Dutch, but must not break a word in two.
                bytes = 2;
                return (byte)'x';
            default:
                return 0;
        }
    }

    /// <summary>The letters of a word, folded, without what stands between them; returns how many.</summary>
    public static int Vouw(ReadOnlySpan<byte> woord, Span<byte> uit)
    {
        var n = 0;
        for (var i = 0; i < woord.Length;)
        {
            var letter = Letter(woord, i, out var bytes);
            if (letter != 0)
            {
                uit[n++] = letter;
            }

            i += bytes;
        }

        return n;
    }
}
