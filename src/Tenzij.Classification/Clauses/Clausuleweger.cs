using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// Adds what the learned scores find to what fields and rules found: only where these said nothing at all, and with the
/// likeliest clause as the quoted span. Immutable; one instance serves all threads.
/// </summary>
internal sealed class Clausuleweger(Clausulemodel model, Berichtmodel gevaar, Clausuletabel tabel)
{
    private const int Gevaarhoofd = (int)Criterium.AcuutGevaar;

    [ThreadStatic]
    private static Clausuleruimte? _ruimte;

    private readonly int[] _gebruikt = [.. Enumerable.Range(0, Hoofden.Ontkend).Where(h => tabel.Hoogstens(h) != Toestand.Afwezig)];

    public Clausulemodel Model => model;

    public Berichtmodel Gevaar => gevaar;

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
        Span<(float, float)> kwalificaties = stackalloc (float, float)[Hoofden.Ontkend];
        Clausulescores.Lees(model, werk, woorden, ruimte, beste, waar, kwalificaties);
        Span<float> kenmerken = stackalloc float[Berichtkenmerken.Aantal];
        Berichtkenmerken.Vul(beste, werk.Stapel, kenmerken);
        beste[Gevaarhoofd] = gevaar.Score(kenmerken);
        foreach (var h in _gebruikt)
        {
            var doel = Hoofden.Doelvan(h);
            if (beste[h] >= tabel.Drempel(h) && werk.Stapel.Van(doel) == Toestand.Afwezig)
            {
                var (begin, einde) = ruimte.Stuk(waar[h]);
                var plek = werk.Tekst.Tokens[begin].Begin;
                werk.Stapel.Tekst(
                    doel, plek, werk.Tekst.Tokens[einde - 1].Einde - plek, Toestandvan(h, kwalificaties[h]));
            }
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
