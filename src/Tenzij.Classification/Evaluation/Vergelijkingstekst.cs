using System.Globalization;
using System.Text;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Writes a comparison: the whole, then by style and by element.</summary>
internal static class Vergelijkingstekst
{
    public static string Maak(IReadOnlyList<Vergelijkingsregel> regels)
    {
        var uit = new StringBuilder();
        Regel(uit, $"95 % Wilson intervals in brackets; of an AUC by bootstrap.\n");
        Geheel(uit, regels);
        Verdicten(uit, regels);
        Verschillen(uit, regels);
        Stijlen(uit, regels);
        Perelement(uit, regels);
        return uit.ToString();
    }

    private static void Geheel(StringBuilder uit, IReadOnlyList<Vergelijkingsregel> regels)
    {
        Regel(uit, $"{Kop()} {"n",4}  {"4-way",-16} {"answered P",-16} {"answered R",-16} {"spoed P",-16} {"spoed R",-16} {"regulier P",-16} {"regulier R",-16} {"F1",5}");
        foreach (var r in regels)
        {
            var c = r.Evaluatie.Totaal;
            Regel(uit, $"{Kop(r)} {c.Aantal,4}  {Met(c.Toestanden),-16} {Met(c.Beantwoord.Precisie),-16} {Met(c.Beantwoord.Vangst),-16} {Met(c.Spoed.Precisie),-16} {Met(c.Spoed.Vangst),-16} {Met(c.Regulier.Precisie),-16} {Met(c.Regulier.Vangst),-16} {c.Regulier.F1,5:0.000}");
        }
    }

    private static void Verdicten(StringBuilder uit, IReadOnlyList<Vergelijkingsregel> regels)
    {
        Regel(uit, $"\n{Kop()} {"verdict AUC",-16} {"right at one half",-18} {"Brier",5} {"route right",-16} wrongly to a local team (spoed, regulier, onvoldoende)");
        foreach (var r in regels)
        {
            var o = r.Evaluatie.Oordelen;
            var (laag, hoog) = o.AucInterval;
            Regel(uit, $"{Kop(r)} {$"{Getal(o.Auc)} [{Getal(laag)}-{Getal(hoog)}]",-16} {Met(o.GoedZonderOnthouding),-18} {Getal(o.Brier),5} {Met(o.RouteGoed),-16} {o.LokaalTenOnrechteSpoed}, {o.LokaalTenOnrechteRegulier}, {o.LokaalTenOnrechteOnvoldoende}");
        }
    }

    private static void Verschillen(StringBuilder uit, IReadOnlyList<Vergelijkingsregel> regels)
    {
        var vergelijking = new Vergelijking(regels);
        var nul = regels.Where(r => vergelijking.Tegenhanger(r) is not null).ToArray();
        if (nul.Length > 0)
        {
            Regel(uit, $"\nThe model against each, on the spoed and regular criteria together (points, paired bootstrap)");
        }

        foreach (var r in nul)
        {
            var v = Criteriumverschil.Meet(vergelijking.Tegenhanger(r)!.Evaluatie, r.Evaluatie);
            Regel(uit, $"{Kop(r)} precision {Punten(v.Precisie),-26} recall {Punten(v.Vangst)}");
        }
    }

    private static void Stijlen(StringBuilder uit, IReadOnlyList<Vergelijkingsregel> regels)
    {
        Regel(uit, $"\nBy style\n{Kop()} {"style",-16} {"n",4}  {"answered P",-16} {"answered R",-16} {"spoed P",-16} {"spoed R",-16} {"regulier P",-16} {"regulier R",-16}");
        foreach (var (r, stijl, c) in regels.SelectMany(r => r.Evaluatie.PerStijl.Select(s => (r, s.Stijl, s.Cijfers)))
            .OrderBy(p => p.r.Set == regels[0].Set ? 0 : 1).ThenBy(p => p.r.Set, StringComparer.Ordinal).ThenBy(p => p.Stijl, StringComparer.Ordinal))
        {
            Regel(uit, $"{Kop(r)} {stijl,-16} {c.Aantal,4}  {Met(c.Beantwoord.Precisie),-16} {Met(c.Beantwoord.Vangst),-16} {Met(c.Spoed.Precisie),-16} {Met(c.Spoed.Vangst),-16} {Met(c.Regulier.Precisie),-16} {Met(c.Regulier.Vangst),-16}");
        }
    }

    private static void Perelement(StringBuilder uit, IReadOnlyList<Vergelijkingsregel> regels)
    {
        Regel(uit, $"\nBy element\n{Kop()} {"element",-16} {"4-way",-16} {"answered P",-16} {"answered R",-16}");
        foreach (var (e, r) in Enumerable.Range(0, Elementen.Aantal).SelectMany(e => regels.Select(r => (e, r))))
        {
            var u = r.Evaluatie.Uitslagen;
            var t = Cijfers.Elementtelling(u, [e], Cijfers.IsBeantwoord);
            Regel(uit, $"{Kop(r)} {((Element)e).Naam(),-16} {Met(Cijfers.Vierweg(u, [e])),-16} {Met(t.Precisie),-16} {Met(t.Vangst),-16}");
        }
    }

    private static string Kop() => $"{"set",-14} {"method",-12}";

    private static string Kop(Vergelijkingsregel r) => $"{Kort(r.Set),-14} {r.Methode,-12}";

    private static string Kort(string naam) => naam.Length <= 14 ? naam : naam[..14];

    private static string Met(Aandeel a) => a.Totaal == 0 ? "-" : Tekst($"{Getal(a.Waarde)} [{Getal(a.Interval.Laag)}-{Getal(a.Interval.Hoog)}]");

    private static string Punten((double Waarde, double Laag, double Hoog) p) => double.IsNaN(p.Waarde) ? "-"
        : Tekst($"{100 * p.Waarde:+0.0;-0.0} [{100 * p.Laag:+0.0;-0.0} {100 * p.Hoog:+0.0;-0.0}]");

    private static string Getal(double getal) => double.IsNaN(getal) ? "-" : getal.ToString(getal >= 0.9995 ? "0.00" : ".000", CultureInfo.InvariantCulture);

    private static string Tekst(FormattableString s) => s.ToString(CultureInfo.InvariantCulture);

    private static void Regel(StringBuilder uit, FormattableString s) => uit.Append(Tekst(s)).Append('\n');
}
