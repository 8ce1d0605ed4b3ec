using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// Adds what the learned scores find to what fields and rules found: only where these said nothing at all, and with the
/// likeliest clause as the quoted span. Where the table calls the phrases of a criterion hints, they count only when the
/// score supports them. Immutable; one instance serves all threads.
/// </summary>
internal sealed class Clausuleweger(Gramlezer lezer, Clausulemodel model, Berichtmodel berichtmodel, Clausuletabel tabel)
{
    [ThreadStatic]
    private static Clausuleruimte? _ruimte;

    private readonly int[] _gebruikt = [.. Enumerable.Range(0, Hoofden.Ontkend).Where(h => tabel.Hoogstens(h) != Toestand.Afwezig)];

    public Gramlezer Lezer => lezer;

    public Clausulemodel Model => model;

    public Berichtmodel Berichtmodel => berichtmodel;

    /// <summary>The narrative must be the text that was read last into <paramref name="werk"/>.</summary>
    public void Weeg(Werkruimte werk)
    {
        var ruimte = _ruimte ??= new Clausuleruimte();
        lezer.Begin(werk, ruimte);
        if (_gebruikt.Length == 0 || ruimte.StukkenAantal == 0)
        {
            return;
        }

        var scores = ruimte.Scores;
        scores.Lees(model, lezer, werk, ruimte);
        Span<Toestand> regels = stackalloc Toestand[Doel.Aantal];
        for (var doel = 0; doel < regels.Length; doel++)
        {
            regels[doel] = werk.Stapel.Van(doel);
        }

        Span<float> kenmerken = stackalloc float[Berichtkenmerken.Aantal];
        Berichtkenmerken.Vul(scores.Beste, regels, werk.Rollen, scores.Aantal, kenmerken);
        foreach (var h in _gebruikt)
        {
            var doel = Hoofden.Doelvan(h);
            var isHint = IsHint(werk.Stapel, h, doel);
            if ((regels[doel] != Toestand.Afwezig && !isHint) || werk.Stapel.IsGesloten(doel))
            {
                continue;
            }

            Berichtkenmerken.Eigenheid(scores.Beste[h], scores.Tweede[h], kenmerken);
            var kans = berichtmodel.Kans(h, berichtmodel.Score(h, kenmerken));
            if (isHint)
            {
                LaatVallen(werk.Stapel, h, doel, kans);
            }
            else if (kans >= tabel.Drempel(h))
            {
                var (begin, einde) = ruimte.Stuk(scores.Waar[h]);
                var plek = werk.Tekst.Tokens[begin].Begin;
                werk.Stapel.Tekst(
                    doel, plek, werk.Tekst.Tokens[einde - 1].Einde - plek, Toestandvan(h, scores.Kwalificaties[h]));
            }
        }
    }

    private bool IsHint(Stapel stapel, int hoofd, int doel) =>
        tabel.Steun(hoofd) > 0 && stapel.VanTekst(doel) >= Toestand.Onzeker && stapel.VanVeld(doel) < Toestand.Onzeker;

    private void LaatVallen(Stapel stapel, int hoofd, int doel, float kans)
    {
        if (kans < tabel.Steun(hoofd))
        {
            stapel.WisTekst(doel);
        }
    }

    private Toestand Toestandvan(int hoofd, (float Ontkend, float Onzeker) kwalificatie)
    {
        var hoogstens = tabel.Hoogstens(hoofd);
        return hoofd < Hoofden.EersteElement || hoogstens <= Toestand.Onzeker ? hoogstens
            : kwalificatie.Onzeker >= tabel.Drempel(Hoofden.Onzeker) ? Toestand.Onzeker
            : kwalificatie.Ontkend >= tabel.Drempel(Hoofden.Ontkend) ? Toestand.Ontkend
            : hoogstens;
    }
}
