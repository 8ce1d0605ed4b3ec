using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>One ledger record, read back: what restoring, verifying and explaining need of it.</summary>
public sealed record Grootboekrecord
{
    public required Recordsoort Soort { get; init; }

    public required int Keten { get; init; }

    public required long Volgnummer { get; init; }

    /// <summary>Null for a record in quarantine whose id could not be read.</summary>
    public string? MutatieId { get; init; }

    public int Versie { get; init; }

    public DateTimeOffset? Tijd { get; init; }

    public DateTimeOffset? IncidentBegin { get; init; }

    public required Origineelplaats Origineel { get; init; }

    /// <summary>SHA-256 of the original, lower-case hex.</summary>
    public required string InvoerHash { get; init; }

    public Route Route { get; init; } = Route.Quarantaine;

    public Urgentie Urgentie { get; init; }

    /// <summary>Two bits for the state of each criterion.</summary>
    public ulong Criteria { get; init; }

    /// <summary><c>soort/code</c>.</summary>
    public string? Eigenaar { get; init; }

    public string? AangebodenAan { get; init; }

    public string? Gemeente { get; init; }

    public string? VeiligThuis { get; init; }

    public bool Radar { get; init; }

    public bool Onvolledig { get; init; }

    public bool HeeftAanvulverzoek { get; init; }

    /// <summary>A correction of an earlier record.</summary>
    public bool Herbeoordeling { get; init; }

    public IReadOnlyList<GeteldeVersie> Geteld { get; init; } = [];

    public IReadOnlyList<Pseudoniem> Signalen { get; init; } = [];

    public IReadOnlyList<Uitvoerverwijzing> Uitvoer { get; init; } = [];

    public string? Beleid { get; init; }

    public string? Referentie { get; init; }

    public string? Model { get; init; }

    /// <summary>Hash of the record that it supersedes; null for most.</summary>
    public string? Vervangt { get; init; }

    /// <summary>Hash of the record before it; null for the first of the chain.</summary>
    public string? Vorige { get; init; }
}

/// <summary>A message that a record led to.</summary>
/// <param name="Naar">Name of the destination, see <see cref="Bestemmingsnaam"/>.</param>
/// <param name="Sha256">SHA-256 of its line, lower-case hex.</param>
public readonly record struct Uitvoerverwijzing(string Naar, string Id, string Sha256);
