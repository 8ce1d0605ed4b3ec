using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;

namespace Tenzij.Classification.Evaluation;

/// <summary>The figures on verdicts and routes.</summary>
internal sealed class Oordeelcijfers
{
    public Oordeelcijfers(IReadOnlyList<Uitslag> uitslagen)
    {
        var inScope = uitslagen.Where(u => u.InScope).ToArray();
        var labels = inScope.Select(u => u.Voorbeeld.Oordeel == Oordeel.Voldoende).ToArray();
        var kansen = inScope.Select(u => u.Kans).ToArray();
        var scores = inScope.Select(u => u.Score).ToArray();
        InScope = inScope.Length;
        Auc = Kansmaten.Auc(kansen, labels);
        AucInterval = Kansmaten.AucInterval(kansen, labels);
        AucScore = Kansmaten.Auc(scores, labels);
        AucScoreVolgensLabels = Kansmaten.Auc([.. inScope.Select(u => u.ScoreVolgensLabels)], labels);
        AucVerschil = Kansmaten.Verschil(kansen, scores, labels);
        Brier = Kansmaten.Brier(kansen, labels);
        Ece = Kansmaten.Ece(kansen, labels);
        EceNul = Kansmaten.EceNul(kansen);
        Onzeker = new Aandeel(uitslagen.Count(u => u.Oordeel == Oordeel.Onzeker), uitslagen.Count);
        var beslist = uitslagen.Where(u => u.Oordeel != Oordeel.Onzeker).ToArray();
        Goed = new Aandeel(beslist.Count(u => u.Oordeel == u.Voorbeeld.Oordeel), beslist.Length);
        GoedZonderOnthouding = new Aandeel(
            inScope.Where((u, i) => u.Kans >= 0.5 == labels[i]).Count(), inScope.Length);
        Naarlokaal(uitslagen);
    }

    public int InScope { get; }

    /// <summary>AUC of the probability, <c>voldoende</c> against <c>onvoldoende</c>.</summary>
    public double Auc { get; }

    public (double Laag, double Hoog) AucInterval { get; }

    /// <summary>AUC of C from the states that were found.</summary>
    public double AucScore { get; }

    /// <summary>AUC of C from the labelled states: what perfect states and the formula would give.</summary>
    public double AucScoreVolgensLabels { get; }

    public (double Verschil, double Laag, double Hoog) AucVerschil { get; }

    public double Brier { get; }

    public double Ece { get; }

    /// <summary>What a perfectly calibrated model of this size stays under in 95 of 100 draws.</summary>
    public double EceNul { get; }

    public Aandeel Onzeker { get; }

    /// <summary>Verdict of three right, where one was given.</summary>
    public Aandeel Goed { get; }

    /// <summary>In-scope reports on the right side of one half.</summary>
    public Aandeel GoedZonderOnthouding { get; }

    /// <summary>Went to a local team, with a spoed criterion, a regular one, or an insufficient report by the labels.</summary>
    public int LokaalTenOnrechteSpoed { get; private set; }

    public int LokaalTenOnrechteRegulier { get; private set; }

    public int LokaalTenOnrechteOnvoldoende { get; private set; }

    /// <summary>Of the reports that qualify by the labels, those that reached a local team.</summary>
    public Aandeel LokaalTerecht { get; private set; }

    public int InScopeNaarBuitenScope { get; private set; }

    public Aandeel BuitenScopeGevonden { get; private set; }

    public Aandeel RouteGoed { get; private set; }

    private void Naarlokaal(IReadOnlyList<Uitslag> uitslagen)
    {
        var lokaal = uitslagen.Where(u => u.Route == Route.LokaalTeam).ToArray();
        LokaalTenOnrechteSpoed = lokaal.Count(u => Heeft(u, Criteriumsoort.Spoed));
        LokaalTenOnrechteRegulier = lokaal.Count(u => Heeft(u, Criteriumsoort.Regulier));
        LokaalTenOnrechteOnvoldoende = lokaal.Count(u => u.Voorbeeld.Oordeel == Oordeel.Onvoldoende);
        var recht = uitslagen.Where(u => u.RouteVolgensLabels == Route.LokaalTeam).ToArray();
        LokaalTerecht = new Aandeel(recht.Count(u => u.Route == Route.LokaalTeam), recht.Length);
        InScopeNaarBuitenScope = uitslagen.Count(u => u.InScope && u.Route == Route.BuitenScope);
        var buiten = uitslagen.Where(u => !u.InScope).ToArray();
        BuitenScopeGevonden = new Aandeel(buiten.Count(u => u.Oordeel == Oordeel.BuitenScope), buiten.Length);
        RouteGoed = new Aandeel(uitslagen.Count(u => u.Route == u.RouteVolgensLabels), uitslagen.Count);
    }

    private static bool Heeft(Uitslag u, Criteriumsoort soort) =>
        Cijfers.Soort(soort).Any(c => Cijfers.IsPositief(u.Voorbeeld.Criteria[(int)c]));
}
