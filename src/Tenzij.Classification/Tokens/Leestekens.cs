using System.Buffers;

namespace Tenzij.Classification.Tokens;

/// <summary>What a sign says: a boundary, or an answer of its own such as a ticked box or a lone dash.</summary>
internal static class Leestekens
{
    private static readonly SearchValues<byte> EntiteitTekens =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    public static ReadOnlySpan<byte> VinkAan => "vinkaan"u8;

    public static ReadOnlySpan<byte> VinkUit => "vinkuit"u8;

    public static ReadOnlySpan<byte> Streepje => "streepje"u8;

    public static ReadOnlySpan<byte> Vraagteken => "vraagteken"u8;

    public static bool IsApostrof(ReadOnlySpan<byte> tekst, int i, out int bytes)
    {
        bytes = 1;
        if (tekst[i] is (byte)'\'' or (byte)'`')
        {
            return true;
        }

        bytes = 3;
        return tekst[i] == 0xE2 && i + 2 < tekst.Length && tekst[i + 1] == 0x80 && tekst[i + 2] is 0x98 or 0x99;
    }

    /// <summary>Reads one sign; returns where the next one begins.</summary>
    /// <param name="voor">The signs since the last token.</param>
    /// <param name="woord">The word that the sign stands for; empty when it is only a boundary.</param>
    public static int Lees(
        ReadOnlySpan<byte> tekst, int i, Grens voor, out Grens grens, out ReadOnlySpan<byte> woord)
    {
        woord = default;
        grens = Grens.Geen;
        var b = tekst[i];
        switch (b)
        {
            case (byte)'\n':
                grens = IsAfgebrokenRegel(tekst, i) ? Grens.Geen : Grens.Regel;
                return i + 1;
            case (byte)',':
                grens = Grens.Komma;
                return i + 1;
            case (byte)'.' or (byte)'!' or (byte)';':
                grens = Grens.Punt;
                return i + 1;
            case (byte)'?':
                // Straight after a label the mark is the answer; before an answer it closes a label; else it doubts.
                if ((voor & Grens.DubbelePunt) != 0)
                {
                    woord = Vraagteken;
                }

                grens = woord.Length > 0 ? Grens.Geen : VolgtAntwoord(tekst[(i + 1)..]) ? Grens.DubbelePunt : Grens.Vraag;
                return i + 1;
            case (byte)':' or (byte)'=':
                grens = Grens.DubbelePunt;
                return i + 1;
            case (byte)'|' or (byte)'\t':
                grens = (voor & Grens.Zinseinde) != 0 ? Grens.Geen : Grens.DubbelePunt | Grens.Pijp;
                return i + 1;
            case (byte)'(' or (byte)')' or (byte)'{' or (byte)'}':
                grens = Grens.Haakje;
                return i + 1;
            case (byte)'[':
                return Vakje(tekst, i, out grens, out woord);
            case (byte)'"' or (byte)'\'' or (byte)'`':
                grens = Grens.Aanhaling;
                return i + 1;
            case (byte)'/' or (byte)'\\':
                grens = i + 1 < tekst.Length && tekst[i + 1] == '/' ? Grens.Punt
                    : IsLos(tekst, i) ? Grens.Schuin | Grens.Komma : Grens.Schuin;
                return i + 1;
            case (byte)'-' or (byte)'>' or (byte)'*' or (byte)'~':
                return Streep(tekst, i, 1, out grens, out woord);
            case (byte)'&':
                return i + Entiteit(tekst[i..]);
            case 0xE2:
                return Breed(tekst, i, out grens, out woord);
            default:
                return i + 1;
        }
    }

    // "&nbsp;", "&#160;": a space that came along with a copied page.
    private static int Entiteit(ReadOnlySpan<byte> tekst)
    {
        var einde = tekst[..Math.Min(tekst.Length, 9)].IndexOf((byte)';');
        var naam = einde < 0 ? default : tekst[1..einde];
        return naam.Length > 1 && naam.IndexOfAnyExcept(EntiteitTekens) < 0 ? einde + 1 : 1;
    }

