namespace Tenzij.Core.Berichten;

/// <summary>How many counted reports a message lists.</summary>
public static class Geteldlijst
{
    /// <summary>The first this many, in the order of the decision; the ledger lists all.</summary>
    public const int CountMax = 50;
}
