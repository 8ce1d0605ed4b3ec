using Tenzij.Core.Criteria;

namespace Tenzij.Core.Beleid;

/// <summary>How a municipality takes reports straight from the police.</summary>
public enum RechtstreekseLevering
{
    /// <summary>The local team, unless: the default. Needs an agreement; see the README.</summary>
    Aan,

    /// <summary>No agreement yet: to Veilig Thuis, with the advice "lokaal team".</summary>
    Advies,

    /// <summary>To Veilig Thuis.</summary>
    Uit,
}

/// <summary>The thresholds that decide whether a report is complete, after overrides.</summary>
/// <param name="VolledigheidMinimum">C below this is incomplete, 0–1.</param>
/// <param name="KansVoldoende">A probability at or above this is <c>voldoende</c>, 0–1.</param>
/// <param name="KansOnvoldoende">A probability below this is <c>onvoldoende</c>; between the two the verdict is <c>onzeker</c>.</param>
public sealed record Drempels(double VolledigheidMinimum, double KansVoldoende, double KansOnvoldoende);

/// <summary>When reports of one household make a pattern.</summary>
/// <param name="VensterMaanden">Length of the window in months, up to and including this report.</param>
/// <param name="Aantal">This many distinct reports or more, this one included.</param>
public sealed record StructureelRegel(int VensterMaanden, int Aantal);

/// <summary>Deadlines in working days.</summary>
public sealed record Termijnregels(int VeiligThuisWerkdagen, int LokaalTeamWerkdagen, int IntakeWerkdagen, int AanvulWerkdagen);

/// <summary>
/// The policy that operators tune: every threshold, weight, window, deadline and switch. Immutable;
/// <see cref="Beleidscontrole"/> refuses one that would break a safety rule.
/// </summary>
public sealed record Beleidsregels
{
    /// <summary>The operator's own name for this policy, for example <c>2026-11</c>.</summary>
    public required string Versie { get; init; }

    /// <summary>SHA-256 of the policy file, lower-case hex.</summary>
    public required string Hash { get; init; }

    public required Drempels Landelijk { get; init; }

    /// <summary>Thresholds per Veilig Thuis region (VT..); over <see cref="Landelijk"/>.</summary>
    public required IReadOnlyDictionary<string, Drempels> PerRegio { get; init; }

    /// <summary>Thresholds per unit (RE..); over <see cref="PerRegio"/>.</summary>
    public required IReadOnlyDictionary<string, Drempels> PerEenheid { get; init; }

    /// <summary>Weight of each element, indexed by <see cref="Volledigheid.Element"/>.</summary>
    public required IReadOnlyList<int> Gewichten { get; init; }

    /// <summary>Whether each element is a gate, indexed by <see cref="Volledigheid.Element"/>.</summary>
    public required IReadOnlyList<bool> Poorten { get; init; }

    /// <summary>What each criterion does to the route, indexed by <see cref="Criterium"/>.</summary>
    public required IReadOnlyList<Criteriumsoort> Criteriumsoorten { get; init; }

    public required StructureelRegel Structureel { get; init; }

    public required Termijnregels Termijnen { get; init; }

    public required RechtstreekseLevering RechtstreeksStandaard { get; init; }

    /// <summary>The switch per municipality (GM....); over <see cref="RechtstreeksStandaard"/>.</summary>
    public required IReadOnlyDictionary<string, RechtstreekseLevering> RechtstreeksPerGemeente { get; init; }

    public Drempels Voor(string eenheid, string veiligThuis) =>
        PerEenheid.TryGetValue(eenheid, out var e) ? e : PerRegio.TryGetValue(veiligThuis, out var r) ? r : Landelijk;

    public RechtstreekseLevering Rechtstreeks(string gemeente) =>
        RechtstreeksPerGemeente.TryGetValue(gemeente, out var stand) ? stand : RechtstreeksStandaard;
}
