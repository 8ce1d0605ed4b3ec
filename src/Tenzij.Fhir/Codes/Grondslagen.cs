using Hl7.Fhir.Model;

namespace Tenzij.Fhir.Codes;

/// <summary>
/// The legal grounds in <c>Provenance.policy</c>. A hand-over rests on law, not on consent; for the local team the
/// ground is the covenant of the municipality, which a lawyer must confirm before direct delivery is switched on.
/// </summary>
internal static class Grondslagen
{
    /// <summary>Wmo 2015 art. 5.2.6: others may inform Veilig Thuis without consent; 5.2.9: with the BSN.</summary>
    public static readonly List<FhirUri> VeiligThuis =
    [
        new("https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=5.2.6"),
        new("https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=5.2.9"),
    ];

    /// <summary>Wpg art. 20: giving police data within a partnership that has a covenant.</summary>
    public static readonly List<FhirUri> LokaalTeam =
    [
        new("https://wetten.overheid.nl/jci1.3:c:BWBR0022463&artikel=20"),
    ];
}
