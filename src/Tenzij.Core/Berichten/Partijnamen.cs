using Tenzij.Core.Besluiten;
using Tenzij.Core.Referentie;

namespace Tenzij.Core.Berichten;

/// <summary>What the parties are called in messages to people.</summary>
public static class Partijnamen
{
    public static string Van(Referentiegegevens referentie, Partij partij) => partij.Soort switch
    {
        "eenheid" => Eenheid(referentie, partij.Code),
        "veiligThuis" => VeiligThuis(referentie, partij.Code),
        "lokaalTeam" => LokaalTeam(referentie, partij.Code),
        "intake" => "Intake van " + VeiligThuis(referentie, partij.Code),
        _ => partij.Code,
    };

    public static string Eenheid(Referentiegegevens referentie, string code) =>
        "Politie, eenheid " + referentie.Eenheden.GetValueOrDefault(code, code);

    public static string VeiligThuis(Referentiegegevens referentie, string code) =>
        "Veilig Thuis " + referentie.VeiligThuisRegios.GetValueOrDefault(code, code);

    public static string LokaalTeam(Referentiegegevens referentie, string gemeente) =>
        "Lokaal team " + Gemeente(referentie, gemeente);

    public static string Gemeente(Referentiegegevens referentie, string code) =>
        referentie.Gemeenten.TryGetValue(code, out var gemeente) ? gemeente.Naam : code;
}
