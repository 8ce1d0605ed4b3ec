using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Referentie;

namespace Tenzij.Core.Berichten;

/// <summary><c>retour/1</c>: what the unit hears of its report.</summary>
internal static class Retourbericht
{
    public static Bericht Maak(Zaak zaak, Referentiegegevens referentie)
    {
        var id = Kenmerken.Bericht("retour", zaak).ToString();
        return new Bericht(
            Bestemming.Retour, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, referentie, id), SchrijfBesluit));
    }

    /// <summary>Null when nobody knows which unit sent it.</summary>
    public static Bericht? Maak(Quarantaine quarantaine)
    {
        if (quarantaine.Rejection.Eenheid is null)
        {
            return null;
        }

        var id = Berichtkenmerk.Van("retour/quarantaine", quarantaine.Bron, quarantaine.InvoerHash).ToString();
        return new Bericht(
            Bestemming.Retour, id, quarantaine.Sleutel, Berichtschrijver.Schrijf((quarantaine, id), SchrijfQuarantaine));
    }

    private static void SchrijfBesluit(Utf8JsonWriter uit, (Zaak Zaak, Referentiegegevens Referentie, string Id) bron)
    {
        var (zaak, referentie, id) = bron;
        var besluit = zaak.Besluit;
        Berichtkop.Schrijf(
            uit, "retour/1", id, besluit.Route == Route.BuitenScope ? "teruggestuurd" : "ontvangstbevestiging", zaak);
        uit.WriteString("route", besluit.Route.Naam());
        uit.WriteString("urgentie", besluit.Urgentie.Naam());
        if (besluit.AangebodenAan is { } partij)
        {
            uit.WriteStartObject("aangebodenAan");
            uit.WriteString("soort", partij.Soort);
            uit.WriteString("code", partij.Code);
            uit.WriteString("naam", Partijnamen.Van(referentie, partij));
            uit.WriteEndObject();
        }

        uit.WriteString("titel", Retourteksten.Titel(besluit));
        uit.WriteString("tekst", Retourteksten.Tekst(zaak, referentie));
    }

    private static void SchrijfQuarantaine(Utf8JsonWriter uit, (Quarantaine Quarantaine, string Id) bron)
    {
        var (quarantaine, id) = bron;
        uit.WriteString("schema", "retour/1");
        uit.WriteString("id", id);
        uit.WriteString("soort", "quarantaine");
        Quarantainebericht.SchrijfBron(uit, quarantaine);
        uit.WriteString("titel", Retourteksten.TitelQuarantaine);
        uit.WriteString("tekst", Retourteksten.Quarantaine);
        Quarantainebericht.SchrijfFouten(uit, quarantaine.Rejection.Fouten);
    }
}
