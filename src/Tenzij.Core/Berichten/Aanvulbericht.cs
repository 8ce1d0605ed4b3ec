using System.Text.Json;

namespace Tenzij.Core.Berichten;

/// <summary><c>aanvulverzoek/1</c>: what the unit is asked to add, as questions that an officer can answer.</summary>
internal static class Aanvulbericht
{
    private const string Soort = "aanvulverzoek";

    public static Bericht? Maak(Zaak zaak)
    {
        if (zaak.Besluit.Aanvulverzoek is null)
        {
            return null;
        }

        var id = Kenmerken.Bericht(Soort, zaak).ToString();
        return new Bericht(Bestemming.Aanvulverzoeken, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, id), SchrijfVerzoek));
    }

    public static Bericht MaakIntrekking(Zaak zaak, Intrekking oud)
    {
        var id = Kenmerken.Intrekking(Soort, zaak, oud).ToString();
        return new Bericht(
            Bestemming.Aanvulverzoeken, id, zaak.Sleutel, Berichtschrijver.Schrijf((zaak, oud, id), SchrijfIntrekking));
    }

    private static void SchrijfVerzoek(Utf8JsonWriter uit, (Zaak Zaak, string Id) bron)
    {
        var (zaak, id) = bron;
        var mutatie = zaak.Mutatie;
        var verzoek = zaak.Besluit.Aanvulverzoek!;
        Berichtkop.Schrijf(uit, "aanvulverzoek/1", id, "verzoek", zaak);
        if (mutatie.Basisteam is { } team)
        {
            uit.WriteString("basisteam", team);
        }

        if (mutatie.Melder?.Dienstnummer is { } nummer)
        {
            uit.WriteString("dienstnummer", nummer);
        }

        uit.WriteString("uiterlijk", Datumtekst.Iso(verzoek.Uiterlijk));
        uit.WriteString("titel", "Vul uw mutatie aan");
        uit.WriteString("tekst", Aanhef(zaak, verzoek.Uiterlijk, verzoek.Elementen.Count));
        uit.WriteStartArray("vragen");
        foreach (var element in verzoek.Elementen)
        {
            var toestand = zaak.Beoordeling.Van(element);
            uit.WriteStartObject();
            uit.WriteString("element", Volledigheid.Elementen.Naam(element));
            uit.WriteString("toestand", Volledigheid.Elementen.Naam(toestand));
            uit.WriteString("waarom", Vragen.Waarom(toestand));
            uit.WriteString("vraag", Vragen.Van(element));
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
        uit.WriteStartObject("antwoord");
        uit.WriteString("mutatieId", mutatie.MutatieId);
        uit.WriteNumber("versie", mutatie.Versie + 1);
        uit.WriteEndObject();
    }

    private static string Aanhef(Zaak zaak, DateOnly uiterlijk, int vragen)
    {
        var mutatie = zaak.Mutatie;
        var wat = vragen == 1 ? "Er mist iets" : "Er missen gegevens";
        return $"{wat} in mutatie {mutatie.MutatieId}. Beantwoord de vragen hieronder uiterlijk {Datumtekst.Voluit(uiterlijk)}. "
            + $"Stuur de hele mutatie opnieuw met versie {mutatie.Versie + 1}. "
            + "Is iets niet zo, of weet u het niet? Schrijf dat dan ook op.";
    }

    private static void SchrijfIntrekking(Utf8JsonWriter uit, (Zaak Zaak, Intrekking Oud, string Id) bron)
    {
        var (zaak, oud, id) = bron;
        Berichtkop.Schrijf(uit, "aanvulverzoek/1", id, "ingetrokken", zaak);
        Berichtkop.SchrijfIntrekking(uit, Kenmerken.Oud(Soort, zaak, oud), zaak, oud);
        uit.WriteString("titel", "De vraag om aanvulling vervalt");
        uit.WriteString("tekst", $"Het verzoek om versie {oud.Versie} van mutatie {zaak.Mutatie.MutatieId} aan te vullen vervalt.");
    }
}
