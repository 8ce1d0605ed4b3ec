namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>What a fault of the verdict costs (<c>config/kosten.yaml</c>). Proposes thresholds; the policy decides.</summary>
public sealed record Kosten
{
    /// <summary>An insufficient report that passes as sufficient. In units of one extra review; above 0, default 10.</summary>
    public double Gemist { get; init; } = 10;

    /// <summary>A sufficient report that a person looks at all the same. Above 0, default 1.</summary>
    public double ExtraBeoordeling { get; init; } = 1;

    /// <summary>The share of reports whose true verdict may fall outside the set that is given. Over 0 to 0.5, default 0.10.</summary>
    public double Alfa { get; init; } = 0.10;

    /// <summary>How sure that promise must be for this calibration set, and not only on average over sets. 0.5 to 1, default 0.90.</summary>
    public double Zekerheid { get; init; } = 0.90;

    /// <summary>
    /// The probability of <c>voldoende</c> from which passing a report costs less than looking at it (Elkan 2001).
    /// </summary>
    public double DrempelVoldoende => Gemist / (Gemist + ExtraBeoordeling);
}
