namespace Tenzij.Core.Volledigheid;

/// <summary>
/// <c>C = Σ weight × credit / Σ weight</c> of <c>contract/volledigheid.md</c>: credit 1 for answered, 0.5 for
/// <c>onzeker</c>, 0 for <c>afwezig</c>; an element that does not apply leaves both sums.
/// </summary>
public static class Volledigheidsscore
{
    /// <returns>0–1; 0 when no element applies.</returns>
    public static double Bereken(ReadOnlySpan<ElementBevinding> elementen, IReadOnlyList<int> gewichten)
    {
        // In halves, so that the sum is exact and the same everywhere.
        int halven = 0, som = 0;
        foreach (var bevinding in elementen)
        {
            if (bevinding.Toepasselijk)
            {
                var gewicht = gewichten[(int)bevinding.Element];
                som += gewicht;
                halven += gewicht * Halven(bevinding.Toestand);
            }
        }

        return som == 0 ? 0 : halven / (2.0 * som);
    }

    private static int Halven(Toestand toestand) => toestand switch
    {
        Toestand.Bevestigd or Toestand.Ontkend => 2,
        Toestand.Onzeker => 1,
        _ => 0,
    };
}
