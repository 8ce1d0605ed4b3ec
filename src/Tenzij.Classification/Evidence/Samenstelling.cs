using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// The table from facts to states: elements with parts, what a criterion says of an element, what a general negative
/// excludes, and <c>acuutGevaar</c>. By the rulings of <c>contract/</c>.
/// </summary>
internal static class Samenstelling
{
    /// <summary>Times that a report must say it, when the fields relate the persons as a family.</summary>
    private const int BuitenScopeMin = 2;

    /// <summary>Words of a narrative that tells something at all, and of one that tells it in full.</summary>
    private const int VerhaalMin = 6;
    private const int VerhaalGenoeg = 50;
    private const int VerhaalLang = 100;

    private static readonly (Criterium Criterium, Element Element)[] Bijhoren =
    [
        (Criterium.Verwurging, Element.Dreiging), (Criterium.Doodsbedreiging, Element.Dreiging),
        (Criterium.Stalking, Element.Dreiging), (Criterium.DwingendeControle, Element.Dreiging),
        (Criterium.Suicidedreiging, Element.Dreiging), (Criterium.Eergerelateerd, Element.Dreiging),
        (Criterium.Wapen, Element.Wapens), (Criterium.ErnstigLetsel, Element.Letsel),
        (Criterium.Structureel, Element.Voorgeschiedenis), (Criterium.Huisverbod, Element.Politieoptreden),
        (Criterium.Aanhouding, Element.Politieoptreden), (Criterium.KindGetuige, Element.Kinderen),
        (Criterium.Middelengebruik, Element.Middelen), (Criterium.HulpBereid, Element.Hulp),
        (Criterium.AcuutGevaar, Element.VeiligheidNu),
    ];

    /// <summary>Criteria that are deeds themselves.</summary>
    private static readonly Criterium[] Daden =
    [
        Criterium.Verwurging, Criterium.Wapen, Criterium.Doodsbedreiging, Criterium.KindSlachtoffer, Criterium.Stalking,
        Criterium.DwingendeControle, Criterium.SeksueelGeweld, Criterium.Suicidedreiging,
    ];

    private static readonly (Element Element, Criterium Criterium)[] Uitsluitingen =
    [
        (Element.Letsel, Criterium.ErnstigLetsel), (Element.Wapens, Criterium.Wapen),
        (Element.Dreiging, Criterium.Doodsbedreiging), (Element.Voorgeschiedenis, Criterium.Structureel),
        (Element.Kinderen, Criterium.KindGetuige), (Element.Middelen, Criterium.Middelengebruik),
    ];

    public static void Leg(Mutatie mutatie, Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var geenDreiging = stapel.VanTekst(Doel.Van(Element.Dreiging)) == Toestand.Ontkend;
        var geenWapens = stapel.VanTekst(Doel.Van(Element.Wapens)) == Toestand.Ontkend;
        stapel.LegHints();
        Personalia.Leg(mutatie, ruimte);
        LegMelder(stapel);
        LegKinderen(ruimte);
        LegKindSlachtoffer(ruimte);
        LegOuderen(ruimte);
        LegVerklaringen(ruimte);
        LegVeiligheid(ruimte);
        LegBuitenScope(ruimte);
        Gevaar.Leg(stapel);
        foreach (var (criterium, element) in Bijhoren)
        {
            var toestand = stapel.Van(Doel.Van(criterium));
            var beantwoord = (element == Element.Wapens && geenWapens)
                || (element == Element.Dreiging && geenDreiging && !IsTochDreiging(criterium, toestand));
            if (toestand >= Toestand.Onzeker && !beantwoord)
            {
                stapel.Neem(Doel.Van(element), Doel.Van(criterium), BijElement(stapel, criterium, toestand));
            }
        }

        LegWeigering(stapel);
        LegFeiten(ruimte);
        foreach (var (criterium, element) in Bijhoren)
        {
            // "Not at the throat" answers the question after threats.
            if (element is Element.Dreiging or Element.Wapens && stapel.Van(Doel.Van(element)) == Toestand.Afwezig
                && stapel.Van(Doel.Van(criterium)) == Toestand.Ontkend)
            {
                stapel.Neem(Doel.Van(element), Doel.Van(criterium), Toestand.Ontkend);
            }
        }

        foreach (var (element, criterium) in Uitsluitingen)
        {
            if (stapel.Van(Doel.Van(element)) == Toestand.Ontkend && stapel.Van(Doel.Van(criterium)) == Toestand.Afwezig)
            {
                stapel.Neem(Doel.Van(criterium), Doel.Van(element), Toestand.Ontkend);
            }
        }
    }

