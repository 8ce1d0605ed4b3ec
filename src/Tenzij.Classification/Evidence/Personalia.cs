using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// The elements about who and where: <c>betrokkenen</c>, <c>identiteit</c> (BSN, or the set of Wmo 2015 art. 5.2.9) and
/// <c>adres</c>.
/// </summary>
internal static class Personalia
{
    private const string Pad = "$.personen";

    /// <summary>A report on violence between persons has at least a victim and a suspect.</summary>
    private const int PartijenMin = 2;

    public static void Leg(Mutatie mutatie, Werkruimte ruimte)
    {
        LegBetrokkenen(mutatie.Personen, ruimte.Stapel);
        LegIdentiteit(mutatie.Personen, ruimte);
        LegAdres(mutatie, ruimte);
    }

    private static void LegBetrokkenen(Persoon[] personen, Stapel stapel)
    {
        var doel = Doel.Van(Element.Betrokkenen);
        var relatie = Array.FindIndex(personen, p => p.Relaties.Length > 0) >= 0;
        if (personen.Length >= 2 && relatie)
        {
            stapel.Veld(doel, Pad, Toestand.Bevestigd);
            return;
        }

        if (stapel.Noemt(Feit.Relatie))
        {
            stapel.Neem(doel, Doel.Van(Feit.Relatie), stapel.Van(Doel.Van(Feit.Relatie)));
        }

        if (personen.Length >= 1)
        {
            stapel.Veld(doel, Pad, Toestand.Onzeker);
        }
    }

    private static void LegIdentiteit(Persoon[] personen, Werkruimte ruimte)
    {
        var (stapel, tekst) = (ruimte.Stapel, ruimte.Gegevens);
        var doel = Doel.Van(Element.Identiteit);
        var (hoofd, bekend, spoor) = (0, 0, false);
        foreach (var persoon in personen)
        {
            spoor |= persoon.Achternaam is not null || persoon.Voornamen is not null || persoon.Bsn is not null;
            if (persoon.Rol is Rol.Slachtoffer or Rol.Verdachte or Rol.Beide)
            {
                hoofd++;
                bekend += IsIdentificeerbaar(persoon) ? 1 : 0;
            }
        }

        var nodig = Math.Max(hoofd, PartijenMin) - bekend;
        if (hoofd > 0 && bekend == hoofd)
        {
            stapel.Veld(doel, Pad, Toestand.Bevestigd);
        }
        else if (tekst.Bsns >= nodig || (tekst.Geboortedata >= nodig && tekst.Postcodes > 0))
        {
            stapel.Tekst(doel, tekst.Eerste.Begin, tekst.Eerste.Lengte, Toestand.Bevestigd);
        }
        else if (bekend > 0 || spoor)
        {
            stapel.Veld(doel, Pad, Toestand.Onzeker);
        }
        else if (tekst.Bsns + tekst.Geboortedata + tekst.Namen > 0)
        {
            stapel.Tekst(doel, tekst.Eerste.Begin, tekst.Eerste.Lengte, Toestand.Onzeker);
        }
    }

    private static bool IsIdentificeerbaar(Persoon persoon) =>
        (persoon.Bsn is not null && Bsn.IsGeldig(persoon.Bsn))
        || (persoon is { Achternaam.Length: > 0, Voornamen.Length: > 0, Geboortedatum: not null, Adres.IsVolledig: true });

    private static void LegAdres(Mutatie mutatie, Werkruimte ruimte)
    {
        var (stapel, tekst) = (ruimte.Stapel, ruimte.Gegevens);
        var doel = Doel.Van(Element.Adres);
        var incident = mutatie.Incident.Adres;
        var (hoofd, bekend) = (0, 0);
        foreach (var persoon in mutatie.Personen)
        {
            if (persoon.Rol is Rol.Slachtoffer or Rol.Verdachte or Rol.Beide)
            {
                hoofd++;
                bekend += persoon.Adres is { IsVolledig: true } ? 1 : 0;
            }
        }

        var adressen = Math.Max(tekst.Postcodes, tekst.Straten);
        var woont = (hoofd > 0 && bekend == hoofd) || stapel.Noemt(Feit.Woont) || adressen > 1;
        if (incident is { IsVolledig: true })
        {
            stapel.Veld(doel, "$.incident.adres", woont ? Toestand.Bevestigd : Toestand.Onzeker);
        }
        else if (adressen > 0)
        {
            stapel.Tekst(
                doel, tekst.Eerste.Begin, tekst.Eerste.Lengte, woont ? Toestand.Bevestigd : Toestand.Onzeker);
        }
        else if (incident is not null || bekend > 0)
        {
            stapel.Veld(doel, incident is not null ? "$.incident.adres" : Pad, Toestand.Onzeker);
        }
        else if (stapel.Noemt(Feit.Woont))
        {
            stapel.Neem(doel, Doel.Van(Feit.Woont), Toestand.Onzeker);
        }
    }
}
