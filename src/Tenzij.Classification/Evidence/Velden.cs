using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Evidence from the structured fields, by the rulings of <c>contract/</c>.</summary>
internal static class Velden
{
    /// <summary>Earlier incidents that make a pattern with the present one, which counts as well.</summary>
    private const int EerderMin = 2;

    public static void Lees(Mutatie mutatie, Stapel stapel)
    {
        LeesMelder(mutatie.Melder, stapel);
        LeesKinderen(mutatie, stapel);
        LeesAntwoord(mutatie.Letsel, Element.Letsel, "$.letsel.status", stapel);
        LeesAntwoord(mutatie.Wapens, Element.Wapens, "$.wapens.status", stapel);
        LeesAntwoord(mutatie.Middelen, Element.Middelen, "$.middelen.status", stapel);
        LeesEerder(mutatie.EerdereIncidenten, stapel);
        LeesGeinformeerd(mutatie.BetrokkenenGeinformeerd, stapel);
        LeesHulp(mutatie.Hulp, stapel);
        LeesOptreden(mutatie.Politieoptreden, stapel);
        LeesAard(mutatie.Incident.Aard, stapel);
    }

    private static Toestand Van(JaNee status) => status switch
    {
        JaNee.Ja => Toestand.Bevestigd,
        JaNee.Nee => Toestand.Ontkend,
        _ => Toestand.Onzeker,
    };

    private static void LeesMelder(Melder? melder, Stapel stapel)
    {
        if (melder is null)
        {
            return;
        }

        var doel = Doel.Van(Element.Melder);
        var bereikbaar = melder.Telefoon is not null || melder.Email is not null;
        var toestand = bereikbaar && melder.Dienstnummer is not null ? Toestand.Bevestigd : Toestand.Onzeker;
        if (melder.Dienstnummer is not null)
        {
            stapel.Veld(doel, "$.melder.dienstnummer", toestand);
            stapel.Veld(Doel.Van(Feit.Dienstnummer), "$.melder.dienstnummer", Toestand.Bevestigd);
        }

        if (bereikbaar)
        {
            var pad = melder.Telefoon is not null ? "$.melder.telefoon" : "$.melder.email";
            stapel.Veld(doel, pad, toestand);
            stapel.Veld(Doel.Van(Feit.Contact), pad, Toestand.Bevestigd);
        }
    }

    private static void LeesKinderen(Mutatie mutatie, Stapel stapel)
    {
        var doel = Doel.Van(Element.Kinderen);
        var kinderen = mutatie.Kinderen;
        foreach (var persoon in mutatie.Personen)
        {
            if (persoon.Rol == Rol.Kind)
            {
                LeesKind(persoon, stapel);
            }
        }

        if (kinderen?.Status is { } status)
        {
            stapel.Veld(doel, "$.kinderen.status", status == JaNee.Ja ? Toestand.Onzeker : Van(status));
            if (status == JaNee.Ja)
            {
                stapel.Veld(Doel.Van(Feit.KindBestaat), "$.kinderen.status", Toestand.Bevestigd);
            }

            if (status == JaNee.Nee)
            {
                stapel.Veld(Doel.Van(Criterium.KindGetuige), "$.kinderen.status", Toestand.Ontkend);
            }
        }

        if (kinderen?.Aanwezig is { } aanwezig and not JaNee.Onbekend && kinderen.Status == JaNee.Ja)
        {
            stapel.Veld(Doel.Van(Feit.KindBijzonderheid), "$.kinderen.aanwezig", Toestand.Bevestigd);
            stapel.Veld(Doel.Van(Criterium.KindGetuige), "$.kinderen.aanwezig", Van(aanwezig));
        }
    }

    private static void LeesKind(Persoon kind, Stapel stapel)
    {
        stapel.Veld(Doel.Van(Element.Kinderen), "$.personen", Toestand.Onzeker);
        stapel.Veld(Doel.Van(Feit.KindBestaat), "$.personen", Toestand.Bevestigd);
        if (kind.Geboortedatum is not null)
        {
            stapel.Veld(Doel.Van(Feit.KindBijzonderheid), "$.personen", Toestand.Bevestigd);
            stapel.Veld(Doel.Van(Feit.KindZeker), "$.personen", Toestand.Bevestigd);
        }
    }

    private static void LeesAntwoord(Antwoord? antwoord, Element element, string pad, Stapel stapel)
    {
        if (antwoord?.Status is not { } status)
        {
            return;
        }

        stapel.Veld(Doel.Van(element), pad, Van(status));
        if (status == JaNee.Onbekend)
        {
            return;
        }

        switch (element)
        {
            case Element.Letsel when status == JaNee.Nee:
                stapel.Veld(Doel.Van(Criterium.ErnstigLetsel), pad, Toestand.Ontkend);
                break;
            case Element.Wapens:
                stapel.Veld(Doel.Van(Criterium.Wapen), pad, Van(status));
                break;
            case Element.Middelen:
                stapel.Veld(Doel.Van(Criterium.Middelengebruik), pad, Van(status));
                break;
        }
    }

