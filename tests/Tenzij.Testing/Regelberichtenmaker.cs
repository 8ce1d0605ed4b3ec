using System.Globalization;
using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;

namespace Tenzij.Testing;

/// <summary>Messages for tests: one readable line each, that says what was decided on what.</summary>
public sealed class Regelberichtenmaker : IBerichtenmaker
{
    public void Maak(Zaak zaak, List<Bericht> berichten)
    {
        foreach (var oud in zaak.Intrekkingen)
        {
            Voeg(berichten, zaak, Naar(oud.Route) ?? Bestemming.Retour, "intrekking",
                $"versie {oud.Versie}, herbeoordeling {oud.Herbeoordeling}, {oud.Route.Naam()}");
        }

        if (Naar(zaak.Besluit.Route) is { } bestemming)
        {
            Voeg(berichten, zaak, bestemming, "aanbod", zaak.Besluit.Urgentie.Naam());
        }

        if (zaak.Besluit.Radar)
        {
            Voeg(berichten, zaak, Bestemming.Radar, "radar", "");
        }

        if (zaak.Besluit.Aanvulverzoek is { } verzoek)
        {
            Voeg(berichten, zaak, Bestemming.Aanvulverzoeken, "aanvulverzoek", string.Join(' ', verzoek.Elementen));
        }

        Voeg(berichten, zaak, Bestemming.Retour, "ontvangst", zaak.Besluit.Route.Naam());
    }

    public void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten)
    {
        var codes = string.Join(' ', quarantaine.Rejection.Fouten.Select(f => f.Code));
        var tekst = $$"""{"soort":"quarantaine","bron":"{{quarantaine.Bron}}","bytes":{{quarantaine.Bytes}},"fouten":"{{codes}}"}""";
        var id = Berichtkenmerk.Van("quarantaine", quarantaine.Bron).ToString();
        berichten.Add(new Bericht(Bestemming.Quarantaine, id, quarantaine.Sleutel, Encoding.UTF8.GetBytes(tekst)));
    }

    private static void Voeg(List<Bericht> berichten, Zaak zaak, Bestemming naar, string soort, string inhoud)
    {
        var nummer = zaak.Herbeoordeling.ToString(CultureInfo.InvariantCulture);
        var versie = zaak.Mutatie.Versie.ToString(CultureInfo.InvariantCulture);
        var id = Berichtkenmerk.Van(soort, zaak.Mutatie.MutatieId, versie, nummer, inhoud).ToString();
        var tekst = string.Create(CultureInfo.InvariantCulture,
            $$"""{"soort":"{{soort}}","mutatieId":"{{zaak.Mutatie.MutatieId}}","versie":{{versie}},"herbeoordeling":{{nummer}},"inhoud":"{{inhoud}}","tijd":"{{zaak.Tijd:O}}","invoer":"{{zaak.Herkomst.Invoer}}"}""");
        berichten.Add(new Bericht(naar, id, zaak.Sleutel, Encoding.UTF8.GetBytes(tekst)));
    }

    private static Bestemming? Naar(Route route) => route switch
    {
        Route.VeiligThuis => Bestemming.VeiligThuis,
        Route.LokaalTeam => Bestemming.LokaalTeam,
        Route.Beoordeling => Bestemming.Beoordeling,
        _ => null,
    };
}
