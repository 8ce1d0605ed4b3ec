using Tenzij.Core.Besluiten;
using Tenzij.Core.Referentie;

namespace Tenzij.Core.Berichten;

/// <summary>What the unit reads about its own report. No word about a person.</summary>
internal static class Retourteksten
{
    public const string TitelOntvangst = "Uw mutatie is ontvangen en doorgestuurd";
    public const string TitelTerug = "Uw mutatie is niet doorgestuurd";
    public const string TitelQuarantaine = "Uw mutatie kan niet worden verwerkt";

    public const string Quarantaine =
        "Uw mutatie is niet verwerkt en nergens naartoe gestuurd. Verbeter de fouten hieronder en stuur de mutatie opnieuw.";

    public static string Titel(Besluit besluit) =>
        besluit.Route == Route.BuitenScope ? TitelTerug : TitelOntvangst;

    public static string Tekst(Zaak zaak, Referentiegegevens referentie)
    {
        var besluit = zaak.Besluit;
        var begin = zaak.Herbeoordeling > 0 ? "Uw mutatie is opnieuw beoordeeld. " : string.Empty;
        var naar = besluit.AangebodenAan is { } partij ? Partijnamen.Van(referentie, partij) : null;
        var kern = besluit.Route switch
        {
            Route.BuitenScope =>
                "Uw mutatie gaat volgens de tekst niet over huiselijk geweld. De inhoud is niet doorgestuurd. "
                + "Klopt dat niet? Stuur dezelfde mutatie opnieuw met een hogere versie en schrijf op wat de relatie tussen de personen is.",
            Route.Beoordeling =>
                $"Uw mutatie is niet compleet. De intake van {Partijnamen.VeiligThuis(referentie, besluit.VeiligThuis)} bekijkt de melding en beslist waar die naartoe gaat.",
            Route.VeiligThuis when besluit.Urgentie == Urgentie.Spoed =>
                $"Uw mutatie is met spoed gestuurd naar {naar}.",
            _ => $"Uw mutatie is gestuurd naar {naar}.",
        };
        var vraag = besluit.Aanvulverzoek is { } verzoek
            ? $" Wij vragen u om een aanvulling, uiterlijk {Datumtekst.Voluit(verzoek.Uiterlijk)}. U krijgt daarover een apart bericht."
            : string.Empty;
        return begin + kern + vraag;
    }
}