    private static void LeesEerder(EerdereIncidenten? eerder, Stapel stapel)
    {
        if (eerder?.Status is { } status)
        {
            stapel.Veld(Doel.Van(Element.Voorgeschiedenis), "$.eerdereIncidenten.status", Van(status));
            if (status == JaNee.Nee)
            {
                stapel.Veld(Doel.Van(Criterium.Structureel), "$.eerdereIncidenten.status", Toestand.Ontkend);
            }
        }

        if (eerder?.Aantal is { } aantal)
        {
            stapel.Veld(
                Doel.Van(Element.Voorgeschiedenis), "$.eerdereIncidenten.aantal",
                aantal > 0 ? Toestand.Bevestigd : Toestand.Ontkend);
            if (aantal >= EerderMin)
            {
                stapel.Veld(Doel.Van(Criterium.Structureel), "$.eerdereIncidenten.aantal", Toestand.Bevestigd);
            }
        }
    }

    private static void LeesGeinformeerd(Informatieplicht? veld, Stapel stapel)
    {
        if (veld?.Status is not { } status)
        {
            return;
        }

        var toestand = status switch
        {
            Geinformeerd.Ja => Toestand.Bevestigd,
            Geinformeerd.Deels => string.IsNullOrWhiteSpace(veld.Reden) ? Toestand.Onzeker : Toestand.Bevestigd,
            Geinformeerd.Nee when !string.IsNullOrWhiteSpace(veld.Reden) => Toestand.Ontkend,
            _ => Toestand.Onzeker,
        };
        stapel.Veld(Doel.Van(Element.Geinformeerd), "$.betrokkenenGeinformeerd.status", toestand);
    }

    private static void LeesHulp(Hulphouding? hulp, Stapel stapel)
    {
        if (hulp is not { } houding)
        {
            return;
        }

        const string Pad = "$.hulp.houding";
        var toestand = houding switch
        {
            Hulphouding.Wil or Hulphouding.Wisselend => Toestand.Bevestigd,
            Hulphouding.Weigert => Toestand.Ontkend,
            _ => Toestand.Onzeker,
        };
        stapel.Veld(Doel.Van(Element.Hulp), Pad, toestand);
        if (houding is Hulphouding.Wil or Hulphouding.Wisselend)
        {
            stapel.Veld(Doel.Van(Criterium.HulpBereid), Pad, Toestand.Bevestigd);
        }

        if (houding is Hulphouding.Weigert or Hulphouding.Wisselend)
        {
            stapel.Veld(Doel.Van(Criterium.Hulpweigering), Pad, Toestand.Bevestigd);
        }
    }

    private static void LeesOptreden(Politieoptreden[]? optreden, Stapel stapel)
    {
        if (optreden is not { Length: > 0 })
        {
            return;
        }

        const string Pad = "$.politieoptreden";
        var iets = Array.FindIndex(optreden, o => o != Politieoptreden.GeenActie) >= 0;
        stapel.Veld(Doel.Van(Element.Politieoptreden), Pad, iets ? Toestand.Bevestigd : Toestand.Ontkend);
        if (Array.IndexOf(optreden, Politieoptreden.Aanhouding) >= 0)
        {
            stapel.Veld(Doel.Van(Criterium.Aanhouding), Pad, Toestand.Bevestigd);
            stapel.Veld(Doel.Van(Feit.VerdachteVast), Pad, Toestand.Bevestigd);
        }

        if (Array.IndexOf(optreden, Politieoptreden.Huisverbod) >= 0)
        {
            stapel.Veld(Doel.Van(Criterium.Huisverbod), Pad, Toestand.Bevestigd);
        }

        if (Array.IndexOf(optreden, Politieoptreden.PartijenGescheiden) >= 0)
        {
            stapel.Veld(Doel.Van(Feit.Gescheiden), Pad, Toestand.Bevestigd);
        }
    }

    private static void LeesAard(Geweldsaard[] aard, Stapel stapel)
    {
        const string Pad = "$.incident.aard";
        foreach (var soort in aard)
        {
            switch (soort)
            {
                case Geweldsaard.Stalking:
                    stapel.Veld(Doel.Van(Criterium.Stalking), Pad, Toestand.Bevestigd);
                    break;
                case Geweldsaard.Seksueel:
                    stapel.Veld(Doel.Van(Criterium.SeksueelGeweld), Pad, Toestand.Bevestigd);
                    break;
                case Geweldsaard.Bedreiging:
                    stapel.Veld(Doel.Van(Element.Dreiging), Pad, Toestand.Bevestigd);
                    break;
                case Geweldsaard.Eergerelateerd:
                    stapel.Veld(Doel.Van(Criterium.Eergerelateerd), Pad, Toestand.Bevestigd);
                    break;
            }
        }
    }
}
