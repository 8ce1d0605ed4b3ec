using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Fhir.Codes;
using Taak = Hl7.Fhir.Model.Task;

namespace Tenzij.Fhir.Resources;

/// <summary>The hand-over itself. Its id and identifier are those of the offer, in the offer and in its withdrawal.</summary>
internal static class TaskBuilder
{
    private static readonly FhirBoolean Waar = new(true);

    /// <summary>The offer. Its input and history are added when the entries they refer to are there.</summary>
    public static Taak MaakAanbod(Opmaak opmaak)
    {
        var zaak = opmaak.Zaak;
        var besluit = zaak.Besluit;
        var taak = MaakKaal(opmaak, zaak.Mutatie.Versie, zaak.Herbeoordeling, besluit.Urgentie);
        taak.Status = Taak.TaskStatus.Requested;
        taak.BusinessStatus = Concepten.StatusAangeboden;
        taak.AuthoredOn = opmaak.Tijd;
        taak.Description = Taakteksten.Aanbod(besluit);
        foreach (var oud in zaak.Intrekkingen)
        {
            if (oud.Route is Route.VeiligThuis or Route.LokaalTeam)
            {
                taak.BasedOn.Add(Vorige(zaak, oud));
            }
        }

        if (besluit.Uiterlijk is { } uiterlijk)
        {
            taak.Restriction = new Taak.RestrictionComponent { Period = new Period { End = Datumtekst.Iso(uiterlijk) } };
        }

        foreach (var zin in Taakteksten.Opmerkingen(besluit))
        {
            taak.Note.Add(new Annotation { Text = zin });
        }

        return taak;
    }

    public static Taak MaakIntrekking(Opmaak opmaak, Intrekking oud)
    {
        var taak = MaakKaal(opmaak, oud.Versie, oud.Herbeoordeling, oud.Urgentie);
        taak.Status = Taak.TaskStatus.Cancelled;
        taak.StatusReason = oud.Versie == opmaak.Zaak.Mutatie.Versie
            ? Concepten.RedenHerbeoordeling
            : Concepten.RedenNieuweVersie;
        taak.BusinessStatus = Concepten.StatusIngetrokken;
        taak.Description = Taakteksten.Intrekking;
        return taak;
    }

    public static void VulInvoer(Opmaak opmaak, Taak taak)
    {
        if (opmaak.Document is { } document)
        {
            Voeg(taak, Taakinvoer.Toelichting, document);
        }

        foreach (var betrokkene in opmaak.Betrokkenen)
        {
            Voeg(taak, Concepten.Van(betrokkene.Persoon.Rol), betrokkene.Verwijzing);
        }

        VulBesluit(opmaak, taak);
    }

    private static void VulBesluit(Opmaak opmaak, Taak taak)
    {
        var besluit = opmaak.Zaak.Besluit;
        VoegAls(taak, Taakinvoer.Onvolledig, besluit.Onvolledig);
        VoegAls(taak, Taakinvoer.Terugvalregio, besluit.Terugvalregio);
        VoegAls(taak, Taakinvoer.Advies, besluit.AdviesLokaalTeam);
        if (!opmaak.VoorVeiligThuis)
        {
            return;
        }

        Voeg(taak, Taakinvoer.Volledigheid, new FhirDecimal(Math.Round((decimal)besluit.Volledigheid, 4)));
        Voeg(taak, Taakinvoer.Oordeel, Concepten.Van(besluit.Oordeel));
        if (besluit.Regels.Count > 0)
        {
            Voeg(taak, Taakinvoer.Regels, new FhirString(string.Join(' ', besluit.Regels)));
        }

        if (besluit.Aanvulverzoek is { } verzoek)
        {
            Voeg(taak, Taakinvoer.Aanvulling, new Date(Datumtekst.Iso(verzoek.Uiterlijk)));
        }

        var geteld = besluit.Historie.Geteld;
        for (var i = 0; i < Math.Min(geteld.Count, Geteldlijst.CountMax); i++)
        {
            Voeg(taak, Taakinvoer.Geteld, new Identifier(Stelsels.Mutatie, Tekst.Schoon(geteld[i].MutatieId) ?? "?"));
        }
    }

    private static Taak MaakKaal(Opmaak opmaak, int versie, int herbeoordeling, Urgentie urgentie)
    {
        var mutatieId = opmaak.Zaak.Mutatie.MutatieId;
        var id = Kenmerken.Overdracht(mutatieId, versie, herbeoordeling).ToString();
        return new Taak
        {
            Id = id,
            Identifier = [new Identifier(Stelsels.Overdracht, id)],
            GroupIdentifier = new Identifier(Stelsels.Mutatie, opmaak.MutatieId),
            Intent = Taak.TaskIntent.Order,
            Priority = urgentie == Urgentie.Spoed ? RequestPriority.Stat : RequestPriority.Routine,
            Code = Concepten.Fulfill,
            LastModified = opmaak.Tijd,
            Requester = opmaak.Eenheid.Verwijzing,
            Owner = opmaak.Naar.Verwijzing,
        };
    }

    private static ResourceReference Vorige(Zaak zaak, Intrekking oud) => new()
    {
        Type = "Task",
        Identifier = new Identifier(
            Stelsels.Overdracht,
            Kenmerken.Overdracht(zaak.Mutatie.MutatieId, oud.Versie, oud.Herbeoordeling).ToString()),
    };

    private static void VoegAls(Taak taak, CodeableConcept soort, bool waar)
    {
        if (waar)
        {
            Voeg(taak, soort, Waar);
        }
    }

    private static void Voeg(Taak taak, CodeableConcept soort, DataType waarde) =>
        taak.Input.Add(new Taak.ParameterComponent { Type = soort, Value = waarde });
}