    // "There were no threats" answers the question, unless a throat was held or somebody was followed all the same.
    private static bool IsTochDreiging(Criterium criterium, Toestand toestand) =>
        toestand == Toestand.Bevestigd && criterium is Criterium.Verwurging or Criterium.Stalking;

    // Danger tells how it was left, unless it is danger because nobody knows where the suspect is.
    private static Toestand BijElement(Stapel stapel, Criterium criterium, Toestand toestand) =>
        criterium == Criterium.AcuutGevaar && stapel.Noemt(Feit.VerdachteWeg) ? Toestand.Onzeker : toestand;

    // Who refuses has answered the question after help: with a no.
    private static void LegWeigering(Stapel stapel)
    {
        var weigering = stapel.Van(Doel.Van(Criterium.Hulpweigering));
        if (weigering >= Toestand.Onzeker && stapel.Van(Doel.Van(Element.Hulp)) == Toestand.Afwezig)
        {
            stapel.Neem(
                Doel.Van(Element.Hulp), Doel.Van(Criterium.Hulpweigering),
                weigering == Toestand.Bevestigd ? Toestand.Ontkend : Toestand.Onzeker);
        }
    }

    // "Not hit" does not deny that something happened: a deed that the text tells is a fact, and a long account in which
    // both sides speak tells one; any other narrative leaves it in doubt.
    private static void LegFeiten(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var doel = Doel.Van(Element.Feiten);
        stapel.Neem(doel, Doel.Van(Feit.Geweld), stapel.Van(Doel.Van(Feit.Geweld)));
        foreach (var daad in Daden)
        {
            stapel.Neem(doel, Doel.Van(daad), stapel.VanTekst(Doel.Van(daad)));
        }

        var (woorden, begin, lengte) = (ruimte.Zinnen.Tokens, ruimte.EersteZinBegin, ruimte.EersteZinLengte);
        if (woorden < VerhaalMin || stapel.Van(doel) >= Toestand.Bevestigd)
        {
            return;
        }

        var beide = stapel.Van(Doel.Van(Element.Verklaringen)) == Toestand.Bevestigd;
        var verteld = woorden >= (beide ? VerhaalGenoeg : VerhaalLang) && stapel.Van(doel) != Toestand.Onzeker;
        stapel.Tekst(doel, begin, lengte, verteld ? Toestand.Bevestigd : Toestand.Onzeker);
    }

    // Persons whom the fields relate as a family are out of scope only when the report says so more than once.
    private static void LegBuitenScope(Werkruimte ruimte)
    {
        var stukken = ruimte.Stapel.Stukken(Doel.BuitenScope);
        if (ruimte.Rollen.IsHuiselijk && stukken.Length < BuitenScopeMin)
        {
            ruimte.Stapel.Wis(Doel.BuitenScope);
        }
    }

    // How it was left follows from where the suspect is, also where nobody wrote it down as such.
    private static void LegVeiligheid(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var doel = Doel.Van(Element.VeiligheidNu);
        stapel.Neem(doel, Doel.Van(Feit.VerdachteVast), stapel.Van(Doel.Van(Feit.VerdachteVast)));
        stapel.Neem(doel, Doel.Van(Feit.Gescheiden), stapel.Van(Doel.Van(Feit.Gescheiden)));
        stapel.Neem(doel, Doel.Van(Feit.VerdachteWeg), Toestand.Onzeker);
        if (stapel.Van(doel) == Toestand.Ontkend)
        {
            stapel.Neem(doel, doel, Toestand.Bevestigd);
        }
    }

    private static void LegMelder(Stapel stapel)
    {
        var doel = Doel.Van(Element.Melder);
        var (contact, nummer) = (Doel.Van(Feit.Contact), Doel.Van(Feit.Dienstnummer));
        if (stapel.Heeft(Feit.Contact) && stapel.Heeft(Feit.Dienstnummer))
        {
            stapel.Neem(doel, contact, Toestand.Bevestigd);
            return;
        }

        stapel.Neem(doel, stapel.Noemt(Feit.Contact) ? contact : nummer, Toestand.Onzeker);
    }

