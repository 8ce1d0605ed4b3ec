using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>One report with its clause scores, ready to teach or to test the heads over the whole report.</summary>
internal sealed record Berichtscore(Berichtstof Stof, float[] Gedeeld, float[] Beste, float[] Tweede)
{
    public static Berichtscore Maak(Berichtstof stof, Clausulemodel model)
    {
        var scores = new Clausulescores();
        scores.Begin();
        foreach (var clausule in Leerscores.Alle(model, stof.Clausules))
        {
            scores.Voeg(clausule);
        }

        var rollen = new Rolverdeling();
        rollen.Lees(stof.Voorbeeld.Mutatie);
        var gedeeld = new float[Berichtkenmerken.Aantal];
        Berichtkenmerken.Vul(scores.Beste, stof.Regels, rollen, scores.Aantal, gedeeld);
        return new Berichtscore(stof, gedeeld, scores.Beste, scores.Tweede);
    }

    public Toestand Label(int hoofd) => hoofd < Hoofden.EersteElement
        ? Stof.Voorbeeld.Criteria[hoofd] : Stof.Voorbeeld.Elementen[hoofd - Hoofden.EersteElement];

    /// <summary>The report speaks of it: a criterion holds or may hold, an element is mentioned at all.</summary>
    public bool IsPositief(int hoofd) => hoofd < Hoofden.EersteElement ? Cijfers.IsPositief(Label(hoofd)) : Label(hoofd) != Toestand.Afwezig;

    public Toestand Regel(int hoofd) => Stof.Regels[Hoofden.Doelvan(hoofd)];

    public Berichtrij Rij(int hoofd)
    {
        var rij = new Berichtrij { Label = IsPositief(hoofd) };
        Gedeeld.CopyTo(rij.Features, 0);
        Berichtkenmerken.Eigenheid(Beste[hoofd], Tweede[hoofd], rij.Features);
        Berichtkenmerken.Blind(hoofd, rij.Features);
        return rij;
    }
}
