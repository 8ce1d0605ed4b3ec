using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>How often a label was found as what: rows are labels, columns what was found.</summary>
internal sealed record Verwarringstabel(string Naam, IReadOnlyList<string> Namen, int[,] Aantallen)
{
    public static IEnumerable<Verwarringstabel> Alle(IReadOnlyList<Uitslag> uitslagen)
    {
        string[] toestanden = [.. Enum.GetValues<Toestand>().Select(t => t.Naam())];
        yield return Tel("elements", toestanden, uitslagen.SelectMany(
            u => u.Voorbeeld.Elementen.Select((t, e) => ((int)t, (int)u.Elementen[e]))));
        foreach (var soort in (Criteriumsoort[])[Criteriumsoort.Spoed, Criteriumsoort.Regulier])
        {
            var criteria = Cijfers.Soort(soort).ToArray();
            yield return Tel(soort == Criteriumsoort.Spoed ? "spoed criteria" : "regular criteria", toestanden, uitslagen.SelectMany(
                u => criteria.Select(c => ((int)u.Voorbeeld.Criteria[(int)c], (int)u.Criteria[(int)c]))));
        }

        yield return Tel("verdict", [.. Enum.GetValues<Oordeel>().Select(o => o.Naam())],
            uitslagen.Select(u => ((int)u.Voorbeeld.Oordeel, (int)u.Oordeel)));
    }

    private static Verwarringstabel Tel(string naam, string[] namen, IEnumerable<(int Label, int Gevonden)> paren)
    {
        var aantallen = new int[namen.Length, namen.Length];
        foreach (var (label, gevonden) in paren)
        {
            aantallen[label, gevonden]++;
        }

        return new Verwarringstabel(naam, namen, aantallen);
    }
}
