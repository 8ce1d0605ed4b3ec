namespace Tenzij.Core.Mutaties;

/// <summary>
/// One domestic-violence report as the police unit wrote it, after every check of <c>contract/mutatie.v1.schema.json</c>.
/// Absent means "not recorded", which is not the same as an explicit negative.
/// </summary>
public sealed record Mutatie
{
    /// <summary>Registration number in the police system, opaque, 3–64 characters.</summary>
    public required string MutatieId { get; init; }

    /// <summary>1 for the first report, one more for every correction or completion.</summary>
    public required int Versie { get; init; }

    /// <summary>Regional unit, CBS code RE01–RE10.</summary>
    public required string Eenheid { get; init; }

    public string? Basisteam { get; init; }

    /// <summary>When the report was written; every time in an output derives from it.</summary>
    public required DateTimeOffset Opgemaakt { get; init; }

    public Melder? Melder { get; init; }

    public required Incident Incident { get; init; }

    public required Persoon[] Personen { get; init; }

    public Kinderen? Kinderen { get; init; }

    public Antwoord? Letsel { get; init; }

    public Antwoord? Wapens { get; init; }

    public Antwoord? Middelen { get; init; }

    public EerdereIncidenten? EerdereIncidenten { get; init; }

    public Informatieplicht? BetrokkenenGeinformeerd { get; init; }

    /// <summary>What the persons want; null when the field is not there.</summary>
    public Hulphouding? Hulp { get; init; }

    /// <summary>What the police did; null when the field is not there.</summary>
    public Politieoptreden[]? Politieoptreden { get; init; }

    /// <summary>The narrative as unescaped UTF-8; spans of evidence are byte offsets into it.</summary>
    public required ReadOnlyMemory<byte> Toelichting { get; init; }
}

/// <summary>The reporting officer.</summary>
public sealed record Melder(string? Dienstnummer, string? Telefoon, string? Email);

/// <summary>When, where and what kind of incident.</summary>
public sealed record Incident(
    DateTimeOffset Begin, DateTimeOffset? Eind, Adres? Adres, string? Klasse, Geweldsaard[] Aard);

/// <summary>A Dutch address; <see cref="Gemeente"/> is a CBS code such as GM0363.</summary>
public sealed record Adres(string? Postcode, int? Huisnummer, string? Toevoeging, string? Gemeente)
{
    /// <summary>Postcode and house number, which together identify an address.</summary>
    public bool IsVolledig => Postcode is not null && Huisnummer is not null;
}

/// <summary>One person in the report; <see cref="Id"/> is unique within it.</summary>
public sealed record Persoon
{
    public required string Id { get; init; }

    public required Rol Rol { get; init; }

    public string? Bsn { get; init; }

    public string? Achternaam { get; init; }

    public string? Voornamen { get; init; }

    public DateOnly? Geboortedatum { get; init; }

    public Adres? Adres { get; init; }

    public string? Telefoon { get; init; }

    public Relatie[] Relaties { get; init; } = [];
}

/// <summary>This person is the <see cref="Soort"/> of the person with id <see cref="Tot"/>.</summary>
public sealed record Relatie(string Tot, Relatiesoort Soort);

/// <summary>Whether children live there, and whether they were present.</summary>
public sealed record Kinderen(JaNee? Status, JaNee? Aanwezig);

/// <summary>A structured answer with an optional description of at most 1,000 characters.</summary>
public sealed record Antwoord(JaNee? Status, string? Omschrijving);

/// <summary>Earlier incidents as the unit knows them.</summary>
public sealed record EerdereIncidenten(JaNee? Status, int? Aantal);

/// <summary>Whether the persons know of this report, and why not.</summary>
public sealed record Informatieplicht(Geinformeerd? Status, string? Reden);
