using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Reads ticked boxes: <c>[x] ja [ ] nee</c> becomes "ja", also when the box stands behind its word. What was not ticked
/// is taken out of the text.
/// </summary>
internal static class Vakjes
{
    public static void Lees(Tekstruimte tekst)
    {
        var vakje = -1;
        for (var i = 0; i < tekst.Aantal && vakje < 0; i++)
        {
            vakje = IsVakje(tekst, i) ? i : -1;
        }

        if (vakje < 0)
        {
            return;
        }

        // The style of the first box holds for the whole form.
        var erachter = vakje > 0 && (tekst.Tokens[vakje].Voor & Grens.Zinseinde) == 0 && IsKeuze(tekst.Woord(vakje - 1));
        var n = 0;
        var voor = Grens.Geen;
        for (var i = 0; i < tekst.Aantal; i++)
        {
            var weg = IsVakje(tekst, i);
            if (!weg)
            {
                var bij = erachter ? i + 1 : i - 1;
                weg = bij >= 0 && bij < tekst.Aantal && IsUit(tekst, bij)
                    && (!erachter || IsKeuze(tekst.Woord(i)));
            }

            voor |= tekst.Tokens[i].Voor;
            if (!weg)
            {
                tekst.Tokens[n] = tekst.Tokens[i];
                tekst.Tokens[n].Voor = n > 0 ? voor & ~Grens.Haakje : voor;
                voor = Grens.Geen;
                n++;
            }
        }

        tekst.Aantal = n;
    }

    private static bool IsVakje(Tekstruimte tekst, int i) =>
        tekst.Woord(i).SequenceEqual(Leestekens.VinkAan) || IsUit(tekst, i);

    private static bool IsUit(Tekstruimte tekst, int i) => tekst.Woord(i).SequenceEqual(Leestekens.VinkUit);

    private static bool IsKeuze(ReadOnlySpan<byte> woord) =>
        woord.SequenceEqual("ja"u8) || woord.SequenceEqual("nee"u8) || woord.SequenceEqual("onbekend"u8)
        || woord.SequenceEqual("onb"u8) || woord.SequenceEqual("nvt"u8);
}