    // "No children" is not undone by a grown-up son: only by a child that can be nothing else, against a field alone.
    private static void LegKinderen(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var doel = Doel.Van(Element.Kinderen);
        var ontkend = stapel.Van(doel) == Toestand.Ontkend;
        var bijzonder = ontkend ? Feit.KindZeker : Feit.KindBijzonderheid;
        var tegengesproken = ontkend && stapel.VanTekst(doel) == Toestand.Ontkend;
        if (stapel.Heeft(bijzonder) && !tegengesproken)
        {
            stapel.Neem(doel, Doel.Van(bijzonder), Toestand.Bevestigd);
        }
        else if (stapel.Noemt(Feit.KindBestaat) && !ontkend)
        {
            stapel.Neem(doel, Doel.Van(Feit.KindBestaat), Toestand.Onzeker);
        }
        else if (!ontkend)
        {
            stapel.Neem(doel, Doel.Van(Feit.KindBestaat), stapel.Van(Doel.Van(Feit.KindBestaat)));
        }

        var getuige = Doel.Van(Criterium.KindGetuige);
        var alleenSlachtoffer = ruimte.Rollen.IsKindSlachtoffer && !ruimte.Rollen.HeeftKind;
        if (stapel.Van(getuige) >= Toestand.Onzeker && (stapel.Van(doel) == Toestand.Ontkend || alleenSlachtoffer))
        {
            stapel.Wis(getuige);
        }
    }

    // A minor victim in the fields, or a child beside a suspect and no other victim: the report is about the child.
    private static void LegKindSlachtoffer(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var doel = Doel.Van(Criterium.KindSlachtoffer);
        if (ruimte.Rollen.IsOmKind || (ruimte.Rollen.IsKindSlachtoffer && stapel.VanTekst(doel) != Toestand.Ontkend))
        {
            var geweld = stapel.Van(Doel.Van(Feit.Geweld));
            stapel.Veld(doel, "$.personen", geweld > Toestand.Onzeker ? geweld : Toestand.Onzeker);
        }

        // Sexual violence is a criterion of its own against an adult only.
        var seksueel = Doel.Van(Criterium.SeksueelGeweld);
        if (ruimte.Rollen.IsKindSlachtoffer && !ruimte.Rollen.HeeftVolwassenSlachtoffer
            && stapel.Van(seksueel) != Toestand.Afwezig)
        {
            stapel.Neem(doel, seksueel, stapel.Van(seksueel));
            stapel.Wis(seksueel);
        }
    }

    // An elderly victim, and words of care, frailty or money: dependence on a child is plain, on a partner it is asked for.
    private static void LegOuderen(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var doel = Doel.Van(Criterium.Ouderenmishandeling);
        if (ruimte.Rollen.IsOudSlachtoffer && stapel.Noemt(Feit.Afhankelijk) && stapel.Van(doel) != Toestand.Ontkend)
        {
            stapel.Neem(
                doel, Doel.Van(Feit.Afhankelijk),
                ruimte.Rollen.IsDoorNageslacht ? stapel.Van(Doel.Van(Feit.Afhankelijk)) : Toestand.Onzeker);
        }
    }

    // Both sides, or one of them and why not the other: a voice alone leaves it in doubt.
    private static void LegVerklaringen(Werkruimte ruimte)
    {
        var (stapel, sprekers) = (ruimte.Stapel, ruimte.Sprekers);
        var doel = Doel.Van(Element.Verklaringen);
        if (sprekers.Iemand)
        {
            stapel.Tekst(Doel.Van(Feit.VerklaringSlachtoffer), sprekers.Begin0, 1, Toestand.Bevestigd);
        }

        var slachtoffer = sprekers.IsSlachtofferGehoord || stapel.Noemt(Feit.VerklaringSlachtoffer);

        // The suspect who answers when nobody else is said to speak answers what the victim told.
        var weerwoord = !sprekers.Iemand && !slachtoffer && stapel.Heeft(Feit.VerklaringVerdachte);
        var beide = sprekers.Beide || weerwoord || (slachtoffer && stapel.Noemt(Feit.VerklaringVerdachte));
        var iemand = sprekers.Iemand || slachtoffer || stapel.Noemt(Feit.VerklaringVerdachte);
        var bron = stapel.Noemt(Feit.VerklaringSlachtoffer) ? Feit.VerklaringSlachtoffer
            : stapel.Noemt(Feit.VerklaringVerdachte) ? Feit.VerklaringVerdachte : Feit.NietGehoord;
        stapel.Neem(
            doel, Doel.Van(bron),
            beide || (iemand && stapel.Heeft(Feit.NietGehoord)) ? Toestand.Bevestigd : Toestand.Onzeker);
    }
}
