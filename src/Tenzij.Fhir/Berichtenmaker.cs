using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Referentie;
using Tenzij.Fhir.Resources;

namespace Tenzij.Fhir;

/// <summary>
/// Encode: FHIR R4 bundles for Veilig Thuis and local teams, plain JSON for everyone else. Immutable, safe for all
/// threads; new reference data means a new one.
/// </summary>
public sealed class Berichtenmaker : IBerichtenmaker
{
    private readonly BundleBuilder _bundels;
    private readonly Nevenberichten _neven;

    public Berichtenmaker(Referentiegegevens referentie)
    {
        _bundels = new BundleBuilder(referentie, new OrganizationBuilder(referentie));
        _neven = new Nevenberichten(referentie);
    }

    /// <summary>What is withdrawn comes first, then the offer, then what accompanies it, and last the unit's own copy.</summary>
    public void Maak(Zaak zaak, List<Bericht> berichten)
    {
        foreach (var oud in zaak.Intrekkingen)
        {
            if (Ontvangend(oud.Route) is { } vorige)
            {
                var kenmerk = Kenmerken.Intrekking(Soort(vorige), zaak, oud);
                Voeg(berichten, zaak, vorige, kenmerk, _bundels.MaakIntrekking(zaak, kenmerk, oud, vorige));
            }

            Nevenberichten.MaakIntrekking(zaak, oud, berichten);
        }

        MaakBundel(zaak, berichten);
        _neven.Maak(zaak, berichten);
    }

    /// <summary>Only the bundle that offers the report; nothing when the route has none.</summary>
    public void MaakBundel(Zaak zaak, List<Bericht> berichten)
    {
        if (Ontvangend(zaak.Besluit.Route) is { } ontvanger)
        {
            var kenmerk = Kenmerken.Bericht(Soort(ontvanger), zaak);
            Voeg(berichten, zaak, ontvanger, kenmerk, _bundels.MaakAanbod(zaak, kenmerk, ontvanger));
        }
    }

    public void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten) =>
        Nevenberichten.MaakQuarantaine(quarantaine, berichten);

    private static Ontvanger? Ontvangend(Route route) => route switch
    {
        Route.VeiligThuis => Ontvanger.VeiligThuis,
        Route.LokaalTeam => Ontvanger.LokaalTeam,
        _ => null,
    };

    private static string Soort(Ontvanger ontvanger) =>
        ontvanger == Ontvanger.VeiligThuis ? "veiligthuis" : "lokaalteam";

    private static void Voeg(
        List<Bericht> berichten, Zaak zaak, Ontvanger ontvanger, Guid kenmerk, Hl7.Fhir.Model.Bundle bundle) =>
        berichten.Add(new Bericht(
            ontvanger == Ontvanger.VeiligThuis ? Bestemming.VeiligThuis : Bestemming.LokaalTeam,
            kenmerk.ToString(), zaak.Sleutel, Bundelschrijver.Schrijf(bundle)));
}
