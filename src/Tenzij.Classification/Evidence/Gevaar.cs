using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Composes <c>acuutGevaar</c> from facts: where the suspect is, armed or
/// not, who stays with whom, and who could not be seen or spoken alone.
/// </summary>
internal static class Gevaar
{
    private static readonly Criterium[] Ernst =
    [
        Criterium.Wapen, Criterium.Doodsbedreiging, Criterium.Verwurging, Criterium.ErnstigLetsel, Criterium.KindSlachtoffer,
    ];

    private static readonly Criterium[] Zorg =
    [
        Criterium.DwingendeControle, Criterium.SeksueelGeweld, Criterium.Eergerelateerd, Criterium.Ouderenmishandeling,
        Criterium.Stalking, Criterium.Huisverbod, Criterium.Suicidedreiging,
    ];

    public static void Leg(Stapel stapel)
    {
        var doel = Doel.Van(Criterium.AcuutGevaar);
        if (stapel.Heeft(Feit.VerdachteVast) && !stapel.Noemt(Feit.VerdachteVrij))
        {
            Ontken(stapel, doel);
            return;
        }

        var gewapend = Noemt(stapel, Criterium.Wapen) || Noemt(stapel, Criterium.Doodsbedreiging);
        var ernst = Noemt(stapel, Ernst);
        var zorg = ernst || Noemt(stapel, Zorg);
        if (zorg || stapel.Noemt(Feit.Geweld))
        {
            Neem(stapel, doel, Feit.VerdachteTerug, stapel.Van(Doel.Van(Feit.VerdachteTerug)));
        }

        if (gewapend)
        {
            var zeker = stapel.Van(Doel.Van(Criterium.Wapen)) == Toestand.Bevestigd;
            Neem(stapel, doel, Feit.VerdachteWeg, zeker ? Toestand.Bevestigd : Toestand.Onzeker);
        }
        else if (Noemt(stapel, Criterium.Suicidedreiging))
        {
            Neem(stapel, doel, Feit.VerdachteWeg, Toestand.Onzeker);
        }

        if (ernst && !stapel.Heeft(Feit.Gescheiden))
        {
            Neem(stapel, doel, Feit.BlijvenSamen, Toestand.Onzeker);
        }

        if (stapel.Heeft(Feit.Gescheiden) || stapel.Van(doel) == Toestand.Ontkend)
        {
            return;
        }

        if (Noemt(stapel, Criterium.KindSlachtoffer))
        {
            Neem(stapel, doel, Feit.KindBlijft, Toestand.Onzeker);
        }

        if (zorg)
        {
            Neem(stapel, doel, Feit.SlachtofferTerug, Toestand.Onzeker);
            Neem(stapel, doel, Feit.GeenZicht, Toestand.Onzeker);
            Neem(stapel, doel, Feit.SpreektVoor, Toestand.Onzeker);
        }
    }

    private static void Neem(Stapel stapel, int doel, Feit feit, Toestand toestand)
    {
        if (stapel.Noemt(feit))
        {
            stapel.Neem(doel, Doel.Van(feit), toestand);
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

    private static bool Noemt(Stapel stapel, Criterium[] criteria)
    {
        foreach (var criterium in criteria)
        {
            if (Noemt(stapel, criterium))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Noemt(Stapel stapel, Criterium criterium) => stapel.Van(Doel.Van(criterium)) >= Toestand.Onzeker;
}
