using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;
using Tenzij.Fhir.Codes;
using Antwoord = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Vraag = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;

namespace Tenzij.Fhir.Resources;

/// <summary>
/// The 16 elements, each with its state, and under it the words and fields that show it; then the criteria in one group.
/// </summary>
internal static class QuestionnaireResponseBuilder
{
    private static readonly string[] Bewijsnamen = [.. Elementen.AlleNamen.Select(n => n + ".bewijs")];
    private static readonly string[] Veldnamen = [.. Elementen.AlleNamen.Select(n => n + ".veld")];
    private static readonly string[] Strijdnamen = [.. Elementen.AlleNamen.Select(n => n + ".tegenstrijdig")];
    private static readonly string[] Criteriumnamen = [.. Criteriumlijst.AlleNamen.Select(n => "tenzij." + n)];
    private static readonly string[] Criteriumbewijs = [.. Criteriumlijst.AlleNamen.Select(n => "tenzij." + n + ".bewijs")];
    private static readonly string[] Criteriumveld = [.. Criteriumlijst.AlleNamen.Select(n => "tenzij." + n + ".veld")];

    public static ResourceReference Voegtoe(Opmaak opmaak, Referentiegegevens referentie)
    {
        var items = new List<Vraag>(Elementen.Aantal + 1);
        foreach (var bevinding in opmaak.Zaak.Beoordeling.Elementen)
        {
            items.Add(Element(opmaak, bevinding, referentie));
        }

        if (Criteria(opmaak) is { } criteria)
        {
            items.Add(criteria);
        }

        return opmaak.Voegtoe(new QuestionnaireResponse
        {
            Id = opmaak.VolgendId(),
            Questionnaire = Stelsels.Vragenlijst,
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Subject = opmaak.Hoofdpersoon,
            Authored = opmaak.Opgemaakt,
            Author = opmaak.Eenheid.Verwijzing,
            Item = items,
        });
    }

    private static Vraag Element(Opmaak opmaak, ElementBevinding bevinding, Referentiegegevens referentie)
    {
        var element = bevinding.Element;
        var antwoord = new Antwoord
        {
            Value = bevinding.Toepasselijk ? Concepten.Van(bevinding.Toestand) : Concepten.NietVanToepassing,
        };
        if (bevinding.Tegenstrijdig)
        {
            antwoord.Item.Add(Velden.Vraag(Strijdnamen[(int)element], new FhirBoolean(true)));
        }

        if (Velden.ToontBewijs(opmaak, element))
        {
            Bewijs(opmaak, antwoord, Bewijsnamen[(int)element], Veldnamen[(int)element], bevinding.Bewijs);
        }

        Velden.Voegtoe(opmaak, element, antwoord, referentie);
        return new Vraag
        {
            LinkId = element.Naam(),
            Answer = [antwoord],
        };
    }

    private static Vraag? Criteria(Opmaak opmaak)
    {
        Vraag? groep = null;
        foreach (var bevinding in opmaak.Zaak.Besluit.Criteria)
        {
            if (bevinding.Toestand == Toestand.Afwezig || !FlagBuilder.IsVoor(opmaak, bevinding.Criterium))
            {
                continue;
            }

            var nummer = (int)bevinding.Criterium;
            var antwoord = new Antwoord { Value = Concepten.Van(bevinding.Toestand) };
            Bewijs(opmaak, antwoord, Criteriumbewijs[nummer], Criteriumveld[nummer], bevinding.Bewijs);

            groep ??= new Vraag { LinkId = "tenzij" };
            groep.Item.Add(new Vraag
            {
                LinkId = Criteriumnamen[nummer],
                Answer = [antwoord],
            });
        }

        return groep;
    }

    /// <summary>The quoted words; when no words say it, the fields of the report that do.</summary>
    private static void Bewijs(Opmaak opmaak, Antwoord antwoord, string bewijsnaam, string veldnaam, Bewijs[] bewijzen)
    {
        if (Bewijs(opmaak, bewijsnaam, bewijzen, velden: false) is { } teksten)
        {
            antwoord.Item.Add(teksten);
        }
        else if (Bewijs(opmaak, veldnaam, bewijzen, velden: true) is { } velden)
        {
            antwoord.Item.Add(velden);
        }
    }

    private static Vraag? Bewijs(Opmaak opmaak, string linkId, Bewijs[] bewijzen, bool velden)
    {
        List<Antwoord>? antwoorden = null;
        foreach (var bewijs in bewijzen)
        {
            if (bewijs.IsVeld == velden
                && Tekst.Schoon(bewijs.Veld ?? Bewijstekst.Lees(opmaak.Toelichting.Span, bewijs)) is { } tekst)
            {
                (antwoorden ??= new(1)).Add(new Antwoord { Value = new FhirString(tekst) });
                if (antwoorden.Count == Bewijstekst.BewijsCountMax)
                {
                    break;
                }
            }
        }

        return antwoorden is null ? null : new Vraag { LinkId = linkId, Answer = antwoorden };
    }
}
