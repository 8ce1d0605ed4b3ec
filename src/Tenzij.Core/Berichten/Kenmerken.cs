using System.Globalization;

namespace Tenzij.Core.Berichten;

/// <summary>How the ids of the messages and of what is in them derive from the report.</summary>
public static class Kenmerken
{
    /// <summary>The offer of one decision; the offer and its withdrawal carry the same.</summary>
    public static Guid Overdracht(string mutatieId, int versie, int herbeoordeling) =>
        Berichtkenmerk.Van("overdracht", mutatieId, Getal(versie), Getal(herbeoordeling));

    /// <summary>A message of one decision.</summary>
    public static Guid Bericht(string soort, Zaak zaak) =>
        Berichtkenmerk.Van(soort, zaak.Mutatie.MutatieId, Getal(zaak.Mutatie.Versie), Getal(zaak.Herbeoordeling));

    /// <summary>A message that withdraws something of an earlier decision.</summary>
    public static Guid Intrekking(string soort, Zaak zaak, Intrekking oud) =>
        Berichtkenmerk.Van(
            soort + "/ingetrokken", zaak.Mutatie.MutatieId, Getal(oud.Versie), Getal(oud.Herbeoordeling),
            Getal(zaak.Mutatie.Versie), Getal(zaak.Herbeoordeling));

    /// <summary>The id of a message that an earlier decision on the same report sent.</summary>
    public static string Oud(string soort, Zaak zaak, Intrekking oud) =>
        Berichtkenmerk.Van(soort, zaak.Mutatie.MutatieId, Getal(oud.Versie), Getal(oud.Herbeoordeling)).ToString();

    /// <summary>Which version of a report: <c>mutatieId/versie</c>.</summary>
    public static string Versie(string mutatieId, int versie) => mutatieId + "/" + Getal(versie);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
