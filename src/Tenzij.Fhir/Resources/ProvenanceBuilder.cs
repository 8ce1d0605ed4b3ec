using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>Where the hand-over comes from: the hashes of all that decided, and the legal ground.</summary>
internal static class ProvenanceBuilder
{
    public static ResourceReference Voegtoe(Opmaak opmaak, ResourceReference taak, ResourceReference? vragenlijst)
    {
        var herkomst = opmaak.Zaak.Herkomst;
        var provenance = new Provenance
        {
            Id = opmaak.VolgendId(),
            Target = [taak],
            Occurred = new FhirDateTime(opmaak.Opgemaakt),
            Recorded = opmaak.Zaak.Tijd,
            PolicyElement = opmaak.VoorVeiligThuis ? Grondslagen.VeiligThuis : Grondslagen.LokaalTeam,
            Activity = vragenlijst is null ? Concepten.Update : Concepten.Create,
            Agent = [new Provenance.AgentComponent { Type = Concepten.Author, Who = opmaak.Eenheid.Verwijzing }],
            Entity =
            [
                Bron(Stelsels.InvoerHash, herkomst.Invoer),
                Bron(Stelsels.BeleidHash, herkomst.Beleid),
                Bron(Stelsels.ModelHash, herkomst.Model),
                Bron(Stelsels.ReferentieHash, herkomst.Referentie),
            ],
        };
        if (vragenlijst is not null)
        {
            provenance.Target.Add(vragenlijst);
        }

        if (opmaak.Document is not null)
        {
            provenance.Target.Add(opmaak.Document);
        }

        provenance.Target.AddRange(opmaak.Signalen);

        if (opmaak.Zaak.Besluit.Historie.Vorige is { } vorige)
        {
            provenance.Entity.Add(new Provenance.EntityComponent
            {
                Role = Provenance.ProvenanceEntityRole.Revision,
                What = new ResourceReference
                {
                    Identifier = new Identifier(Stelsels.MutatieVersie, Kenmerken.Versie(opmaak.MutatieId, vorige.Versie)),
                },
            });
        }

        return opmaak.Voegtoe(provenance);
    }

    private static Provenance.EntityComponent Bron(string system, string hash) => new()
    {
        Role = Provenance.ProvenanceEntityRole.Source,
        What = new ResourceReference { Identifier = new Identifier(system, hash) },
    };
}
