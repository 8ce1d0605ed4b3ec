using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Composes <c>acuutGevaar</c> from facts: where the suspect is, armed or not, who stays with whom.</summary>
internal static class Gevaar
{
    public static void Leg(Stapel stapel)
    {
        var doel = Doel.Van(Criterium.AcuutGevaar);
        if (stapel.Van(doel) == Toestand.Bevestigd)
        {
            return;
        }

        var gewapend = Noemt(stapel, Criterium.Wapen);
        var gewelddadig = stapel.Heeft(Feit.Geweld) || Noemt(stapel, Criterium.Verwurging)
            || Noemt(stapel, Criterium.Doodsbedreiging) || Noemt(stapel, Criterium.KindSlachtoffer);
        if (stapel.Noemt(Feit.VerdachteTerug) && !stapel.Heeft(Feit.VerdachteVast))
        {
            stapel.Neem(doel, Doel.Van(Feit.VerdachteTerug), stapel.Van(Doel.Van(Feit.VerdachteTerug)));
        }

        if (stapel.Heeft(Feit.VerdachteWeg) && gewapend && !stapel.Heeft(Feit.VerdachteVast))
        {
            stapel.Neem(doel, Doel.Van(Feit.VerdachteWeg), stapel.Van(Doel.Van(Criterium.Wapen)));
        }

        if (stapel.Heeft(Feit.BlijvenSamen) && gewelddadig && !stapel.Heeft(Feit.VerdachteVast)
            && !stapel.Heeft(Feit.Gescheiden))
        {
            stapel.Neem(doel, Doel.Van(Feit.BlijvenSamen), Toestand.Onzeker);
        }
    }

    private static bool Noemt(Stapel stapel, Criterium criterium) => stapel.Van(Doel.Van(criterium)) >= Toestand.Onzeker;
}
