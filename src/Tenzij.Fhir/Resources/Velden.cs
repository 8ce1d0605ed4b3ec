using Hl7.Fhir.Model;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Fhir.Codes;
using Antwoord = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;
using Element = Tenzij.Core.Volledigheid.Element;

namespace Tenzij.Fhir.Resources;

/// <summary>The structured fields of the report, each under the element that it answers.</summary>
internal static class Velden
{
    /// <summary>A local team does not see what the police knew before, or what it did.</summary>
    public static bool ToontBewijs(Opmaak opmaak, Element element) =>
        opmaak.VoorVeiligThuis
        || element is not (Element.Melder or Element.Identiteit or Element.Voorgeschiedenis or Element.Politieoptreden);

    public static Item Vraag(string linkId, DataType waarde) =>
        new() { LinkId = linkId, Answer = [new Antwoord { Value = waarde }] };

    public static void Voegtoe(Opmaak opmaak, Element element, Antwoord antwoord, Referentiegegevens referentie)
    {
        var mutatie = opmaak.Zaak.Mutatie;
        switch (element)
        {
            case Element.Melder:
                Tekstveld(antwoord, "melder.basisteam", mutatie.Basisteam);
                break;
            case Element.Adres:
                Tekstveld(antwoord, "adres.incident", Adressen.InEenRegel(mutatie.Incident.Adres, referentie));
                break;
            case Element.Kinderen:
                Codeveld(antwoord, "kinderen.aanwezig", mutatie.Kinderen?.Aanwezig);
                break;
            case Element.Feiten:
                Incident(opmaak, antwoord, mutatie.Incident);
                break;
            case Element.Letsel:
                Tekstveld(antwoord, "letsel.omschrijving", mutatie.Letsel?.Omschrijving);
                break;
            case Element.Wapens:
                Tekstveld(antwoord, "wapens.omschrijving", mutatie.Wapens?.Omschrijving);
                break;
            case Element.Middelen:
                Tekstveld(antwoord, "middelen.omschrijving", mutatie.Middelen?.Omschrijving);
                break;
            case Element.Voorgeschiedenis when opmaak.VoorVeiligThuis:
                Voorgeschiedenis(antwoord, mutatie.EerdereIncidenten);
                break;
            case Element.Politieoptreden when opmaak.VoorVeiligThuis:
                Codes(antwoord, "politieoptreden.actie", mutatie.Politieoptreden, Concepten.Van);
                break;
            case Element.Geinformeerd:
                Geinformeerd(antwoord, mutatie.BetrokkenenGeinformeerd);
                break;
            case Element.Hulp when mutatie.Hulp is { } houding:
                antwoord.Item.Add(Vraag("hulp.houding", Concepten.Van(houding)));
                break;
        }
    }

    private static void Incident(Opmaak opmaak, Antwoord antwoord, Incident incident)
    {
        antwoord.Item.Add(Vraag("feiten.begin", new FhirDateTime(Opmaak.Iso(incident.Begin))));
        if (incident.Eind is { } eind)
        {
            antwoord.Item.Add(Vraag("feiten.eind", new FhirDateTime(Opmaak.Iso(eind))));
        }

        Codes(antwoord, "feiten.aard", incident.Aard, Concepten.Van);
        if (opmaak.VoorVeiligThuis)
        {
            Tekstveld(antwoord, "feiten.klasse", incident.Klasse);
        }
    }

    private static void Voorgeschiedenis(Antwoord antwoord, EerdereIncidenten? eerder)
    {
        if (eerder?.Aantal is { } aantal)
        {
            antwoord.Item.Add(Vraag("voorgeschiedenis.aantal", new Integer(aantal)));
        }
    }

    private static void Geinformeerd(Antwoord antwoord, Informatieplicht? informatie)
    {
        if (informatie?.Status is { } status)
        {
            antwoord.Item.Add(Vraag("geinformeerd.status", Concepten.Van(status)));
        }

        Tekstveld(antwoord, "geinformeerd.reden", informatie?.Reden);
    }

    private static void Codeveld(Antwoord antwoord, string linkId, JaNee? waarde)
    {
        if (waarde is { } code)
        {
            antwoord.Item.Add(Vraag(linkId, Concepten.Van(code)));
        }
    }

    private static void Tekstveld(Antwoord antwoord, string linkId, string? waarde)
    {
        if (Tekst.Schoon(waarde) is { } tekst)
        {
            antwoord.Item.Add(Vraag(linkId, new FhirString(tekst)));
        }
    }

    private static void Codes<T>(Antwoord antwoord, string linkId, T[]? waarden, Func<T, Coding> code)
    {
        if (waarden is { Length: > 0 })
        {
            antwoord.Item.Add(new Item
            {
                LinkId = linkId,
                Answer = [.. waarden.Select(w => new Antwoord { Value = code(w) })],
            });
        }
    }
}
