using System.Text;
using System.Text.Json;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Writes the figures of an evaluation as JSON; figures to four decimals.</summary>
internal static class Evaluatiejson
{
    public static string Maak(Evaluatie evaluatie)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Schrijf(json, evaluatie);
        }

        return Encoding.UTF8.GetString(stroom.ToArray()) + "\n";
    }

    public static void Schrijf(Utf8JsonWriter json, Evaluatie evaluatie)
    {
        json.WriteStartObject();
        json.WriteString("naam", evaluatie.Naam);
        Velden(json, evaluatie);
        json.WriteEndObject();
    }

    /// <summary>The figures without the object around them.</summary>
    public static void Velden(Utf8JsonWriter json, Evaluatie evaluatie)
    {
        Cijfers(json, evaluatie.Totaal);
        Oordelen(json, evaluatie.Oordelen);
        json.WriteStartObject("stijlen");
        foreach (var (stijl, cijfers) in evaluatie.PerStijl)
        {
            json.WriteStartObject(stijl);
            Cijfers(json, cijfers);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Elementen(json, evaluatie.Uitslagen);
        Criteria(json, evaluatie.Uitslagen);
        Verwarringen(json, evaluatie.Uitslagen);
    }

    private static void Verwarringen(Utf8JsonWriter json, IReadOnlyList<Uitslag> uitslagen)
    {
        json.WriteStartObject("verwarring");
        foreach (var tabel in Verwarringstabel.Alle(uitslagen))
        {
            json.WriteStartObject(tabel.Naam);
            for (var rij = 0; rij < tabel.Namen.Count; rij++)
            {
                json.WriteStartObject(tabel.Namen[rij]);
                for (var kolom = 0; kolom < tabel.Namen.Count; kolom++)
                {
                    json.WriteNumber(tabel.Namen[kolom], tabel.Aantallen[rij, kolom]);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Cijfers(Utf8JsonWriter json, Cijfers c)
    {
        json.WriteNumber("berichten", c.Aantal);
        Aandeel(json, "toestanden", c.Toestanden);
        Telling(json, "beantwoord", c.Beantwoord);
        Telling(json, "genoemd", c.Genoemd);
        Telling(json, "spoed", c.Spoed);
        Telling(json, "spoedPerBericht", c.SpoedPerBericht);
        Telling(json, "regulier", c.Regulier);
        Telling(json, "regulierPerBericht", c.RegulierPerBericht);
        Telling(json, "informatief", c.Informatief);
    }

    private static void Oordelen(Utf8JsonWriter json, Oordeelcijfers o)
    {
        json.WriteStartObject("oordeel");
        json.WriteNumber("inScope", o.InScope);
        Getal(json, "auc", o.Auc);
        Getal(json, "aucLaag", o.AucInterval.Laag);
        Getal(json, "aucHoog", o.AucInterval.Hoog);
        Getal(json, "aucScoreC", o.AucScore);
        Getal(json, "aucScoreCVolgensLabels", o.AucScoreVolgensLabels);
        json.WriteStartArray("aucVerschil");
        foreach (var v in (double[])[o.AucVerschil.Verschil, o.AucVerschil.Laag, o.AucVerschil.Hoog])
        {
            json.WriteNumberValue(double.IsNaN(v) ? 0 : Math.Round(v, 4));
        }

        json.WriteEndArray();
        Getal(json, "brier", o.Brier);
        Getal(json, "ece", o.Ece);
        Getal(json, "eceNul95", o.EceNul);
        Aandeel(json, "goedWaarGegeven", o.Goed);
        Aandeel(json, "onzeker", o.Onzeker);
        Aandeel(json, "goedOpDeHelft", o.GoedZonderOnthouding);
        json.WriteEndObject();
        json.WriteStartObject("routes");
        Aandeel(json, "gelijkAanLabels", o.RouteGoed);
        json.WriteNumber("lokaalTenOnrechteSpoed", o.LokaalTenOnrechteSpoed);
        json.WriteNumber("lokaalTenOnrechteRegulier", o.LokaalTenOnrechteRegulier);
        json.WriteNumber("lokaalTenOnrechteOnvoldoende", o.LokaalTenOnrechteOnvoldoende);
        Aandeel(json, "lokaalTerecht", o.LokaalTerecht);
        Aandeel(json, "buitenScopeGevonden", o.BuitenScopeGevonden);
        json.WriteNumber("inScopeNaarBuitenScope", o.InScopeNaarBuitenScope);
        json.WriteEndObject();
    }

    private static void Elementen(Utf8JsonWriter json, IReadOnlyList<Uitslag> uitslagen)
    {
        json.WriteStartObject("elementen");
        for (var e = 0; e < Core.Volledigheid.Elementen.Aantal; e++)
        {
            json.WriteStartObject(((Element)e).Naam());
            Aandeel(json, "toestanden", Evaluation.Cijfers.Vierweg(uitslagen, [e]));
            Telling(json, "beantwoord", Evaluation.Cijfers.Elementtelling(uitslagen, [e], Evaluation.Cijfers.IsBeantwoord));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Criteria(Utf8JsonWriter json, IReadOnlyList<Uitslag> uitslagen)
    {
        json.WriteStartObject("criteria");
        foreach (var c in Enum.GetValues<Criterium>())
        {
            Telling(json, c.Naam(), Evaluation.Cijfers.Criteriumtelling(uitslagen, [c]));
        }

        json.WriteEndObject();
    }

    private static void Telling(Utf8JsonWriter json, string naam, Telling t)
    {
        json.WriteStartObject(naam);
        json.WriteNumber("terecht", t.TerechtJa);
        json.WriteNumber("onterecht", t.OnterechtJa);
        json.WriteNumber("gemist", t.Gemist);
        Aandeel(json, "precisie", t.Precisie);
        Aandeel(json, "vangst", t.Vangst);
        Getal(json, "f1", t.F1);
        json.WriteEndObject();
    }

    public static void Aandeel(Utf8JsonWriter json, string naam, Aandeel a)
    {
        json.WriteStartObject(naam);
        Getal(json, "waarde", a.Waarde);
        Getal(json, "laag", a.Interval.Laag);
        Getal(json, "hoog", a.Interval.Hoog);
        json.WriteNumber("n", a.Totaal);
        json.WriteEndObject();
    }

    /// <summary>What was not there to measure is null, not zero.</summary>
    private static void Getal(Utf8JsonWriter json, string naam, double waarde)
    {
        if (double.IsNaN(waarde))
        {
            json.WriteNull(naam);
        }
        else
        {
            json.WriteNumber(naam, Math.Round(waarde, 4));
        }
    }
}
