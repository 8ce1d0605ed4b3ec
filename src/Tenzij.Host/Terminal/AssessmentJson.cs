using System.Text.Encodings.Web;
using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Host.Composition;

namespace Tenzij.Host.Terminal;

/// <summary>One line of JSON per report; spans are byte offsets into the unescaped narrative.</summary>
internal sealed class AssessmentJson(Stream output) : IAssessmentView
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Show(Judgement judgement)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("mutatieId", judgement.MutatieId);
            if (judgement.Besluit is null)
            {
                Rejected(json, judgement.Rejection!);
            }
            else
            {
                Decided(json, judgement.Beoordeling!, judgement.Besluit);
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public void End() => output.Flush();

    private static void Rejected(Utf8JsonWriter json, Rejection rejection)
    {
        json.WriteString("route", Route.Quarantaine.Naam());
        json.WriteString("urgentie", Urgentie.Geen.Naam());
        json.WriteStartArray("fouten");
        foreach (var fout in rejection.Fouten)
        {
            json.WriteStartObject();
            json.WriteString("code", fout.Code);
            json.WriteString("pad", fout.Pad);
            json.WriteString("gevonden", fout.Gevonden);
            json.WriteString("verwacht", fout.Verwacht);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Decided(Utf8JsonWriter json, Beoordeling beoordeling, Besluit besluit)
    {
        json.WriteStartObject("elementen");
        foreach (var bevinding in beoordeling.Elementen)
        {
            json.WriteString(bevinding.Element.Naam(), bevinding.Toestand.Naam());
        }

        json.WriteEndObject();
        json.WriteStartObject("tenzij");
        foreach (var bevinding in besluit.Criteria.Where(b => b.Toestand != Toestand.Afwezig))
        {
            json.WriteString(bevinding.Criterium.Naam(), bevinding.Toestand.Naam());
        }

        json.WriteEndObject();
        json.WriteNumber("volledigheid", Math.Round(besluit.Volledigheid, 6));
        json.WriteNumber("kansVoldoende", Math.Round(besluit.KansVoldoende, 6));
        json.WriteString("oordeel", besluit.Oordeel.Naam());
        json.WriteString("route", besluit.Route.Naam());
        json.WriteString("urgentie", besluit.Urgentie.Naam());
        json.WriteStartArray("regels");
        foreach (var regel in besluit.Regels)
        {
            json.WriteStringValue(regel);
        }

        json.WriteEndArray();
        json.WriteStartArray("tegenstrijdig");
        foreach (var bevinding in beoordeling.Elementen.Where(b => b.Tegenstrijdig))
        {
            json.WriteStringValue(bevinding.Element.Naam());
        }

        json.WriteEndArray();
        Evidence(json, beoordeling, besluit);
    }

    private static void Evidence(Utf8JsonWriter json, Beoordeling beoordeling, Besluit besluit)
    {
        json.WriteStartObject("bewijs");
        json.WriteStartObject("elementen");
        foreach (var bevinding in beoordeling.Elementen)
        {
            Spans(json, bevinding.Element.Naam(), bevinding.Bewijs);
        }

        json.WriteEndObject();
        json.WriteStartObject("tenzij");
        foreach (var bevinding in besluit.Criteria)
        {
            Spans(json, bevinding.Criterium.Naam(), bevinding.Bewijs);
        }

        json.WriteEndObject();
        Spans(json, "buitenScope", beoordeling.BuitenScope);
        json.WriteEndObject();
    }

    private static void Spans(Utf8JsonWriter json, string name, Bewijs[] bewijs)
    {
        if (bewijs.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var stuk in bewijs)
        {
            json.WriteStartObject();
            if (stuk.Veld is { } veld)
            {
                json.WriteString("veld", veld);
            }
            else
            {
                json.WriteNumber("begin", stuk.Begin);
                json.WriteNumber("lengte", stuk.Lengte);
            }

            json.WriteString("toestand", stuk.Toestand.Naam());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
