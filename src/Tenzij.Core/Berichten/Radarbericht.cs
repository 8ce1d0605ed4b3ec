using System.Text.Json;

namespace Tenzij.Core.Berichten;

/// <summary>
/// <c>radar/1</c>: the trace that a report leaves at Veilig Thuis when it went to a local team. It says that there was
/// one, where and when; nothing of its content and nobody's name.
/// </summary>
internal static class Radarbericht
{
    private const string Soort = "radar";

    public static Bericht? Maak(Zaak zaak)
    {
        if (!zaak.Besluit.Radar)
        {
            return null;
        }

        var id = Kenmerken.Bericht(Soort, zaak).ToString();
        return new Bericht(Bestemming.Radar, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, id), SchrijfVermelding));
    }

    public static Bericht MaakIntrekking(Zaak zaak, Intrekking oud)
    {
        var id = Kenmerken.Intrekking(Soort, zaak, oud).ToString();
        return new Bericht(Bestemming.Radar, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, oud, id), SchrijfIntrekking));
    }

    private static void SchrijfVermelding(Utf8JsonWriter uit, (Zaak Zaak, string Id) bron)
    {
        var (zaak, id) = bron;
        var besluit = zaak.Besluit;
        Berichtkop.Schrijf(uit, "radar/1", id, "vermelding", zaak);
        uit.WriteString("sleutel", zaak.Sleutel.ToString());
        uit.WriteString("veiligThuis", besluit.VeiligThuis);
        if (besluit.Gemeente is { } gemeente)
        {
            uit.WriteString("gemeente", gemeente);
        }

        uit.WriteString("datum", Datumtekst.Iso(DateOnly.FromDateTime(zaak.Mutatie.Incident.Begin.DateTime)));
        uit.WriteString("route", Besluiten.Namen.Naam(besluit.Route));
    }

    private static void SchrijfIntrekking(Utf8JsonWriter uit, (Zaak Zaak, Intrekking Oud, string Id) bron)
    {
        var (zaak, oud, id) = bron;
        Berichtkop.Schrijf(uit, "radar/1", id, "ingetrokken", zaak);
        uit.WriteString("sleutel", zaak.Sleutel.ToString());
        uit.WriteString("veiligThuis", oud.VeiligThuis);
        Berichtkop.SchrijfIntrekking(uit, Kenmerken.Oud(Soort, zaak, oud), zaak, oud);
    }
}
