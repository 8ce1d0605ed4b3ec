using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The report as a whole, for what no single clause says: the best score of every clause head, and the states that
/// fields and rules gave. Danger that goes on is such a thing: who is where, who is armed, who is afraid.
/// </summary>
internal static class Berichtkenmerken
{
    private const float Grens = 2;

    public const int Aantal = Hoofden.Ontkend * 4;

    public static void Vul(ReadOnlySpan<float> beste, Stapel stapel, Span<float> uit)
    {
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            var toestand = stapel.Van(Hoofden.Doelvan(h));
            uit[h * 4] = Math.Clamp(beste[h], -Grens, Grens);
            uit[h * 4 + 1] = toestand == Toestand.Bevestigd ? 1 : 0;
            uit[h * 4 + 2] = toestand == Toestand.Onzeker ? 1 : 0;
            uit[h * 4 + 3] = toestand == Toestand.Ontkend ? 1 : 0;
        }
    }
}
