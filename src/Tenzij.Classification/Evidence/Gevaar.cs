using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Composes <c>acuutGevaar</c> from facts: where the suspect is, armed or not, who stays with whom.</summary>
internal static class Gevaar
{
    public static void Leg(Stapel stapel)
    {
        var doel = Doel.Van(Criterium.AcuutGevaar);
        if (stapel.Heeft(Feit.VerdachteVast))
        {
            Ontken(stapel, doel);
            return;
        }

        var gewapend = Noemt(stapel, Criterium.Wapen) || Noemt(stapel, Criterium.Doodsbedreiging);
        var ernstig = gewapend || Noemt(stapel, Criterium.Verwurging) || Noemt(stapel, Criterium.ErnstigLetsel)
            || Noemt(stapel, Criterium.KindSlachtoffer);
        if (stapel.Noemt(Feit.VerdachteTerug))
        {
            stapel.Neem(doel, Doel.Van(Feit.VerdachteTerug), stapel.Van(Doel.Van(Feit.VerdachteTerug)));
        }

        if (stapel.Noemt(Feit.VerdachteWeg) && gewapend)
        {
            stapel.Neem(doel, Doel.Van(Feit.VerdachteWeg), stapel.Van(Doel.Van(Criterium.Wapen)) == Toestand.Bevestigd
                ? Toestand.Bevestigd : Toestand.Onzeker);
        }

        if (stapel.Noemt(Feit.BlijvenSamen) && ernstig && !stapel.Heeft(Feit.Gescheiden))
        {
            stapel.Neem(doel, Doel.Van(Feit.BlijvenSamen), Toestand.Onzeker);
        }
    }

    // Held is held: what was feared before counts no longer.
    private static void Ontken(Stapel stapel, int doel)
    {
        if (stapel.Van(doel) >= Toestand.Onzeker)
        {
            stapel.Wis(doel);
            stapel.Neem(doel, Doel.Van(Feit.VerdachteVast), Toestand.Ontkend);
        }
    }

    private static bool Noemt(Stapel stapel, Criterium criterium) => stapel.Van(Doel.Van(criterium)) >= Toestand.Onzeker;
}
