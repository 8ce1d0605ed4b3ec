using Hl7.Fhir.Model;
using Tenzij.Core.Mutaties;

namespace Tenzij.Fhir.Codes;

/// <summary>Relations: HL7's role code where it means the same, and our own code always.</summary>
internal static class Relatiecodes
{
    private static readonly (Relatiesoort Soort, string? Hl7, string Tekst)[] Rijen =
    [
        (Relatiesoort.Partner, "SIGOTHR", "Partner"),
        (Relatiesoort.ExPartner, null, "Ex-partner"),
        (Relatiesoort.Ouder, "PRN", "Ouder"),
        (Relatiesoort.Kind, "CHILD", "Kind"),
        (Relatiesoort.BroerZus, "SIB", "Broer of zus"),
        (Relatiesoort.Grootouder, "GRPRN", "Grootouder"),
        (Relatiesoort.Kleinkind, "GRNDCHILD", "Kleinkind"),
        (Relatiesoort.OverigFamilie, "FAMMEMB", "Ander familielid"),
        (Relatiesoort.Huisgenoot, "ROOM", "Huisgenoot"),
        (Relatiesoort.Verzorger, null, "Verzorger"),
        (Relatiesoort.Buur, "NBOR", "Buur"),
        (Relatiesoort.Geen, null, "Geen relatie"),
    ];

    private static readonly List<CodeableConcept>[] Concepten = [.. Rijen.Select(Maak)];

    public static List<CodeableConcept> Van(Relatiesoort soort) => Concepten[(int)soort];

    private static List<CodeableConcept> Maak((Relatiesoort Soort, string? Hl7, string Tekst) rij)
    {
        var naam = rij.Soort.ToString();
        var eigen = new Coding(Stelsels.Relatie, char.ToLowerInvariant(naam[0]) + naam[1..], rij.Tekst);
        List<Coding> codes = rij.Hl7 is null ? [eigen] : [new Coding(Stelsels.RoleCode, rij.Hl7), eigen];
        return [new CodeableConcept { Coding = codes }];
    }
}
