namespace Tenzij.Core.Huishoudens;

/// <summary>
/// What the register says about this household at the moment of deciding. The decision carries it, so that re-deriving
/// it never needs the register again.
/// </summary>
/// <param name="Geteld">The other reports that count for <c>structureel</c>, by <c>mutatieId</c> in ordinal order; this
/// report itself is not in it but counts as one.</param>
/// <param name="Vorige">The decision that a newer version of the same report supersedes; null for the first.</param>
public sealed record Historie(IReadOnlyList<GeteldeMutatie> Geteld, VorigBesluit? Vorige)
{
    public static readonly Historie Leeg = new([], null);
}

/// <summary>One earlier report that counted.</summary>
public sealed record GeteldeMutatie(string MutatieId, int Versie, DateTimeOffset Begin);

/// <summary>The decision before this one on the same report.</summary>
/// <param name="Versie">The version that it decided.</param>
/// <param name="OoitVeiligThuis">It, or one before it, was offered to Veilig Thuis: it never leaves there automatically.</param>
public sealed record VorigBesluit(int Versie, bool OoitVeiligThuis);
