using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Takes out of the tokens what is layout: clock times that open the lines of a log, and the signs that a dictated
/// report spells out ("punt", "komma").
/// </summary>
internal static class Opschoning
{
    private const int GesprokenMin = 3;

    public static void Lees(Tekstruimte tekst)
    {
        var gesproken = IsGesproken(tekst);
        var n = 0;
        var voor = Grens.Geen;
        for (var i = 0; i < tekst.Aantal; i++)
        {
            var woord = tekst.Woord(i);
            voor |= tekst.Tokens[i].Voor;
            if (gesproken && Teken(woord) is var teken and not Grens.Geen)
            {
                voor |= teken;
                continue;
            }

            var begin = (voor & (Grens.Regel | Grens.Begin)) != 0;
            if (begin && i + 1 < tekst.Aantal && (IsTijd(tekst, i) || IsUur(woord)))
            {
                continue;
            }

            tekst.Tokens[n] = tekst.Tokens[i];
            tekst.Tokens[n++].Voor = voor;
            voor = Grens.Geen;
        }

        tekst.Aantal = n;
        tekst.Slot |= voor;
        Koppen.Lees(tekst);
    }

    private static bool IsGesproken(Tekstruimte tekst)
    {
        var n = 0;
        for (var i = 0; i < tekst.Aantal; i++)
        {
            n += Teken(tekst.Woord(i)) != Grens.Geen ? 1 : 0;
        }

        return n >= GesprokenMin;
    }

    private static Grens Teken(ReadOnlySpan<byte> woord) =>
        woord.SequenceEqual("punt"u8) ? Grens.Punt
        : woord.SequenceEqual("komma"u8) ? Grens.Komma
        : woord.SequenceEqual("puntkomma"u8) ? Grens.Punt
        : woord.SequenceEqual("dubbelepunt"u8) ? Grens.DubbelePunt
        : woord.SequenceEqual("vraagteken"u8) ? Grens.Vraag : Grens.Geen;

    private static bool IsUur(ReadOnlySpan<byte> woord) => woord.SequenceEqual("u"u8) || woord.SequenceEqual("uur"u8);

    private static bool IsTijd(Tekstruimte tekst, int i)
    {
        var token = tekst.Tokens[i];
        var woord = tekst.Woord(i);
        return token.IsGetal && (token.VouwLengte is 4 or 5 or 8 or 9 or 10 or 11)
            && (token.VouwLengte == 4 || woord.IndexOfAny(":.-/"u8) >= 0);
    }
}
