using System.Globalization;
using System.Text.Json;
using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Berichten;

/// <summary>Writes a report in the form of <c>contract/mutatie.v1.schema.json</c>; what is not recorded is left out.</summary>
public static class Mutatieschrijver
{
    public static void Schrijf(Utf8JsonWriter uit, Mutatie mutatie)
    {
        uit.WriteStartObject();
        uit.WriteString("schema", "mutatie/1");
        uit.WriteString("mutatieId", mutatie.MutatieId);
        uit.WriteNumber("versie", mutatie.Versie);
        uit.WriteString("eenheid", mutatie.Eenheid);
        Tekst(uit, "basisteam", mutatie.Basisteam);
        uit.WriteString("opgemaakt", Tijd(mutatie.Opgemaakt));
        if (mutatie.Melder is { } melder)
        {
            uit.WriteStartObject("melder");
            Tekst(uit, "dienstnummer", melder.Dienstnummer);
            Tekst(uit, "telefoon", melder.Telefoon);
            Tekst(uit, "email", melder.Email);
            uit.WriteEndObject();
        }

        SchrijfIncident(uit, mutatie.Incident);
        uit.WriteStartArray("personen");
        foreach (var persoon in mutatie.Personen)
        {
            SchrijfPersoon(uit, persoon);
        }

        uit.WriteEndArray();
        SchrijfAntwoorden(uit, mutatie);
        uit.WriteString("toelichting", mutatie.Toelichting.Span);
        uit.WriteEndObject();
    }

    /// <summary>A time as the contract writes it, with its zone.</summary>
    public static string Tijd(DateTimeOffset tijd) =>
        tijd.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static void SchrijfIncident(Utf8JsonWriter uit, Incident incident)
    {
        uit.WriteStartObject("incident");
        uit.WriteString("begin", Tijd(incident.Begin));
        if (incident.Eind is { } eind)
        {
            uit.WriteString("eind", Tijd(eind));
        }

        SchrijfAdres(uit, incident.Adres);
        Tekst(uit, "klasse", incident.Klasse);
        Codes(uit, "aard", incident.Aard);
        uit.WriteEndObject();
    }

    private static void SchrijfPersoon(Utf8JsonWriter uit, Persoon persoon)
    {
        uit.WriteStartObject();
        uit.WriteString("id", persoon.Id);
        uit.WriteString("rol", persoon.Rol.Code());
        Tekst(uit, "bsn", persoon.Bsn);
        Tekst(uit, "achternaam", persoon.Achternaam);
        Tekst(uit, "voornamen", persoon.Voornamen);
        Tekst(uit, "geboortedatum", persoon.Geboortedatum is { } dag ? Datumtekst.Iso(dag) : null);
        SchrijfAdres(uit, persoon.Adres);
        Tekst(uit, "telefoon", persoon.Telefoon);
        if (persoon.Relaties.Length > 0)
        {
            uit.WriteStartArray("relaties");
            foreach (var relatie in persoon.Relaties)
            {
                uit.WriteStartObject();
                uit.WriteString("tot", relatie.Tot);
                uit.WriteString("relatie", relatie.Soort.Code());
                uit.WriteEndObject();
            }

            uit.WriteEndArray();
        }

        uit.WriteEndObject();
    }

    private static void SchrijfAdres(Utf8JsonWriter uit, Adres? adres)
    {
        if (adres is null)
        {
            return;
        }

        uit.WriteStartObject("adres");
        Tekst(uit, "postcode", adres.Postcode);
        if (adres.Huisnummer is { } nummer)
        {
            uit.WriteNumber("huisnummer", nummer);
        }

        Tekst(uit, "toevoeging", adres.Toevoeging);
        Tekst(uit, "gemeente", adres.Gemeente);
        uit.WriteEndObject();
    }

    private static void SchrijfAntwoorden(Utf8JsonWriter uit, Mutatie mutatie)
    {
        if (mutatie.Kinderen is { } kinderen)
        {
            uit.WriteStartObject("kinderen");
            Tekst(uit, "status", kinderen.Status?.Code());
            Tekst(uit, "aanwezig", kinderen.Aanwezig?.Code());
            uit.WriteEndObject();
        }

        SchrijfAntwoord(uit, "letsel", mutatie.Letsel);
        SchrijfAntwoord(uit, "wapens", mutatie.Wapens);
        SchrijfAntwoord(uit, "middelen", mutatie.Middelen);
        if (mutatie.EerdereIncidenten is { } eerder)
        {
            uit.WriteStartObject("eerdereIncidenten");
            Tekst(uit, "status", eerder.Status?.Code());
            if (eerder.Aantal is { } aantal)
            {
                uit.WriteNumber("aantal", aantal);
            }

            uit.WriteEndObject();
        }

        if (mutatie.BetrokkenenGeinformeerd is { } informatie)
        {
            uit.WriteStartObject("betrokkenenGeinformeerd");
            Tekst(uit, "status", informatie.Status?.Code());
            Tekst(uit, "reden", informatie.Reden);
            uit.WriteEndObject();
        }

        if (mutatie.Hulp is { } houding)
        {
            uit.WriteStartObject("hulp");
            uit.WriteString("houding", houding.Code());
            uit.WriteEndObject();
        }

        if (mutatie.Politieoptreden is { } acties)
        {
            Codes(uit, "politieoptreden", acties);
        }
    }

    private static void SchrijfAntwoord(Utf8JsonWriter uit, string naam, Antwoord? antwoord)
    {
        if (antwoord is null)
        {
            return;
        }

        uit.WriteStartObject(naam);
        Tekst(uit, "status", antwoord.Status?.Code());
        Tekst(uit, "omschrijving", antwoord.Omschrijving);
        uit.WriteEndObject();
    }

    private static void Codes<T>(Utf8JsonWriter uit, string naam, T[] waarden)
        where T : struct, Enum
    {
        uit.WriteStartArray(naam);
        foreach (var waarde in waarden)
        {
            uit.WriteStringValue(waarde.Code());
        }

        uit.WriteEndArray();
    }

    private static void Tekst(Utf8JsonWriter uit, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            uit.WriteString(naam, waarde);
        }
    }
}
