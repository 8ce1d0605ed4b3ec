using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>The most frequent state of every target, and the most frequent verdict, in a group of labelled reports.</summary>
internal sealed class Meestal
{
    private readonly Toestand[] _elementen;
    private readonly Toestand[] _criteria;
    private readonly bool _buitenScope;

    public Meestal(IReadOnlyCollection<Voorbeeld> groep)
    {
        _elementen = [.. Enumerable.Range(0, Elementen.Aantal).Select(e => Vaakst(groep.Select(v => v.Elementen[e])))];
        _criteria = [.. Enumerable.Range(0, Criteriumlijst.Aantal).Select(c => Vaakst(groep.Select(v => v.Criteria[c])))];
        _buitenScope = groep.Count(v => v.Oordeel == Oordeel.BuitenScope) * 2 > groep.Count;
        var inScope = groep.Count(v => v.Oordeel != Oordeel.BuitenScope);
        Voldoende = inScope == 0 ? 0.5 : (double)groep.Count(v => v.Oordeel == Oordeel.Voldoende) / inScope;
    }

    /// <summary>The share <c>voldoende</c> of the reports in scope.</summary>
    public double Voldoende { get; }

    public Beoordeling Beoordeel(double kans) => Nuloordeel.Maak(_elementen, _criteria, _buitenScope, kans);

    /// <summary>On a tie the least serious.</summary>
    public static Toestand Vaakst(IEnumerable<Toestand> toestanden) =>
        toestanden.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? Toestand.Afwezig;
}

/// <summary>Puts the states of a baseline in the form that is measured.</summary>
internal static class Nuloordeel
{
    public static Beoordeling Maak(
        IReadOnlyList<Toestand> elementen, IReadOnlyList<Toestand> criteria, bool buitenScope, double kans) => new()
    {
        Elementen = [.. elementen.Select((t, i) => new ElementBevinding((Element)i, t, Bewijs(t)))],
        Criteria = [.. criteria.Select((t, i) => new CriteriumBevinding((Criterium)i, t, Bewijs(t)))],
        BuitenScope = buitenScope ? Bewijs(Toestand.Bevestigd) : [],
        KansVoldoende = kans,
    };

    private static Bewijs[] Bewijs(Toestand toestand) =>
        toestand == Toestand.Afwezig ? [] : [Core.Volledigheid.Bewijs.VanVeld("nulmodel", toestand)];
}
