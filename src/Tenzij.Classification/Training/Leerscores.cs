using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>Scores the clauses of the corpus from the features that were read once.</summary>
internal static class Leerscores
{
    /// <summary>Per topic head the highest score of the clauses of a report.</summary>
    public static void Beste(Clausulemodel model, Berichtstof bericht, Span<float> beste)
    {
        beste.Fill(float.NegativeInfinity);
        foreach (var scores in Alle(model, bericht.Clausules))
        {
            for (var h = 0; h < beste.Length; h++)
            {
                beste[h] = Math.Max(beste[h], scores[h]);
            }
        }
    }

    /// <summary>The scores of every clause for every head; the same array each time.</summary>
    public static IEnumerable<float[]> Alle(Clausulemodel model, IEnumerable<Clausulevoorbeeld> clausules)
    {
        var ruimte = new Clausuleruimte();
        var scores = new float[Clausulemodel.Breedte];
        foreach (var clausule in clausules)
        {
            var n = model.Kolommen.Vind(clausule.Grammen, ruimte, ruimte.Kolommen);
            model.Score(ruimte.Kolommen.AsSpan(0, n), scores);
            yield return scores;
        }
    }
}
