using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>Scores all clauses of a text and keeps, per head, the best one, where it stands and how it is qualified.</summary>
internal static class Clausulescores
{
    /// <param name="beste">Per topic head the highest score.</param>
    /// <param name="waar">Per topic head the clause that has it.</param>
    /// <param name="kwalificaties">Per topic head the scores of "denied" and "uncertain" of that clause.</param>
    public static void Lees(
        Clausulemodel model, Werkruimte werk, Woordenschat woorden, Clausuleruimte ruimte, Span<float> beste, Span<int> waar,
        Span<(float Ontkend, float Onzeker)> kwalificaties)
    {
        beste.Fill(float.NegativeInfinity);
        Span<float> scores = stackalloc float[Clausulemodel.Breedte];
        for (var i = 0; i < ruimte.StukkenAantal; i++)
        {
            var (begin, einde) = ruimte.Stuk(i);
            var n = Grammen.Lees(werk, woorden, begin, einde, ruimte.Grammen);
            n = model.Kolommen.Vind(ruimte.Grammen.AsSpan(0, n), ruimte, ruimte.Kolommen);
            model.Score(ruimte.Kolommen.AsSpan(0, n), scores);
            for (var h = 0; h < Hoofden.Ontkend; h++)
            {
                if (scores[h] > beste[h])
                {
                    (beste[h], waar[h], kwalificaties[h]) = (scores[h], i, (scores[Hoofden.Ontkend], scores[Hoofden.Onzeker]));
                }
            }
        }
    }
}
