using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;

namespace Tenzij.Fhir.Resources;

/// <summary>What the receiver reads first.</summary>
internal static class Taakteksten
{
    public const string Intrekking =
        "De eenheid trekt deze overdracht in. Er is een nieuw besluit over dezelfde mutatie. U hoeft hier niets meer mee te doen.";

    public static string Aanbod(Besluit besluit)
    {
        var termijn = besluit.Uiterlijk is { } dag ? " uiterlijk " + Datumtekst.Voluit(dag) : string.Empty;
        return besluit switch
        {
            { Route: Route.LokaalTeam } => $"Melding huiselijk geweld. Neem contact op met het gezin{termijn}.",
            { Urgentie: Urgentie.Spoed } => "Spoed. Melding huiselijk geweld. Beoordeel de veiligheid nu meteen.",
            _ => $"Melding huiselijk geweld. Beoordeel de veiligheid{termijn}.",
        };
    }

    public static IEnumerable<string> Opmerkingen(Besluit besluit)
    {
        if (besluit.Onvolledig)
        {
            yield return "De melding is onvolledig. De eenheid is om aanvulling gevraagd.";
        }

        if (besluit.AdviesLokaalTeam)
        {
            yield return "Advies: lokaal team. Er is geen criterium dat de melding bij Veilig Thuis houdt. U beslist.";
        }

        if (besluit.Terugvalregio)
        {
            yield return "De gemeente is niet bekend. De melding gaat daarom naar de vaste regio van de eenheid. Controleer de woonplaats.";
        }
    }
}
