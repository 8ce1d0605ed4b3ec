using System.Buffers;
using System.Text;

namespace Tenzij.Classification.Tokens;

/// <summary>
/// Whether a text can be read at all: what stands in another alphabet, in letters that only look like letters, or in
/// words that were run together or pulled apart may say anything.
/// </summary>
internal static class Leesbaarheid
{
    private const int WoordMax = 45;
    private const int LosseLettersMax = 5;

    private static readonly SearchValues<byte> Vreemd = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Where(b => b >= 0x7F || (b < 0x20 && b is not ('\t' or '\n' or '\v' or '\f' or '\r'))).Select(b => (byte)b)]);

    public static bool IsLeesbaar(ReadOnlySpan<byte> tekst, Tekstruimte ruimte) =>
        AlleenLatijn(tekst) && ZijnWoorden(ruimte);

    private static bool AlleenLatijn(ReadOnlySpan<byte> tekst)
    {
        var at = 0;
        while (at < tekst.Length && tekst[at..].IndexOfAny(Vreemd) is var stap and >= 0)
        {
            at += stap;
            Rune.DecodeFromUtf8(tekst[at..], out var teken, out var bytes);
            var tussenLetters = at > 0 && IsLetter(tekst[at - 1]) && at + bytes < tekst.Length && IsLetter(tekst[at + bytes]);
            if (Verbergt(teken) || (tussenLetters && Breekt(teken)))
            {
                return false;
            }

            at += bytes;
        }

        return true;
    }

    // Latin letters that are not folded stand in names; letters of other alphabets, wide and ornamental ones do not.
    private static bool Verbergt(Rune teken) =>
        (Rune.IsLetter(teken) && teken.Value is not (< 0x250 or (>= 0x1E00 and <= 0x1EFF)))
        || teken.Value is >= 0x24B6 and <= 0x24E9;

    // A control character or a zero-width space: the end of a word, or an accident in the middle of one.
    private static bool Breekt(Rune teken) => teken.Value is < 0x20 or 0x7F or 0x200B;

    private static bool IsLetter(byte b) => char.IsAsciiLetter((char)b);

    private static bool ZijnWoorden(Tekstruimte ruimte)
    {
        var los = 0;
        for (var i = 0; i < ruimte.Aantal; i++)
        {
            ref var token = ref ruimte.Tokens[i];
            los = token.Lengte == 1 && !token.IsGetal && IsLetter(ruimte.Vouw[token.VouwBegin]) ? los + 1 : 0;
            if (los > LosseLettersMax || (token.VouwLengte > WoordMax && !token.IsGetal))
            {
                return false;
            }
        }

        return true;
    }
}
