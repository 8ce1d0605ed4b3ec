using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// Adds what the learned clause scores find to what fields and rules found: only where these said nothing at all, and
/// with the clause as the quoted span. Immutable; one instance serves all threads.
/// </summary>
internal sealed class Clausuleweger(Clausulemodel model, Clausuletabel tabel)
{
    [ThreadStatic]
    private static Clausuleruimte? _ruimte;

    private readonly int[] _gebruikt = [.. Enumerable.Range(0, Hoofden.Ontkend).Where(h => tabel.Hoogstens(h) != Toestand.Afwezig)];

    public Clausulemodel Model => model;

    /// <summary>The narrative must be the text that was read last into <paramref name="werk"/>.</summary>
    public void Weeg(Werkruimte werk, Woordenschat woorden)
    {
        var ruimte = _ruimte ??= new Clausuleruimte();
        ruimte.Snijd(werk.Tekst);
        if (_gebruikt.Length == 0 || ruimte.StukkenAantal == 0)
        {
            return;
        }

        Span<float> beste = stackalloc float[Hoofden.Ontkend];
        Span<int> waar = stackalloc int[Hoofden.Ontkend];
        Span<Toestand> toestand = stackalloc Toestand[Hoofden.Ontkend];
        beste.Fill(float.NegativeInfinity);
        Span<float> scores = stackalloc float[Clausulemodel.Breedte];
        for (var i = 0; i < ruimte.StukkenAantal; i++)
        {
            var (begin, einde) = ruimte.Stuk(i);
            var n = Grammen.Lees(werk, woorden, begin, einde, ruimte.Grammen);
            n = model.Kolommen.Vind(ruimte.Grammen.AsSpan(0, n), ruimte, ruimte.Kolommen);
            model.Score(ruimte.Kolommen.AsSpan(0, n), scores);
            foreach (var h in _gebruikt)
            {
                if (scores[h] > beste[h])
                {
                    (beste[h], waar[h], toestand[h]) = (scores[h], i, Toestandvan(h, scores));
                }
            }
        }

        foreach (var h in _gebruikt)
        {
            var doel = h < Hoofden.EersteElement ? Doel.Van((Criterium)h) : Doel.Van((Element)(h - Hoofden.EersteElement));
            if (beste[h] >= tabel.Drempel(h) && werk.Stapel.Van(doel) == Toestand.Afwezig)
            {
                var (begin, einde) = ruimte.Stuk(waar[h]);
                var plek = werk.Tekst.Tokens[begin].Begin;
                werk.Stapel.Tekst(doel, plek, werk.Tekst.Tokens[einde - 1].Einde - plek, toestand[h]);
            }
        }
    }

    private Toestand Toestandvan(int hoofd, ReadOnlySpan<float> scores)
    {
        if (hoofd < Hoofden.EersteElement || tabel.Hoogstens(hoofd) <= Toestand.Onzeker)
        {
            return tabel.Hoogstens(hoofd);
        }

        return scores[Hoofden.Onzeker] >= tabel.Drempel(Hoofden.Onzeker) ? Toestand.Onzeker
            : scores[Hoofden.Ontkend] >= tabel.Drempel(Hoofden.Ontkend) ? Toestand.Ontkend
            : tabel.Hoogstens(hoofd);
    }
}
