using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Reads an interview: the answer that follows a question ("V: is u geslagen? A: nee") says whether what was asked is so.
/// </summary>
internal static class Antwoorden
{
    /// <summary>Words that a label before the answer may take: "A:", "A moeder:", "Antwoord van mevrouw:".</summary>
    private const int LabelMax = 4;

    public static void Lees(Tekstruimte tekst, Zinsbouw zinnen)
    {
        for (var d = 0; d + 1 < zinnen.Aantal; d++)
        {
            ref readonly var deel = ref zinnen.Delen[d];
            var grens = tekst.Na(deel.Einde - 1);
            if (zinnen.Delen[d + 1].Zin == deel.Zin || (grens & Grens.Vraag) == 0)
            {
                continue;
            }

            var begin = Begin(tekst, deel.Einde);
            var ontkend = (zinnen.Kenmerken[begin] & Kenmerk.Nee) != 0
                || ((zinnen.Kenmerken[begin] & (Kenmerk.NegVoor | Kenmerk.NegRond)) != 0 && (tekst.Na(begin) & Grens.Zinseinde) != 0);
            if (ontkend || IsJa(tekst.Woord(begin)))
            {
                Leg(zinnen, d, ontkend);
            }
        }
    }

    private static bool IsJa(ReadOnlySpan<byte> woord) =>
        woord.SequenceEqual("ja"u8) || woord.SequenceEqual("jawel"u8) || woord.SequenceEqual("klopt"u8)
        || woord.SequenceEqual("inderdaad"u8);

    private static void Leg(Zinsbouw zinnen, int laatste, bool ontkend)
    {
        for (var d = laatste; d >= 0 && zinnen.Delen[d].Zin == zinnen.Delen[laatste].Zin; d--)
        {
            zinnen.Delen[d].Ontkend = ontkend;
            zinnen.Delen[d].Twijfel = false;
        }
    }

    // The first word of the answer, behind its label.
    private static int Begin(Tekstruimte tekst, int van)
    {
        for (var i = van + 1; i < Math.Min(van + 1 + LabelMax, tekst.Aantal); i++)
        {
            var voor = tekst.Tokens[i].Voor;
            if ((voor & Grens.DubbelePunt) != 0)
            {
                return i;
            }

            if ((voor & Grens.Zinseinde) != 0)
            {
                break;
            }
        }

        return van;
    }
}
