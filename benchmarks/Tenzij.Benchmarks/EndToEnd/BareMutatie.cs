using System.Text.Json.Serialization;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>The report as plain properties: what a program that only reads would deserialise into.</summary>
internal sealed record BareMutatie(
    string Schema, string MutatieId, int Versie, string Eenheid, string? Basisteam, DateTimeOffset Opgemaakt,
    BareMelder? Melder, BareIncident Incident, BarePersoon[] Personen, BareKinderen? Kinderen, BareAntwoord? Letsel,
    BareAntwoord? Wapens, BareAntwoord? Middelen, BareEerder? EerdereIncidenten, BareReden? BetrokkenenGeinformeerd,
    BareHulp? Hulp, string[]? Politieoptreden, string Toelichting);

internal sealed record BareMelder(string? Dienstnummer, string? Telefoon, string? Email);

internal sealed record BareIncident(
    DateTimeOffset Begin, DateTimeOffset? Eind, BareAdres? Adres, string? Klasse, string[]? Aard);

internal sealed record BareAdres(string? Postcode, int? Huisnummer, string? Toevoeging, string? Gemeente);

internal sealed record BarePersoon(
    string Id, string Rol, string? Bsn, string? Achternaam, string? Voornamen, DateOnly? Geboortedatum, BareAdres? Adres,
    string? Telefoon, BareRelatie[]? Relaties);

internal sealed record BareRelatie(string Tot, string Relatie);

internal sealed record BareKinderen(string? Status, string? Aanwezig);

internal sealed record BareAntwoord(string? Status, string? Omschrijving);

internal sealed record BareEerder(string? Status, int? Aantal);

internal sealed record BareReden(string? Status, string? Reden);

internal sealed record BareHulp(string? Houding);

/// <summary>Source-generated JSON of the bare report.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BareMutatie))]
internal sealed partial class BareJson : JsonSerializerContext;
