using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Classification.Model;
using Tenzij.Core.Besluiten;

namespace Tenzij.Classification.Training.Reviews;

/// <summary>The model in use beside a challenger, on writers and on reviews that neither has learned from.</summary>
internal sealed record Kampioenvergelijking(IReadOnlyList<Kampioenregel> Regels)
{
    /// <summary>How much worse the Brier score on the held-out writers may be; below what a hundred reports can show.</summary>
    public const double BrierSpeling = 0.005;

    /// <summary>No worse for the writers, in Brier and in cost, and better for the reviews.</summary>
    public bool IsVoorgesteld
    {
        get
        {
            var (schrijvers, reviews) = (Regels[0], Regels[1]);
            return schrijvers.Uitdager.Brier <= schrijvers.Kampioen.Brier + BrierSpeling
                && schrijvers.Uitdager.Uitkomst.KostenPerBericht <= schrijvers.Kampioen.Uitkomst.KostenPerBericht
                && reviews.Uitdager.Brier < reviews.Kampioen.Brier;
        }
    }

    public static Kampioenvergelijking Meet(
        Trainingsopdracht opdracht, Corpus corpus, IReadOnlyList<Voorbeeld> reviews, IReadOnlyList<float> gewichten, string map)
    {
        var (kampioen, uitdager) = (Beoordelaar.Laad(opdracht.Modelmap), Beoordelaar.Laad(map));
        var test = corpus.Berichten.Where(v => Schrijversverdeling.IsTest(v.Schrijver)).ToArray();
        return new Kampioenvergelijking(
        [
            Regel("held-out writers", test, [.. test.Select(_ => 1f)], kampioen, uitdager, opdracht),
            Regel("held-out reviews", reviews, gewichten, kampioen, uitdager, opdracht),
        ]);
    }

    private static Kampioenregel Regel(
        string naam, IReadOnlyList<Voorbeeld> berichten, IReadOnlyList<float> gewichten, Beoordelaar kampioen, Beoordelaar uitdager,
        Trainingsopdracht opdracht)
    {
        var (k, u) = (Kant(berichten, gewichten, kampioen, opdracht), Kant(berichten, gewichten, uitdager, opdracht));
        bool[] labels = [.. k.Uitslagen.Select(s => s.Voorbeeld.Oordeel == Oordeel.Voldoende)];
        return new Kampioenregel(
            naam, k.Uitslagen.Count, k, u,
            Kansmaten.Verschil([.. u.Uitslagen.Select(s => s.Kans)], [.. k.Uitslagen.Select(s => s.Kans)], labels));
    }

    private static Kampioenkant Kant(
        IReadOnlyList<Voorbeeld> berichten, IReadOnlyList<float> gewichten, Beoordelaar model, Trainingsopdracht opdracht)
    {
        var alle = Proef.Doe(berichten, model, opdracht.Beleid, opdracht.Referentie);
        var paren = alle.Zip(gewichten).Where(p => p.First.InScope).ToArray();
        Uitslag[] inScope = [.. paren.Select(p => p.First)];
        bool[] labels = [.. inScope.Select(s => s.Voorbeeld.Oordeel == Oordeel.Voldoende)];
        var som = paren.Sum(p => p.Second);
        var drempels = opdracht.Beleid.Landelijk;
        return new Kampioenkant(
            inScope,
            Kansmaten.Auc([.. inScope.Select(s => s.Kans)], labels),
            som == 0 ? double.NaN : paren.Select((p, i) => p.Second * Math.Pow(p.First.Kans - (labels[i] ? 1 : 0), 2)).Sum() / som,
            Drempeluitkomst.Meet("", "", inScope, drempels.KansVoldoende, drempels.KansOnvoldoende, opdracht.Kosten));
    }
}

/// <summary>One set of reports; <paramref name="AucVerschil"/> is challenger minus champion with its 95 % interval.</summary>
internal sealed record Kampioenregel(
    string Set, int Aantal, Kampioenkant Kampioen, Kampioenkant Uitdager, (double Verschil, double Laag, double Hoog) AucVerschil);

/// <summary>One model on one set. Brier is weighted by one over the probability of review.</summary>
internal sealed record Kampioenkant(IReadOnlyList<Uitslag> Uitslagen, double Auc, double Brier, Drempeluitkomst Uitkomst);
