using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Besluiten;

/// <summary>Where a report goes.</summary>
public enum Route { VeiligThuis, LokaalTeam, Beoordeling, BuitenScope, Quarantaine }

/// <summary>How fast it must be read; only a route to Veilig Thuis has one.</summary>
public enum Urgentie { Geen, Regulier, Spoed }

/// <summary>The verdict on the document; <see cref="Onzeker"/> when the classifier abstains.</summary>
public enum Oordeel { Voldoende, Onvoldoende, BuitenScope, Onzeker }

/// <summary>Who has a report, or was asked to take it.</summary>
/// <param name="Soort"><c>eenheid</c>, <c>veiligThuis</c>, <c>lokaalTeam</c> or <c>intake</c> (Veilig Thuis intake).</param>
/// <param name="Code">RE.., VT.. or GM....</param>
public sealed record Partij(string Soort, string Code);

/// <summary>A request for completion to the unit.</summary>
/// <param name="Elementen">What is missing, the heaviest first.</param>
/// <param name="Uiterlijk">The last working day to answer, date only.</param>
public sealed record Aanvulverzoek(IReadOnlyList<Element> Elementen, DateOnly Uiterlijk);

/// <summary>
/// The decision on one version of a report: a pure function of report, assessment, history, policy and reference data.
/// </summary>
public sealed record Besluit
{
    public required Route Route { get; init; }

    public required Urgentie Urgentie { get; init; }

    public required Oordeel Oordeel { get; init; }

    /// <summary>The score C of <c>contract/volledigheid.md</c>, 0–1.</summary>
    public required double Volledigheid { get; init; }

    public required double KansVoldoende { get; init; }

    /// <summary>A gate element is absent, C is below its minimum, or the verdict is insufficient.</summary>
    public required bool Onvolledig { get; init; }

    /// <summary>Ids of the policy rules that fired, in order; the last one decided the route.</summary>
    public required IReadOnlyList<string> Regels { get; init; }

    /// <summary>The states after the register was heard, indexed by <see cref="Criteria.Criterium"/>.</summary>
    public required CriteriumBevinding[] Criteria { get; init; }

    /// <summary>The thresholds that applied after overrides.</summary>
    public required Beleid.Drempels Drempels { get; init; }

    /// <summary>Who owns the report until the offer is accepted.</summary>
    public required Partij Eigenaar { get; init; }

    /// <summary>Who was asked to take it; null when nobody was.</summary>
    public required Partij? AangebodenAan { get; init; }

    /// <summary>CBS code of the municipality that the route is for; null when none is known.</summary>
    public required string? Gemeente { get; init; }

    public required string VeiligThuis { get; init; }

    /// <summary>The region is the unit's fallback, because no municipality is known.</summary>
    public required bool Terugvalregio { get; init; }

    /// <summary>Veilig Thuis is advised to pass the report on to the local team.</summary>
    public required bool AdviesLokaalTeam { get; init; }

    /// <summary>An entry goes onto Veilig Thuis's radar.</summary>
    public required bool Radar { get; init; }

    /// <summary>Last working day for the receiver; null when the route has no deadline.</summary>
    public required DateOnly? Uiterlijk { get; init; }

    public required Aanvulverzoek? Aanvulverzoek { get; init; }

    public required Historie Historie { get; init; }
}
