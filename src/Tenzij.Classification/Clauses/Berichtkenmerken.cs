using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The report as a whole, for what no single clause settles: the best clause scores of the head itself and of its
/// neighbours, what fields and rules found of other targets, and who the persons are to each other. What fields and
/// rules say of the target itself is left out: a score must be found in the text on its own.
/// </summary>
internal static class Berichtkenmerken
{
    private const int Eigen = 2, Rollen = 8;
    private const int EersteBuur = Eigen + Rollen;
    private const int EersteRegel = EersteBuur + Hoofden.Ontkend;
    private const float Laagst = -8, Hoogst = 6;

    /// <summary>Neighbours weigh less than the head's own scores: the same penalty presses harder on a smaller number.</summary>
    private const float Buurschaal = 0.3f;

    public static readonly int Aantal = EersteRegel + Doel.Aantal;

    /// <summary>What all heads share.</summary>
    public static void Vul(ReadOnlySpan<float> beste, ReadOnlySpan<Toestand> regels, Rolverdeling rollen, int clausules, Span<float> uit)
    {
        uit[..Eigen].Clear();
        uit[Eigen] = MathF.Log(1 + clausules);
        uit[Eigen + 1] = rollen.IsKindSlachtoffer ? 1 : 0;
        uit[Eigen + 2] = rollen.HeeftKind ? 1 : 0;
        uit[Eigen + 3] = rollen.IsHuiselijk ? 1 : 0;
        uit[Eigen + 4] = rollen.IsOudSlachtoffer ? 1 : 0;
        uit[Eigen + 5] = rollen.IsDoorNageslacht ? 1 : 0;
        uit[Eigen + 6] = rollen.HeeftVolwassenSlachtoffer ? 1 : 0;
        uit[Eigen + 7] = rollen.IsOmKind ? 1 : 0;
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            uit[EersteBuur + h] = Buurschaal * Begrens(beste[h]);
        }

        for (var doel = 0; doel < regels.Length; doel++)
        {
            uit[EersteRegel + doel] = regels[doel] >= Toestand.Onzeker ? 1 : 0;
        }
    }

    /// <summary>What is the head's own.</summary>
    public static void Eigenheid(float beste, float tweede, Span<float> uit) =>
        (uit[0], uit[1]) = (Begrens(beste), Begrens(tweede));

    /// <summary>Blanks, for teaching, what the head may not lean on; its weight there stays zero.</summary>
    public static void Blind(int hoofd, Span<float> uit) =>
        uit[EersteBuur + hoofd] = uit[EersteRegel + Hoofden.Doelvan(hoofd)] = 0;

    private static float Begrens(float score) => Math.Clamp(score, Laagst, Hoogst);
}
