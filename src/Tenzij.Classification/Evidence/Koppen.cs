using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Ties the heading of a form to what stands on the line below it: "KINDEREN", "&gt; Letsel" and "Wapens:" with the answer on
/// the next line read as "wapens: geen" does. A heading above another heading keeps its line: it was left empty.
/// </summary>
internal static class Koppen
{
    private const int KopMax = 3;

    /// <summary>One short line in capitals may be a cry; two are a form.</summary>
    private const int KoppenMin = 2;

    public static void Lees(Tekstruimte tekst)
    {
        var koppen = Tel(tekst);
        for (var begin = 0; begin < tekst.Aantal;)
        {
            var einde = Regeleinde(tekst, begin);
            if (einde < tekst.Aantal && !IsVraagteken(tekst, einde) && IsBoven(tekst, begin, einde, koppen))
            {
                ref var voor = ref tekst.Tokens[einde].Voor;
                voor = (voor & ~Grens.Regel) | Grens.DubbelePunt;
            }

            begin = einde;
        }
    }

    private static int Tel(Tekstruimte tekst)
    {
        var aantal = 0;
        for (var begin = 0; begin < tekst.Aantal;)
        {
            var einde = Regeleinde(tekst, begin);
            aantal += IsKop(tekst, begin, einde) ? 1 : 0;
            begin = einde;
        }

        return aantal;
    }

    private static bool IsBoven(Tekstruimte tekst, int begin, int einde, int koppen)
    {
        var kop = koppen >= KoppenMin && IsKop(tekst, begin, einde);
        var label = einde - begin <= KopMax && (tekst.Tokens[einde].Voor & Grens.DubbelePunt) != 0;
        return (kop || label) && !IsKop(tekst, einde, Regeleinde(tekst, einde)) && !IsLabel(tekst, einde);
    }

    // A few words without a sign among or behind them, in capitals or behind a mark of layout.
    private static bool IsKop(Tekstruimte tekst, int begin, int einde)
    {
        if (einde - begin > KopMax || einde >= tekst.Aantal
            || (tekst.Tokens[einde].Voor & (Grens.Deeleinde & ~Grens.Regel)) != 0)
        {
            return false;
        }

        var kapitalen = true;
        for (var i = begin; i < einde; i++)
        {
            kapitalen &= tekst.Tokens[i].Kapitalen;
            if (i > begin && (tekst.Tokens[i].Voor & Grens.Deeleinde) != 0)
            {
                return false;
            }
        }

        return kapitalen || (tekst.Tokens[begin].Voor & Grens.Streep) != 0;
    }

    private static bool IsLabel(Tekstruimte tekst, int begin)
    {
        for (var i = begin + 1; i <= Math.Min(begin + KopMax, tekst.Aantal - 1); i++)
        {
            var voor = tekst.Tokens[i].Voor;
            if ((voor & Grens.DubbelePunt) != 0)
            {
                return true;
            }

            if ((voor & Grens.Zinseinde) != 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsVraagteken(Tekstruimte tekst, int i) => (tekst.Tokens[i].Voor & (Grens.Vraag | Grens.Punt)) != 0;

    private static int Regeleinde(Tekstruimte tekst, int begin)
    {
        var i = begin + 1;
        while (i < tekst.Aantal && (tekst.Tokens[i].Voor & Grens.Regel) == 0)
        {
            i++;
        }

        return i;
    }
}