    // A line that breaks in the middle of a sentence is layout: the next line goes on in lower case after a long one.
    private static bool IsAfgebrokenRegel(ReadOnlySpan<byte> tekst, int i)
    {
        var volgende = i + 1;
        while (volgende < tekst.Length && tekst[volgende] is (byte)' ' or (byte)'\r')
        {
            volgende++;
        }

        if (volgende >= tekst.Length || tekst[volgende] is < (byte)'a' or > (byte)'z')
        {
            return false;
        }

        var begin = Math.Max(0, i - 55);
        return i - begin == 55 && tekst[begin..i].IndexOf((byte)'\n') < 0 && tekst[i - 1] is not ((byte)'.' or (byte)':');
    }

    private static bool VolgtAntwoord(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart((byte)' ');
        return IsAntwoord(rest, "nee"u8) || IsAntwoord(rest, "neen"u8) || IsAntwoord(rest, "ja"u8)
            || IsAntwoord(rest, "geen"u8) || IsAntwoord(rest, "neg"u8) || IsAntwoord(rest, "nooit"u8)
            || IsAntwoord(rest, "nvt"u8) || IsAntwoord(rest, "onb"u8) || IsAntwoord(rest, "niet"u8);
    }

    private static bool IsAntwoord(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> antwoord)
    {
        if (rest.Length < antwoord.Length)
        {
            return false;
        }

        for (var i = 0; i < antwoord.Length; i++)
        {
            if ((rest[i] | 0x20) != antwoord[i])
            {
                return false;
            }
        }

        return rest.Length == antwoord.Length || (rest[antwoord.Length] | 0x20) is < 'a' or > 'z';
    }

    private static bool IsLos(ReadOnlySpan<byte> tekst, int i) =>
        i > 0 && tekst[i - 1] == ' ' && i + 1 < tekst.Length && tekst[i + 1] == ' ';

    private static int Streep(
        ReadOnlySpan<byte> tekst, int i, int bytes, out Grens grens, out ReadOnlySpan<byte> woord)
    {
        var na = i + bytes;
        grens = Grens.Geen;
        woord = default;
        while (na < tekst.Length && tekst[na] == ' ')
        {
            na++;
        }

        var wit = i == 0 || tekst[i - 1] is (byte)' ' or (byte)':' or (byte)'|' or (byte)'\t' or (byte)'\n';
        if (wit && i > 0 && tekst[i - 1] != '\n'
            && (na >= tekst.Length || tekst[na] is (byte)'.' or (byte)';' or (byte)',' or (byte)'\n' or (byte)'\r' or (byte)'|'))
        {
            woord = Streepje;
            return i + bytes;
        }

        grens = wit || na > i + bytes ? Grens.Streep : Grens.Geen;
        return i + bytes;
    }

    private static int Vakje(ReadOnlySpan<byte> tekst, int i, out Grens grens, out ReadOnlySpan<byte> woord)
    {
        grens = Grens.Haakje;
        woord = default;
        if (i + 1 < tekst.Length && tekst[i + 1] == ']')
        {
            woord = VinkUit;
            return i + 2;
        }

        if (i + 2 < tekst.Length && tekst[i + 2] == ']')
        {
            woord = tekst[i + 1] is (byte)'x' or (byte)'X' or (byte)'v' or (byte)'V' or (byte)'*' ? VinkAan
                : tekst[i + 1] == ' ' ? VinkUit : default;
            return woord.Length > 0 ? i + 3 : i + 1;
        }

        return i + 1;
    }

    private static int Breed(ReadOnlySpan<byte> tekst, int i, out Grens grens, out ReadOnlySpan<byte> woord)
    {
        grens = Grens.Geen;
        woord = default;
        if (i + 2 >= tekst.Length)
        {
            return i + 1;
        }

        switch (tekst[i + 1], tekst[i + 2])
        {
            case (0x80, 0x93 or 0x94):
                return Streep(tekst, i, 3, out grens, out woord);
            case (0x80, >= 0x98 and <= 0x9F):
                grens = Grens.Aanhaling;
                break;
            case (0x80, 0xA6 or 0xA2):
                grens = Grens.Punt;
                break;
            case (0x98, 0x90):
                woord = VinkUit;
                break;
            case (0x98, 0x91 or 0x92) or (0x9C, 0x93 or 0x94):
                woord = VinkAan;
                break;
        }

        return i + 3;
    }
}
