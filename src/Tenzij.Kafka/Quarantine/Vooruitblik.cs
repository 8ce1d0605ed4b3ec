namespace Tenzij.Kafka.Quarantine;

/// <summary>What would become of a record in quarantine if it were offered again now.</summary>
/// <param name="Soort">Of its ledger record: <c>besluit</c>, <c>herhaling</c>, <c>achterhaald</c> or <c>quarantaine</c>.</param>
/// <param name="Route">Where it would go; null unless it is decided.</param>
/// <param name="Codes">Why it would be refused again.</param>
/// <param name="Herbeoordelingen">Decisions on other reports that would be corrected because of it.</param>
public sealed record Vooruitblik(
    Quarantainestuk Stuk, string Soort, string? Route, string? Urgentie, IReadOnlyList<string> Codes, int Herbeoordelingen)
{
    public bool IsGeweigerd => Soort == "quarantaine";
}
