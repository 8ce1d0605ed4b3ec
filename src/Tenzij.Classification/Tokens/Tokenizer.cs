namespace Tenzij.Classification.Tokens;

/// <summary>
/// Splits UTF-8 into folded words and numbers. Joins what officers join ("t.p." is "tp", "ex-partner" is "expartner"),
/// and keeps the signs between the tokens as <see cref="Grens"/>. One pass, no allocation beyond the buffers.
/// </summary>
internal static class Tokenizer
{
    public static void Lees(ReadOnlySpan<byte> tekst, Tekstruimte ruimte)
    {
        ruimte.Begin(tekst.Length);
        var voor = Grens.Begin;
        var i = 0;
        while (i < tekst.Length)
        {
            if (Vouwtabel.Letter(tekst, i, out _) != 0)
            {
                i = LeesWoord(tekst, i, ruimte, voor, out voor);
            }
            else if (char.IsAsciiDigit((char)tekst[i]))
            {
                i = LeesGetal(tekst, i, ruimte, voor);
                voor = Grens.Geen;
            }
            else
            {
                i = LeesTeken(tekst, i, ruimte, ref voor);
            }
        }

        ruimte.Slot = voor | Grens.Begin;
    }

    private static int LeesWoord(ReadOnlySpan<byte> tekst, int i, Tekstruimte ruimte, Grens voor, out Grens na)
    {
        ref var token = ref ruimte.Nieuw();
        token.Begin = i;
        token.VouwBegin = ruimte.VouwLengte;
        token.Voor = voor;
        token.Hoofdletter = IsHoofdletter(tekst, i);
        var vouw = ruimte.Vouw;
        var n = ruimte.VouwLengte;
        var losseLetters = true;
        var sindsPunt = 0;
        var groot = 0;
        var punten = 0;
        while (i < tekst.Length)
        {
            var letter = Vouwtabel.Letter(tekst, i, out var bytes);
            if (letter != 0)
            {
                groot += IsHoofdletter(tekst, i) ? 1 : 0;
                vouw[n++] = letter;
                sindsPunt++;
                losseLetters &= sindsPunt == 1 || punten == 0;
                i += bytes;
                continue;
            }

            var volgt = i + 1 < tekst.Length && Vouwtabel.Letter(tekst, i + 1, out _) != 0;
            if (tekst[i] == '-' && volgt)
            {
                losseLetters = false;
                i++;
            }
            else if (tekst[i] == '.' && volgt && sindsPunt == 1 && losseLetters)
            {
                punten++;
                sindsPunt = 0;
                i++;
            }
            else if (Leestekens.IsApostrof(tekst, i, out var breed) && i + breed < tekst.Length
                && Vouwtabel.Letter(tekst, i + breed, out _) != 0)
            {
                vouw[n++] = (byte)'\'';
                losseLetters = false;
                i += breed;
            }
            else if (NaTeken(tekst, i) is var verder and > 0)
            {
                i = verder;
            }
            else
            {
                break;
            }
        }

        na = Grens.Geen;
        token.Lengte = i - token.Begin;
        token.VouwLengte = n - token.VouwBegin;
        token.Kapitalen = groot > 1 && groot >= token.VouwLengte - 1;
        ruimte.VouwLengte = n;
        if (punten > 0 && i < tekst.Length && tekst[i] == '.')
        {
            i++;
            na = SluitAfkorting(ruimte.Woord(ruimte.Aantal - 1));
        }

        return i;
    }

    // Where the word goes on behind what is no part of it: invisible characters, or a hyphen at the end of a line.
    private static int NaTeken(ReadOnlySpan<byte> tekst, int i)
    {
        var na = i + Onzichtbaar.Bytes(tekst, i);
        if (na == i && tekst[i] == '-')
        {
            na = i + 1;
            na += na < tekst.Length && tekst[na] == '\r' ? 1 : 0;
            na = na < tekst.Length && tekst[na] == '\n' ? na + 1 : i;
            return na > i && na < tekst.Length && char.IsAsciiLetterLower((char)tekst[na]) ? na : 0;
        }

        return na > i && na < tekst.Length && Vouwtabel.Letter(tekst, na, out _) != 0 ? na : 0;
    }

    // "n.v.t." answers a question, so what follows is a new statement; "t.p." does not.
    private static Grens SluitAfkorting(ReadOnlySpan<byte> woord) =>
        woord.SequenceEqual("nvt"u8) || woord.SequenceEqual("nb"u8) ? Grens.Punt : Grens.Geen;

    private static bool IsHoofdletter(ReadOnlySpan<byte> tekst, int i) =>
        tekst[i] is >= (byte)'A' and <= (byte)'Z'
        || (tekst[i] == 0xC3 && i + 1 < tekst.Length && tekst[i + 1] is >= 0x80 and < 0x9F);

    private static int LeesGetal(ReadOnlySpan<byte> tekst, int i, Tekstruimte ruimte, Grens voor)
    {
        ref var token = ref ruimte.Nieuw();
        token.Begin = i;
        token.VouwBegin = ruimte.VouwLengte;
        token.Voor = voor;
        token.IsGetal = true;
        while (i < tekst.Length)
        {
            var b = tekst[i];
            var scheiding = b is (byte)'.' or (byte)':' or (byte)',' or (byte)'-' or (byte)'/'
                && i + 1 < tekst.Length && char.IsAsciiDigit((char)tekst[i + 1]);
            if (!char.IsAsciiDigit((char)b) && !scheiding)
            {
                break;
            }

            ruimte.Vouw[ruimte.VouwLengte++] = b;
            i++;
        }

        token.Lengte = i - token.Begin;
        token.VouwLengte = ruimte.VouwLengte - token.VouwBegin;
        return i;
    }

    private static int LeesTeken(ReadOnlySpan<byte> tekst, int i, Tekstruimte ruimte, ref Grens voor)
    {
        var einde = Leestekens.Lees(tekst, i, voor, out var grens, out var woord);
        voor |= grens;
        if (woord.Length > 0)
        {
            ref var token = ref ruimte.Nieuw();
            token.Begin = i;
            token.Lengte = einde - i;
            token.VouwBegin = ruimte.VouwLengte;
            token.VouwLengte = woord.Length;
            token.Voor = voor;
            woord.CopyTo(ruimte.Vouw.AsSpan(ruimte.VouwLengte));
            ruimte.VouwLengte += woord.Length;
            voor = Grens.Geen;
        }

        return einde;
    }
}
