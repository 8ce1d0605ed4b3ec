using Tenzij.Core.Besluiten;
using Tenzij.Core.Referentie;

namespace Tenzij.Core.Berichten;

/// <summary>The messages of a decision that are no FHIR: for the unit, the intake, the radar and the quarantine.</summary>
public sealed class Nevenberichten(Referentiegegevens referentie)
{
    /// <summary>Radar, review item, request for completion and, last, what the unit hears.</summary>
    public void Maak(Zaak zaak, List<Bericht> berichten)
    {
        Voeg(berichten, Radarbericht.Maak(zaak));
        Voeg(berichten, Beoordelingsbericht.Maak(zaak));
        Voeg(berichten, Aanvulbericht.Maak(zaak));
        berichten.Add(Retourbericht.Maak(zaak, referentie));
    }

    /// <summary>Withdraws what an earlier decision left open, except its bundle.</summary>
    public static void MaakIntrekking(Zaak zaak, Intrekking oud, List<Bericht> berichten)
    {
        if (oud.Radar)
        {
            berichten.Add(Radarbericht.MaakIntrekking(zaak, oud));
        }

        if (oud.Route == Route.Beoordeling || oud is { Route: Route.VeiligThuis, Urgentie: Urgentie.Regulier, Onvolledig: true })
        {
            berichten.Add(Beoordelingsbericht.MaakIntrekking(zaak, oud));
        }

        if (oud.Aanvulverzoek)
        {
            berichten.Add(Aanvulbericht.MaakIntrekking(zaak, oud));
        }
    }

    public static void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten)
    {
        berichten.Add(Quarantainebericht.Maak(quarantaine));
        Voeg(berichten, Retourbericht.Maak(quarantaine));
    }

    private static void Voeg(List<Bericht> berichten, Bericht? bericht)
    {
        if (bericht is not null)
        {
            berichten.Add(bericht);
        }
    }
}
