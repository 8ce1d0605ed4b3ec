namespace Tenzij.Core.Referentie;

/// <summary>A municipality with its Veilig Thuis region and police unit.</summary>
public sealed record Gemeente(string Code, string Naam, string VeiligThuis, string Eenheid, DateOnly GeldigVanaf);

/// <summary>Dated reference data: which municipality belongs to which region and unit, and the receivers' endpoints.</summary>
public sealed record Referentiegegevens
{
    /// <summary>SHA-256 over the files it was read from, lower-case hex.</summary>
    public required string Hash { get; init; }

    public required IReadOnlyDictionary<string, Gemeente> Gemeenten { get; init; }

    /// <summary>Names by code, VT...</summary>
    public required IReadOnlyDictionary<string, string> VeiligThuisRegios { get; init; }

    /// <summary>Names by code, RE...</summary>
    public required IReadOnlyDictionary<string, string> Eenheden { get; init; }

    /// <summary>The region that takes a unit's reports when no municipality is known.</summary>
    public required IReadOnlyDictionary<string, string> Terugvalregio { get; init; }

    /// <summary>Endpoint names by party code, VT.. or GM....; a party that is not in it gets its code as name.</summary>
    public required IReadOnlyDictionary<string, string> Eindpunten { get; init; }

    public string Eindpunt(string code) => Eindpunten.TryGetValue(code, out var naam) ? naam : code;
}
