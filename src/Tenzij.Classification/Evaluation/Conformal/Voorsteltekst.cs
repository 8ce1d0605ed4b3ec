using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>Writes a proposal with its derivation.</summary>
internal static class Voorsteltekst
{
    public static string Maak(Drempelvoorstel v)
    {
        var uit = new StringBuilder();
        var k = v.Kosten;
        Regel(uit, $"Proposed for config/beleid.yaml (which alone decides): kansVoldoende {v.KansVoldoende:0.00}, kansOnvoldoende {v.KansOnvoldoende:0.00}");
        Regel(uit, $"  costs       a missed insufficient report {k.Gemist:0.##}, an extra review {k.ExtraBeoordeling:0.##}: pass from {k.Gemist:0.##} / ({k.Gemist:0.##} + {k.ExtraBeoordeling:0.##}) = {k.DrempelVoldoende:0.000}");
        Grens(uit, "onvoldoende", v.Onvoldoende, k, $"ruled out above {v.Onvoldoende.Grens:0.000}");
        Grens(uit, "voldoende", v.Voldoende, k, $"ruled out below {1 - v.Voldoende.Grens:0.000}");
        Regel(uit, $"  so          voldoende from the highest of these and 0.50, onvoldoende below the lowest, onzeker between");
        Regel(uit, $"");
        Regel(uit, $"  {"set",-12} {"thresholds",-16} {"",11} {"covered",-21} {"missed",-21} {"extra review",-21} {"onzeker",-21} cost a report");
        foreach (var u in v.Uitkomsten)
        {
            Regel(uit, $"  {u.Set,-12} {u.Drempels,-16} {$"{Twee(u.KansVoldoende)}/{Twee(u.KansOnvoldoende)}",11} {Met(u.Gedekt),-21} {Met(u.Gemist),-21} {Met(u.Extra),-21} {Met(u.Onzeker),-21} {u.KostenPerBericht:0.00}");
        }

        foreach (var vlag in v.Vlaggen)
        {
            Regel(uit, $"  not valid   {vlag}");
        }

        return uit.ToString();
    }

    public static void Schrijf(Utf8JsonWriter json, Drempelvoorstel v)
    {
        json.WriteStartObject();
        json.WriteNumber("kansVoldoende", v.KansVoldoende);
        json.WriteNumber("kansOnvoldoende", v.KansOnvoldoende);
        json.WriteNumber("drempelUitKosten", Math.Round(v.Kosten.DrempelVoldoende, 4));
        json.WriteNumber("alfa", v.Kosten.Alfa);
        json.WriteNumber("zekerheid", v.Kosten.Zekerheid);
        foreach (var (naam, grens) in (ReadOnlySpan<(string, Conformgrens)>)[("voldoende", v.Voldoende), ("onvoldoende", v.Onvoldoende)])
        {
            json.WriteStartObject(naam);
            json.WriteNumber("n", grens.Aantal);
            json.WriteNumber("rang", grens.Rang);
            json.WriteNumber("grens", Math.Round(grens.Grens, 4));
            json.WriteEndObject();
        }

        json.WriteStartArray("uitkomsten");
        foreach (var u in v.Uitkomsten)
        {
            json.WriteStartObject();
            json.WriteString("set", u.Set);
            json.WriteString("drempels", u.Drempels);
            foreach (var (naam, a) in (ReadOnlySpan<(string, Aandeel)>)[("gedekt", u.Gedekt), ("gemist", u.Gemist), ("extra", u.Extra), ("onzeker", u.Onzeker)])
            {
                Evaluatiejson.Aandeel(json, naam, a);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("vlaggen");
        foreach (var vlag in v.Vlaggen)
        {
            json.WriteStringValue(vlag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Grens(StringBuilder uit, string naam, Conformgrens g, Kosten k, FormattableString gevolg)
    {
        if (g.IsHaalbaar)
        {
            Regel(uit, $"  {naam,-11} {g.Aantal} calibration reports, alpha {k.Alfa:0.00} with confidence {k.Zekerheid:0.00}: number {g.Rang} of them in order, {Tekst(gevolg)}");
        }
        else
        {
            Regel(uit, $"  {naam,-11} {g.Aantal} calibration reports are too few for alpha {k.Alfa:0.00} with confidence {k.Zekerheid:0.00}: never ruled out");
        }
    }

    private static string Met(Aandeel a) => a.Totaal == 0 ? "-" : Tekst($"{a.Waarde:.000} [{a.Interval.Laag:.000}-{a.Interval.Hoog:.000}]");

    private static string Twee(double kans) => kans.ToString(".00", CultureInfo.InvariantCulture);

    private static string Tekst(FormattableString s) => s.ToString(CultureInfo.InvariantCulture);

    private static void Regel(StringBuilder uit, FormattableString s) => uit.Append(Tekst(s)).Append('\n');
}
