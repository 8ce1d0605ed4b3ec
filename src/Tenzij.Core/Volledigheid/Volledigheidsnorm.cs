namespace Tenzij.Core.Volledigheid;

/// <summary>Weights and gates of <c>contract/volledigheid.md</c>, version 1.</summary>
public static class Volledigheidsnorm
{
    private static readonly int[] GewichtenLijst = [1, 2, 2, 1, 2, 3, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

    public static IReadOnlyList<int> Gewichten => GewichtenLijst;

    /// <summary>The first six elements are gates: absent, they make a report incomplete whatever the score.</summary>
    public static bool IsPoort(Element element) => element <= Element.Feiten;
}
