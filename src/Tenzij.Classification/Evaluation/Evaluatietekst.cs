using System.Globalization;
using System.Text;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Writes the table of an evaluation.</summary>
internal static class Evaluatietekst
{
    public static string Maak(Evaluatie evaluatie)
    {
        var uit = new StringBuilder();
        var t = evaluatie.Totaal;
        Regel(uit, $"{evaluatie.Naam}: {t.Aantal} reports (95 % Wilson intervals in brackets)");
        Regel(uit, $"");
        Regel(uit, $"Elements   state of four right     {Met(t.Toestanden)}");
        Telling(uit, "answered or not     ", t.Beantwoord);
        Telling(uit, "mentioned or not    ", t.Genoemd);
        Regel(uit, $"Criteria (bevestigd or onzeker is positive)");
        Telling(uit, "spoed               ", t.Spoed);
        Telling(uit, "spoed per report    ", t.SpoedPerBericht);
        Telling(uit, "regulier            ", t.Regulier);
        Telling(uit, "regulier per report ", t.RegulierPerBericht);
        Telling(uit, "informatief         ", t.Informatief);
        Oordelen(uit, evaluatie.Oordelen);
        Stijlen(uit, evaluatie);
        ElementenTabel(uit, evaluatie.Uitslagen);
        CriteriaTabel(uit, evaluatie.Uitslagen);
        Verwarringen(uit, evaluatie.Uitslagen);
        return uit.ToString();
    }

    internal static string Met(Aandeel a)
    {
        var (laag, hoog) = a.Interval;
        return Tekst($"{a.Waarde:0.000} [{laag:.000}-{hoog:.000}] {a.Goed}/{a.Totaal}");
    }

    private static string Tekst(FormattableString s) => s.ToString(CultureInfo.InvariantCulture);

    private static void Regel(StringBuilder uit, FormattableString s) => uit.Append(Tekst(s)).Append('\n');

    private static void Telling(StringBuilder uit, string naam, Telling t) => Regel(
        uit, $"  {naam}     precision {Met(t.Precisie),-30} recall {Met(t.Vangst),-30} F1 {t.F1:0.000}");

    private static void Oordelen(StringBuilder uit, Oordeelcijfers o)
    {
        var (v, laag, hoog) = o.AucVerschil;
        Regel(uit, $"Verdict    AUC {o.Auc:0.000}; of C on the states found {o.AucScore:0.000} (difference {v:+0.000;-0.000} [{laag:+0.000;-0.000} {hoog:+0.000;-0.000}]); of C on the labels {o.AucScoreVolgensLabels:0.000}");
        Regel(uit, $"           right where given {Met(o.Goed)}; onzeker {Met(o.Onzeker)}; at one half, in scope {Met(o.GoedZonderOnthouding)}");
        Regel(uit, $"           Brier {o.Brier:0.000}, ECE {o.Ece:0.000} (a perfect model of this size stays under {o.EceNul:0.000} in 95 of 100)");
        Regel(uit, $"Routes     as by the labels {Met(o.RouteGoed)}");
        Regel(uit, $"           wrongly to a local team: {o.LokaalTenOnrechteSpoed} spoed, {o.LokaalTenOnrechteRegulier} regulier, {o.LokaalTenOnrechteOnvoldoende} onvoldoende");
        Regel(uit, $"           of those that qualify, to a local team {Met(o.LokaalTerecht)}");
        Regel(uit, $"           out of scope found {Met(o.BuitenScopeGevonden)}; in scope but sent back {o.InScopeNaarBuitenScope}");
    }

    private static void Stijlen(StringBuilder uit, Evaluatie evaluatie)
    {
        Regel(uit, $"");
        Regel(uit, $"{"style",-16} {"n",4} {"4-way",6} {"ans P",6} {"ans R",6} {"spoed P",8} {"spoed R",8} {"reg F1",7}");
        foreach (var (stijl, c) in evaluatie.PerStijl)
        {
            Regel(uit, $"{stijl,-16} {c.Aantal,4} {c.Toestanden.Waarde,6:0.000} {c.Beantwoord.Precisie.Waarde,6:0.000} {c.Beantwoord.Vangst.Waarde,6:0.000} {c.Spoed.Precisie.Waarde,8:0.000} {c.Spoed.Vangst.Waarde,8:0.000} {c.Regulier.F1,7:0.000}");
        }
    }

    private static void ElementenTabel(StringBuilder uit, IReadOnlyList<Uitslag> uitslagen)
    {
        Regel(uit, $"");
        Regel(uit, $"{"element",-18} {"4-way",6} {"ans P",6} {"ans R",6} {"ment P",7} {"ment R",7}");
        for (var e = 0; e < Elementen.Aantal; e++)
        {
            var beantwoord = Cijfers.Elementtelling(uitslagen, [e], Cijfers.IsBeantwoord);
            var genoemd = Cijfers.Elementtelling(uitslagen, [e], s => s != Toestand.Afwezig);
            var naam = ((Element)e).Naam() + (Volledigheidsnorm.IsPoort((Element)e) ? " *" : "");
            Regel(uit, $"{naam,-18} {Cijfers.Vierweg(uitslagen, [e]).Waarde,6:0.000} {beantwoord.Precisie.Waarde,6:0.000} {beantwoord.Vangst.Waarde,6:0.000} {genoemd.Precisie.Waarde,7:0.000} {genoemd.Vangst.Waarde,7:0.000}");
        }
    }

    private static void CriteriaTabel(StringBuilder uit, IReadOnlyList<Uitslag> uitslagen)
    {
        Regel(uit, $"");
        Regel(uit, $"{"criterion",-20} {"kind",-11} {"found",5} {"false",5} {"missed",6} {"P",6} {"R",6}");
        foreach (var c in Enum.GetValues<Criterium>())
        {
            var t = Cijfers.Criteriumtelling(uitslagen, [c]);
            Regel(uit, $"{c.Naam(),-20} {Enum.GetName(c.Contractsoort())!.ToLowerInvariant(),-11} {t.TerechtJa,5} {t.OnterechtJa,5} {t.Gemist,6} {t.Precisie.Waarde,6:0.000} {t.Vangst.Waarde,6:0.000}");
        }
    }

    private static void Verwarringen(StringBuilder uit, IReadOnlyList<Uitslag> uitslagen)
    {
        foreach (var tabel in Verwarringstabel.Alle(uitslagen))
        {
            Regel(uit, $"");
            Regel(uit, $"{tabel.Naam + " (down: label, across: found)",-48} {string.Join(' ', tabel.Namen.Select(n => $"{n,12}"))}");
            for (var rij = 0; rij < tabel.Namen.Count; rij++)
            {
                var aantallen = Enumerable.Range(0, tabel.Namen.Count).Select(k => tabel.Aantallen[rij, k]);
                Regel(uit, $"{tabel.Namen[rij],-48} {string.Join(' ', aantallen.Select(a => $"{a,12}"))}");
            }
        }
    }
}
