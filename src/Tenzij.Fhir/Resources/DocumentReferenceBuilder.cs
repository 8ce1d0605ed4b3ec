using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>The narrative, as it was written; none when it is empty.</summary>
internal static class DocumentReferenceBuilder
{
    public static void Voegtoe(Opmaak opmaak)
    {
        if (opmaak.Toelichting.IsEmpty)
        {
            return;
        }

        var mutatie = opmaak.Zaak.Mutatie;
        var document = new DocumentReference
        {
            Id = opmaak.VolgendId(),
            MasterIdentifier = new Identifier(Stelsels.MutatieVersie, Kenmerken.Versie(opmaak.MutatieId, mutatie.Versie)),
            Status = DocumentReferenceStatus.Current,
            Type = Concepten.Toelichting,
            Subject = opmaak.Hoofdpersoon,
            Date = mutatie.Opgemaakt,
            Author = [opmaak.Eenheid.Verwijzing],
            SecurityLabel = [Concepten.RestrictedLabel],
            Content = [new DocumentReference.ContentComponent { Attachment = Bijlage(opmaak) }],
        };
        if (opmaak.Zaak.Besluit.Historie.Vorige is { } vorige)
        {
            document.RelatesTo.Add(new DocumentReference.RelatesToComponent
            {
                Code = DocumentRelationshipType.Replaces,
                Target = new ResourceReference
                {
                    Type = nameof(DocumentReference),
                    Identifier = new Identifier(Stelsels.MutatieVersie, Kenmerken.Versie(opmaak.MutatieId, vorige.Versie)),
                },
            });
        }

        opmaak.Document = opmaak.Voegtoe(document);
    }

    private static Attachment Bijlage(Opmaak opmaak) => new()
    {
        ContentType = "text/plain; charset=utf-8",
        Language = "nl",
        Data = opmaak.Toelichting.ToArray(),
    };
}
