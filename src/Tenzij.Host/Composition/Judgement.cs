using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Host.Composition;

/// <summary>What became of one record that was judged alone: a decision, or a rejection.</summary>
internal sealed record Judgement(Mutatie? Mutatie, Beoordeling? Beoordeling, Besluit? Besluit, Rejection? Rejection)
{
    public string? MutatieId => Mutatie?.MutatieId ?? Rejection?.MutatieId;
}
