using Hl7.Fhir.Model;
using Tenzij.Core.Mutaties;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>
/// One RelatedPerson for each relation between two persons in the bundle: what this person is of the other. The person's
/// own Patient links to it.
/// </summary>
internal static class RelatedPersonBuilder
{
    public static void Voegtoe(Opmaak opmaak)
    {
        foreach (var betrokkene in opmaak.Betrokkenen)
        {
            foreach (var relatie in betrokkene.Persoon.Relaties)
            {
                if (relatie.Soort != Relatiesoort.Geen && Zoek(opmaak, relatie.Tot) is { } ander
                    && ander.Persoon != betrokkene.Persoon)
                {
                    Voegtoe(opmaak, betrokkene, relatie, ander);
                }
            }
        }
    }

    private static void Voegtoe(Opmaak opmaak, Betrokkene betrokkene, Relatie relatie, Betrokkene ander)
    {
        var verwijzing = opmaak.Voegtoe(new RelatedPerson
        {
            Id = opmaak.VolgendId(),
            Patient = ander.Verwijzing,
            Relationship = Relatiecodes.Van(relatie.Soort),
        });
        betrokkene.Patient.Link.Add(
            new Patient.LinkComponent { Other = verwijzing, Type = Patient.LinkType.Seealso });
    }

    private static Betrokkene? Zoek(Opmaak opmaak, string id)
    {
        foreach (var betrokkene in opmaak.Betrokkenen)
        {
            if (betrokkene.Persoon.Id == id)
            {
                return betrokkene;
            }
        }

        return null;
    }
}
