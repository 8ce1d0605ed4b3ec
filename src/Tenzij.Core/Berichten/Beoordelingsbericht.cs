using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Berichten;

/// <summary>
/// <c>beoordeling/1</c>: what the intake of Veilig Thuis judges. For a report that waits for intake it holds the whole
/// report; for one that went to Veilig Thuis incomplete it is a signal without content, because the bundle has that.
/// </summary>
internal static class Beoordelingsbericht
{
    private const string Soort = "beoordeling";

    public static Bericht? Maak(Zaak zaak)
    {
        if (zaak.Besluit.Route != Route.Beoordeling && !IsSignaal(zaak.Besluit))
        {
            return null;
        }

        var id = Kenmerken.Bericht(Soort, zaak).ToString();
        return new Bericht(Bestemming.Beoordeling, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, id), SchrijfItem));
    }

    public static Bericht MaakIntrekking(Zaak zaak, Intrekking oud)
    {
        var id = Kenmerken.Intrekking(Soort, zaak, oud).ToString();
        return new Bericht(
            Bestemming.Beoordeling, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, oud, id), SchrijfIntrekking));
    }

    /// <summary>Rule 4 of the policy: spoed is read at once whatever is missing, so only regulier is flagged.</summary>
    private static bool IsSignaal(Besluit besluit) =>
        besluit is { Route: Route.VeiligThuis, Urgentie: Urgentie.Regulier, Onvolledig: true };

    private static void SchrijfItem(Utf8JsonWriter uit, (Zaak Zaak, string Id) bron)
    {
        var (zaak, id) = bron;
        var besluit = zaak.Besluit;
        var volledig = besluit.Route == Route.Beoordeling;
        Berichtkop.Schrijf(uit, "beoordeling/1", id, volledig ? "beoordeling" : "intakesignaal", zaak);
        SchrijfBesluit(uit, besluit);
        SchrijfElementen(uit, zaak, volledig);
        SchrijfCriteria(uit, zaak, volledig);
        SchrijfGeteld(uit, besluit);
        if (volledig)
        {
            uit.WritePropertyName("melding");
            Mutatieschrijver.Schrijf(uit, zaak.Mutatie);
        }
    }

    private static void SchrijfBesluit(Utf8JsonWriter uit, Besluit besluit)
    {
        uit.WriteString("route", besluit.Route.Naam());
        uit.WriteString("urgentie", besluit.Urgentie.Naam());
        uit.WriteString("veiligThuis", besluit.VeiligThuis);
        if (besluit.Gemeente is { } gemeente)
        {
            uit.WriteString("gemeente", gemeente);
        }

        uit.WriteBoolean("terugvalregio", besluit.Terugvalregio);
        uit.WriteBoolean("onvolledig", besluit.Onvolledig);
        uit.WriteString("oordeel", besluit.Oordeel.Naam());
        uit.WriteNumber("volledigheid", Math.Round((decimal)besluit.Volledigheid, 4));
        uit.WriteNumber("kansVoldoende", Math.Round((decimal)besluit.KansVoldoende, 4));
        if (besluit.Uiterlijk is { } uiterlijk)
        {
            uit.WriteString("uiterlijk", Datumtekst.Iso(uiterlijk));
        }

        if (besluit.Aanvulverzoek is { } verzoek)
        {
            uit.WriteString("aanvullingUiterlijk", Datumtekst.Iso(verzoek.Uiterlijk));
        }

        uit.WriteStartArray("regels");
        foreach (var regel in besluit.Regels)
        {
            uit.WriteStringValue(regel);
        }

        uit.WriteEndArray();
    }

    private static void SchrijfElementen(Utf8JsonWriter uit, Zaak zaak, bool metBewijs)
    {
        uit.WriteStartArray("ontbreekt");
        foreach (var bevinding in zaak.Beoordeling.Elementen)
        {
            if (bevinding is { Toepasselijk: true, Toestand: Toestand.Afwezig or Toestand.Onzeker })
            {
                uit.WriteStringValue(bevinding.Element.Naam());
            }
        }

        uit.WriteEndArray();
        uit.WriteStartArray("elementen");
        foreach (var bevinding in zaak.Beoordeling.Elementen)
        {
            uit.WriteStartObject();
            uit.WriteString("element", bevinding.Element.Naam());
            uit.WriteString("toestand", bevinding.Toestand.Naam());
            uit.WriteBoolean("vanToepassing", bevinding.Toepasselijk);
            uit.WriteBoolean("tegenstrijdig", bevinding.Tegenstrijdig);
            SchrijfBewijs(uit, zaak, bevinding.Bewijs, metBewijs);
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
    }

    private static void SchrijfCriteria(Utf8JsonWriter uit, Zaak zaak, bool metBewijs)
    {
        uit.WriteStartArray("tenzij");
        foreach (var bevinding in zaak.Besluit.Criteria)
        {
            if (bevinding.Toestand == Toestand.Afwezig)
            {
                continue;
            }

            uit.WriteStartObject();
            uit.WriteString("criterium", bevinding.Criterium.Naam());
            uit.WriteString("toestand", bevinding.Toestand.Naam());
            SchrijfBewijs(uit, zaak, bevinding.Bewijs, metBewijs);
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
    }

    private static void SchrijfBewijs(Utf8JsonWriter uit, Zaak zaak, Bewijs[] bewijzen, bool metBewijs)
    {
        if (!metBewijs)
        {
            return;
        }

        uit.WriteStartArray("bewijs");
        foreach (var bewijs in bewijzen.AsSpan(0, Math.Min(bewijzen.Length, Bewijstekst.BewijsCountMax)))
        {
            uit.WriteStartObject();
            if (bewijs.Veld is { } veld)
            {
                uit.WriteString("veld", veld);
            }
            else
            {
                uit.WriteNumber("begin", bewijs.Begin);
                uit.WriteNumber("lengte", bewijs.Lengte);
                uit.WriteString("tekst", Bewijstekst.Lees(zaak.Mutatie.Toelichting.Span, bewijs));
            }

            uit.WriteString("toestand", bewijs.Toestand.Naam());
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
    }

    private static void SchrijfGeteld(Utf8JsonWriter uit, Besluit besluit)
    {
        var geteld = besluit.Historie.Geteld;
        uit.WriteNumber("geteldAantal", geteld.Count);
        uit.WriteStartArray("geteld");
        for (var i = 0; i < Math.Min(geteld.Count, Geteldlijst.CountMax); i++)
        {
            uit.WriteStartObject();
            uit.WriteString("mutatieId", geteld[i].MutatieId);
            uit.WriteNumber("versie", geteld[i].Versie);
            uit.WriteString("begin", Mutatieschrijver.Tijd(geteld[i].Begin));
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
    }

    private static void SchrijfIntrekking(Utf8JsonWriter uit, (Zaak Zaak, Intrekking Oud, string Id) bron)
    {
        var (zaak, oud, id) = bron;
        Berichtkop.Schrijf(uit, "beoordeling/1", id, "ingetrokken", zaak);
        uit.WriteString("veiligThuis", oud.VeiligThuis);
        Berichtkop.SchrijfIntrekking(uit, Kenmerken.Oud(Soort, zaak, oud), zaak, oud);
    }
}
