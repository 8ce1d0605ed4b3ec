using Tenzij.Core.Mutaties;

namespace Tenzij.Kafka.Quarantine;

/// <summary>A record in quarantine, with what is needed to look at it and to offer it again.</summary>
/// <param name="Id">Of its message; deterministic.</param>
/// <param name="Bron">Input partition and position.</param>
/// <param name="Fouten">Why; quotes nothing of the report.</param>
/// <param name="Origineel">The bytes as they came; null when they are gone from the input too.</param>
/// <param name="HerstelId">Of the last redrive of it; null when it was never offered again.</param>
/// <param name="HeraanbiedingVan">The record in quarantine that this one is the redrive of; null for most.</param>
public sealed record Quarantainestuk(
    string Id, int Partition, long Position, string? MutatieId, int? Versie, string? Eenheid, IReadOnlyList<Fout> Fouten,
    string InvoerHash, byte[]? Origineel, string? HerstelId, string? HeraanbiedingVan)
{
    /// <summary>Each fault code once.</summary>
    public IEnumerable<string> Codes => Fouten.Select(f => f.Code).Distinct();

    public string Bron => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Partition}/{Position}");
}
