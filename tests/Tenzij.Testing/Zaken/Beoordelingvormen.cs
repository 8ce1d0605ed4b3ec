using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Testing.Zaken;

/// <summary>Assessments from empty to everything at once, with evidence that also lies outside the narrative.</summary>
internal static class Beoordelingvormen
{
    public static Beoordeling Maak(Random loting, int nummer, Mutatie mutatie)
    {
        var licht = nummer % 3 == 0;
        return new Beoordeling
        {
            Elementen = [.. Enumerable.Range(0, Elementen.Aantal).Select(i => Element(loting, (Element)i, mutatie, licht))],
            Criteria = [.. Enumerable.Range(0, Criteriumlijst.Aantal).Select(i => Criterium(loting, (Criterium)i, mutatie, nummer))],
            BuitenScope = nummer % 13 == 12 ? [Bewijs.VanTekst(0, 3, Toestand.Bevestigd)] : [],
            KansVoldoende = licht ? 0.99 : loting.NextDouble(),
        };
    }

    private static ElementBevinding Element(Random loting, Element element, Mutatie mutatie, bool licht)
    {
        var toestand = licht ? (Toestand)loting.Next(1, 4) : (Toestand)loting.Next(0, 4);
        return new ElementBevinding(
            element, toestand, Bewijzen(loting, mutatie, toestand, "$." + element.Naam()), loting.Next(8) == 0,
            licht || loting.Next(10) > 0);
    }

    private static CriteriumBevinding Criterium(Random loting, Criterium criterium, Mutatie mutatie, int nummer)
    {
        var informatief = criterium.Contractsoort() == Criteriumsoort.Informatief;
        var toestand = (nummer % 6) switch
        {
            0 => Toestand.Afwezig,
            1 => Toestand.Bevestigd,
            2 => Toestand.Onzeker,
            3 => informatief ? (Toestand)loting.Next(0, 4) : Toestand.Ontkend,
            4 => (Toestand)loting.Next(0, 4),
            _ => loting.Next(10) == 0 ? Toestand.Bevestigd : Toestand.Afwezig,
        };
        return new CriteriumBevinding(criterium, toestand, Bewijzen(loting, mutatie, toestand, "$.toelichting"));
    }

    private static Bewijs[] Bewijzen(Random loting, Mutatie mutatie, Toestand toestand, string veld)
    {
        if (toestand == Toestand.Afwezig)
        {
            return [];
        }

        var lengte = mutatie.Toelichting.Length;
        return [.. Enumerable.Range(0, loting.Next(1, 12)).Select(_ => loting.Next(4) == 0
            ? Bewijs.VanVeld(veld, toestand)
            : Bewijs.VanTekst(loting.Next(0, lengte + 10), loting.Next(0, 900), toestand))];
    }
}
