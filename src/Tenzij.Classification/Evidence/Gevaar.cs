using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Composes <c>acuutGevaar</c> from facts: where the suspect is, who stays or goes back within reach, who could not be
/// seen or spoken alone, and how grave the incident was. Danger said outright is in the lexicon.
/// </summary>
internal static class Gevaar
{
    /// <summary>Grave in this incident: each of these counts one.</summary>
    private static readonly Criterium[] Ernst =
    [
        Criterium.Wapen, Criterium.Doodsbedreiging, Criterium.Verwurging, Criterium.ErnstigLetsel, Criterium.KindSlachtoffer,
    ];

    /// <summary>A worrying pattern, also without a grave incident.</summary>
    private static readonly Criterium[] Zorg =
    [
        Criterium.DwingendeControle, Criterium.SeksueelGeweld, Criterium.Eergerelateerd, Criterium.Ouderenmishandeling,
        Criterium.Stalking, Criterium.Huisverbod, Criterium.Suicidedreiging,
    ];

    /// <summary>The table: a fact, what it needs beside it, and what follows. Read from above; the gravest state stays.</summary>
    private static readonly Regel[] Tabel =
    [
        new(Feit.VerdachteTerug, ErnstMin: 1, BijZorg: true, OokApart: true, Toestand.Bevestigd),
        new(Feit.VerdachteWeg, ErnstMin: 1, BijZorg: false, OokApart: true, Toestand.Bevestigd),
        new(Feit.SlachtofferTerug, ErnstMin: 1, BijZorg: true, OokApart: false, Toestand.Bevestigd),
        new(Feit.KindBlijft, ErnstMin: 1, BijZorg: false, OokApart: false, Toestand.Bevestigd),
        new(Feit.BlijvenSamen, ErnstMin: 1, BijZorg: false, OokApart: false, Toestand.Bevestigd),
        new(Feit.Angst, ErnstMin: 1, BijZorg: true, OokApart: false, Toestand.Onzeker),
        new(Feit.SpreektVoor, ErnstMin: 1, BijZorg: true, OokApart: false, Toestand.Onzeker),
        new(Feit.GeenZicht, ErnstMin: 1, BijZorg: true, OokApart: false, Toestand.Onzeker),
    ];

    /// <summary>Signs that something goes on behind a door; two of these together leave a doubt, whatever else is said.</summary>
    private static readonly Feit[] Tekenen = [Feit.GeenZicht, Feit.SpreektVoor, Feit.Angst, Feit.VerdachteTerug];

    /// <summary>So many of these signs leave a doubt.</summary>
    private const int TekenenMin = 2;

    /// <summary>So grave, with a throat held or death announced, that silence on how it was left is a danger.</summary>
    private const int ErnstZonderMeer = 2;

    /// <param name="Feit">What must be found.</param>
    /// <param name="ErnstMin">Grave criteria that the report must speak of.</param>
    /// <param name="BijZorg">A worrying pattern is enough in place of a grave criterion.</param>
    /// <param name="OokApart">It holds also when the parties are apart.</param>
    /// <param name="Toestand">The state that follows.</param>
    private readonly record struct Regel(Feit Feit, int ErnstMin, bool BijZorg, bool OokApart, Toestand Toestand);

    public static void Leg(Stapel stapel)
    {
        var doel = Doel.Van(Criterium.AcuutGevaar);
        if (stapel.Heeft(Feit.VerdachteVast) && !stapel.Noemt(Feit.VerdachteVrij))
        {
            Ontken(stapel, doel);
            stapel.Sluit(doel);
            return;
        }

        var ernst = Tel(stapel, Ernst);
        var zorg = Tel(stapel, Zorg) > 0;
        var apart = stapel.Heeft(Feit.Gescheiden) || stapel.VanTekst(doel) == Toestand.Ontkend;
        foreach (var regel in Tabel)
        {
            if (stapel.Noemt(regel.Feit) && (regel.OokApart || !apart)
                && (ernst >= regel.ErnstMin || (regel.BijZorg && zorg && !apart)))
            {
                stapel.Neem(doel, Doel.Van(regel.Feit), regel.Toestand);
            }
        }

        LegTekenen(stapel, doel, apart);
        if (!apart && stapel.Heeft(Feit.VerdachteVrij) && stapel.Noemt(Feit.Geweld))
        {
            stapel.Neem(doel, Doel.Van(Feit.VerdachteVrij), Toestand.Onzeker);
        }

        if (ernst >= ErnstZonderMeer && !apart && stapel.VanTekst(Doel.Van(Element.VeiligheidNu)) != Toestand.Bevestigd)
        {
            stapel.Neem(doel, Doel.Van(Criterium.Verwurging), Onzeker(stapel, Criterium.Verwurging));
            stapel.Neem(doel, Doel.Van(Criterium.Doodsbedreiging), Onzeker(stapel, Criterium.Doodsbedreiging));
        }
    }

    private static void LegTekenen(Stapel stapel, int doel, bool apart)
    {
        var aantal = 0;
        foreach (var teken in Tekenen)
        {
            aantal += stapel.Noemt(teken) ? 1 : 0;
        }

        if (aantal < TekenenMin || apart)
        {
            return;
        }

        foreach (var teken in Tekenen)
        {
            if (stapel.Noemt(teken))
            {
                stapel.Neem(doel, Doel.Van(teken), Toestand.Onzeker);
            }
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

    private static Toestand Onzeker(Stapel stapel, Criterium criterium) =>
        stapel.Van(Doel.Van(criterium)) >= Toestand.Onzeker ? Toestand.Onzeker : Toestand.Afwezig;

    private static int Tel(Stapel stapel, Criterium[] criteria)
    {
        var aantal = 0;
        foreach (var criterium in criteria)
        {
            aantal += stapel.Van(Doel.Van(criterium)) >= Toestand.Onzeker ? 1 : 0;
        }

        return aantal;
    }
}
