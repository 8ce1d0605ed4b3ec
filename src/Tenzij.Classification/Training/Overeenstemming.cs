using System.Globalization;
using System.Text;
using Tenzij.Classification.Evaluation;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>
/// How far a second reader, who did not see the first labels, agrees with them: on a tenth of the clauses and of the
/// whole reports, per target. It bounds what any classifier can reach on these labels.
/// </summary>
public static class Overeenstemming
{
    public const string Berichtenbestand = "tweedelezer-berichten.ndjson";
    public const string Clausulesbestand = "tweedelezer-clausules.ndjson";

    /// <summary>The tables for the card; empty when nothing was read a second time.</summary>
    /// <exception cref="InvalidDataException">The second reader labelled something that the corpus does not hold.</exception>
    public static string Tabel(Corpus corpus, string map)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (berichten, clausules) = (Path.Combine(map, Berichtenbestand), Path.Combine(map, Clausulesbestand));
        if (!File.Exists(berichten) || !File.Exists(clausules))
        {
            return "";
        }

        var uit = new StringBuilder("## A second reader\n\n");
        Berichten(uit, Paren(corpus.Berichten, Voorbeeldlezer.Lees(berichten), v => v.Id));
        Clausules(uit, Paren(corpus.Clausules, Corpus.LeesClausules(clausules), c => (c.Schrijver, c.Tekst)));
        return uit.ToString();
    }

    private static List<(T Eerste, T Tweede)> Paren<T, TSleutel>(IEnumerable<T> eerste, IEnumerable<T> tweede, Func<T, TSleutel> sleutel)
        where TSleutel : notnull
    {
        var perSleutel = eerste.ToLookup(sleutel);
        return [.. tweede.Select(t => (perSleutel[sleutel(t)].FirstOrDefault()
            ?? throw new InvalidDataException($"The second reader labelled what the corpus does not hold: {sleutel(t)}"), t))];
    }

    private static void Berichten(StringBuilder uit, List<(Voorbeeld Eerste, Voorbeeld Tweede)> paren)
    {
        var staten = new Telling[Elementen.Aantal];
        var toestanden = new int[4, 4];
        var (spoed, regulier) = (default(Telling), default(Telling));
        foreach (var (eerste, tweede) in paren)
        {
            for (var e = 0; e < Elementen.Aantal; e++)
            {
                var gelijk = eerste.Elementen[e] == tweede.Elementen[e];
                staten[e] = staten[e].Voeg(true, gelijk);
                toestanden[(int)eerste.Elementen[e], (int)tweede.Elementen[e]]++;
            }

            foreach (var criterium in Enum.GetValues<Criterium>())
            {
                var (waar, gezien) = (IsPositief(eerste.Criteria[(int)criterium]), IsPositief(tweede.Criteria[(int)criterium]));
                spoed = criterium.Contractsoort() == Criteriumsoort.Spoed ? spoed.Voeg(waar, gezien) : spoed;
                regulier = criterium.Contractsoort() == Criteriumsoort.Regulier ? regulier.Voeg(waar, gezien) : regulier;
            }
        }

        var oordelen = new Aandeel(paren.Count(p => p.Eerste.Oordeel == p.Tweede.Oordeel), paren.Count);
        var goed = staten.Sum(s => s.TerechtJa);
        Regel(uit, $"{paren.Count} whole reports: states of the elements {(double)goed / (paren.Count * Elementen.Aantal):0.000} equal (kappa {Kappa(toestanden):0.00}), verdicts {oordelen.Waarde:0.000};");
        Regel(uit, $"criteria, the second reader against the first: spoed precision {spoed.Precisie.Waarde:0.000}, recall {spoed.Vangst.Waarde:0.000}; regulier {regulier.Precisie.Waarde:0.000}, {regulier.Vangst.Waarde:0.000}.\n");
        uit.Append("| element | states equal |\n|---|---|\n");
        for (var e = 0; e < Elementen.Aantal; e++)
        {
            Regel(uit, $"| {((Element)e).Naam()} | {staten[e].Vangst.Waarde:0.000} |");
        }
    }

    private static void Clausules(StringBuilder uit, List<(Clausule Eerste, Clausule Tweede)> paren)
    {
        Regel(uit, $"\n{paren.Count} clauses, read alone. *Both* and *one*: how many readers saw the target there, confirmed or uncertain;");
        uit.Append("agreement is twice *both* over all sightings.\n\n| target | both | first only | second only | agreement | kappa |\n|---|---|---|---|---|---|\n");
        foreach (var doel in Doelen())
        {
            var telling = default(Telling);
            foreach (var (eerste, tweede) in paren)
            {
                telling = telling.Voeg(Toont(eerste, doel), Toont(tweede, doel));
            }

            Regel(uit, $"| {doel} | {telling.TerechtJa} | {telling.Gemist} | {telling.OnterechtJa} | {telling.F1:0.00} | {Kappa(telling, paren.Count):0.00} |");
        }

        uit.Append('\n');
    }

    private static IEnumerable<string> Doelen() =>
        [.. Enum.GetValues<Criterium>().Select(c => c.Naam()), .. Enum.GetValues<Element>().Select(e => e.Naam())];

    private static bool Toont(Clausule clausule, string doel) =>
        clausule.Labels.Any(l => l.Doel == doel && l.Toestand is ("bevestigd" or "onzeker"));

    private static bool IsPositief(Toestand toestand) => toestand >= Toestand.Onzeker;

    private static double Kappa(Telling telling, int aantal)
    {
        var geen = aantal - telling.TerechtJa - telling.Gemist - telling.OnterechtJa;
        return Kappa(new int[,] { { geen, telling.OnterechtJa }, { telling.Gemist, telling.TerechtJa } });
    }

    private static double Kappa(int[,] tabel)
    {
        var n = tabel.GetLength(0);
        double totaal = tabel.Cast<int>().Sum(), gelijk = 0, toeval = 0;
        for (var i = 0; i < n; i++)
        {
            gelijk += tabel[i, i] / totaal;
            toeval += Enumerable.Range(0, n).Sum(j => tabel[i, j]) / totaal * (Enumerable.Range(0, n).Sum(j => tabel[j, i]) / totaal);
        }

        return toeval >= 1 ? 1 : (gelijk - toeval) / (1 - toeval);
    }

    private static void Regel(StringBuilder uit, FormattableString s) =>
        uit.Append(s.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
