using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Clauses;

/// <summary>Scores all clauses of a text and keeps, per topic head, the two best scores, and where and how the best one stands.</summary>
internal sealed class Clausulescores
{
    public float[] Beste { get; } = new float[Hoofden.Ontkend];

    public float[] Tweede { get; } = new float[Hoofden.Ontkend];

    /// <summary>Per topic head the clause that scores best.</summary>
    public int[] Waar { get; } = new int[Hoofden.Ontkend];

    /// <summary>Per topic head the scores of "denied" and "uncertain" of that clause.</summary>
    public (float Ontkend, float Onzeker)[] Kwalificaties { get; } = new (float, float)[Hoofden.Ontkend];

    public int Aantal { get; private set; }

    public void Begin()
    {
        Aantal = 0;
        Array.Fill(Beste, float.NegativeInfinity);
        Array.Fill(Tweede, float.NegativeInfinity);
    }

    /// <summary>Takes in the scores of one more clause.</summary>
    public void Voeg(ReadOnlySpan<float> scores)
    {
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            if (scores[h] > Beste[h])
            {
                (Tweede[h], Beste[h], Waar[h]) = (Beste[h], scores[h], Aantal);
                Kwalificaties[h] = (scores[Hoofden.Ontkend], scores[Hoofden.Onzeker]);
            }
            else if (scores[h] > Tweede[h])
            {
                Tweede[h] = scores[h];
            }
        }

        Aantal++;
    }

    public void Lees(Clausulemodel model, Gramlezer lezer, Werkruimte werk, Clausuleruimte ruimte)
    {
        Span<float> scores = stackalloc float[Clausulemodel.Breedte];
        Begin();
        for (var i = 0; i < ruimte.StukkenAantal; i++)
        {
            var n = lezer.Lees(werk, ruimte, i, ruimte.Grammen);
            n = model.Kolommen.Vind(ruimte.Grammen.AsSpan(0, n), ruimte, ruimte.Kolommen);
            model.Score(ruimte.Kolommen.AsSpan(0, n), scores);
            Voeg(scores);
        }
    }
}
