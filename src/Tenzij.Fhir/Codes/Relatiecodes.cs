using Hl7.Fhir.Model;
using Tenzij.Core.Mutaties;

namespace Tenzij.Fhir.Codes;

/// <summary>Relations: HL7's role code where it means the same, else our own.</summary>
internal static class Relatiecodes
{
    private static readonly (Relatiesoort Soort, string? Hl7)[] Rijen =
    [
        (Relatiesoort.Partner, "SIGOTHR"),
        (Relatiesoort.ExPartner, null),
        (Relatiesoort.Ouder, "PRN"),
        (Relatiesoort.Kind, "CHILD"),
        (Relatiesoort.BroerZus, "SIB"),
        (Relatiesoort.Grootouder, "GRPRN"),
        (Relatiesoort.Kleinkind, "GRNDCHILD"),
        (Relatiesoort.OverigFamilie, "FAMMEMB"),
        (Relatiesoort.Huisgenoot, "ROOM"),
        (Relatiesoort.Verzorger, null),
        (Relatiesoort.Buur, "NBOR"),
        (Relatiesoort.Geen, null),
    ];

    private static readonly List<CodeableConcept>[] Concepten = [.. Rijen.Select(Maak)];

    public static List<CodeableConcept> Van(Relatiesoort soort) => Concepten[(int)soort];

    private static List<CodeableConcept> Maak((Relatiesoort Soort, string? Hl7) rij)
    {
        var naam = rij.Soort.ToString();
        return
        [
            rij.Hl7 is null
                ? Concept(Stelsels.Relatie, char.ToLowerInvariant(naam[0]) + naam[1..])
                : Concept(Stelsels.RoleCode, rij.Hl7),
        ];
    }

    private static CodeableConcept Concept(string system, string code) => Codes.Concepten.Concept(system, code);
}
