using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>The figures over a set of reports.</summary>
internal sealed class Cijfers
{
    public Cijfers(IReadOnlyList<Uitslag> uitslagen)
    {
        Aantal = uitslagen.Count;
        Toestanden = Vierweg(uitslagen, Enumerable.Range(0, Elementen.Aantal));
        Beantwoord = Elementtelling(uitslagen, Enumerable.Range(0, Elementen.Aantal), IsBeantwoord);
        Genoemd = Elementtelling(uitslagen, Enumerable.Range(0, Elementen.Aantal), t => t != Toestand.Afwezig);
        Spoed = Criteriumtelling(uitslagen, Soort(Criteriumsoort.Spoed));
        SpoedPerBericht = PerBericht(uitslagen, Criteriumsoort.Spoed);
        Regulier = Criteriumtelling(uitslagen, Soort(Criteriumsoort.Regulier));
        RegulierPerBericht = PerBericht(uitslagen, Criteriumsoort.Regulier);
        Informatief = Criteriumtelling(uitslagen, Soort(Criteriumsoort.Informatief));
    }

    public int Aantal { get; }

    /// <summary>States of elements, right of four.</summary>
    public Aandeel Toestanden { get; }

    /// <summary>Answered (<c>bevestigd</c> or <c>ontkend</c>) or not.</summary>
    public Telling Beantwoord { get; }

    /// <summary>Anything at all or <c>afwezig</c>.</summary>
    public Telling Genoemd { get; }

    /// <summary><c>bevestigd</c> or <c>onzeker</c> is positive.</summary>
    public Telling Spoed { get; }

    public Telling SpoedPerBericht { get; }

    public Telling Regulier { get; }

    public Telling RegulierPerBericht { get; }

    public Telling Informatief { get; }

    public static bool IsBeantwoord(Toestand t) => t is Toestand.Bevestigd or Toestand.Ontkend;

    public static bool IsPositief(Toestand t) => t is Toestand.Bevestigd or Toestand.Onzeker;

    public static IEnumerable<Criterium> Soort(Criteriumsoort soort) =>
        Enum.GetValues<Criterium>().Where(c => c.Contractsoort() == soort);

    public static Aandeel Vierweg(IReadOnlyList<Uitslag> uitslagen, IEnumerable<int> elementen)
    {
        var lijst = elementen.ToArray();
        var goed = uitslagen.Sum(u => lijst.Count(e => u.Elementen[e] == u.Voorbeeld.Elementen[e]));
        return new Aandeel(goed, uitslagen.Count * lijst.Length);
    }

    public static Telling Elementtelling(
        IReadOnlyList<Uitslag> uitslagen, IEnumerable<int> elementen, Func<Toestand, bool> ja)
    {
        var telling = default(Telling);
        foreach (var e in elementen)
        {
            foreach (var u in uitslagen)
            {
                telling = telling.Voeg(ja(u.Voorbeeld.Elementen[e]), ja(u.Elementen[e]));
            }
        }

        return telling;
    }

    public static Telling Criteriumtelling(IReadOnlyList<Uitslag> uitslagen, IEnumerable<Criterium> criteria)
    {
        var telling = default(Telling);
        foreach (var c in criteria)
        {
            foreach (var u in uitslagen)
            {
                telling = telling.Voeg(IsPositief(u.Voorbeeld.Criteria[(int)c]), IsPositief(u.Criteria[(int)c]));
            }
        }

        return telling;
    }

    private static Telling PerBericht(IReadOnlyList<Uitslag> uitslagen, Criteriumsoort soort)
    {
        var criteria = Soort(soort).ToArray();
        return uitslagen.Aggregate(default(Telling), (t, u) => t.Voeg(
            criteria.Any(c => IsPositief(u.Voorbeeld.Criteria[(int)c])), criteria.Any(c => IsPositief(u.Criteria[(int)c]))));
    }
}
