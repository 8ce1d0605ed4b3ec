using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Host.Composition;

namespace Tenzij.Host.Terminal;

/// <summary>A decision in plain Dutch, from its ledger record and the archived original alone.</summary>
internal static class ExplainView
{
    private const int QuoteCharsMax = 90;

    /// <param name="verdict">Takes the verdict apart, where it fits the record.</param>
    public static void Show(LedgerFolder ledger, string mutatieId, IReadOnlyList<JsonElement> records, VerdictView? verdict)
    {
        Screen.Out.Write(Screen.Bold($"{mutatieId}: {records.Count} regel(s) in het grootboek"));
        Screen.Out.WriteLine();
        foreach (var record in records)
        {
            Screen.Out.Write(new Rule(Markup.Escape(Heading(record))) { Justification = Justify.Left, Style = new Style(Color.Grey) });
            Record(ledger, record, all: true);
            Verdict(ledger, record, verdict);
            Provenance(record);
        }
    }

    /// <summary>The last decision, without the elements that are in order.</summary>
    public static void ShowShort(LedgerFolder ledger, string mutatieId)
    {
        var record = ledger.Records(mutatieId).Last(r => Text(r, "soort") == "besluit");
        Screen.Out.Write(Screen.Dim($"{mutatieId}, versie {record.GetProperty("versie")}"));
        Screen.Out.WriteLine();
        Record(ledger, record, all: false);
    }

    private static string Heading(JsonElement record)
    {
        var soort = Text(record, "soort");
        var about = record.TryGetProperty("betreft", out var betreft) ? betreft : record;
        var versie = about.TryGetProperty("versie", out var v) ? $" versie {v}" : "";
        var correctie = IsTrue(record, "herbeoordeling") ? ", herbeoordeling" : "";
        return $"nr {record.GetProperty("volgnummer")}: {soort}{versie}{correctie}";
    }

    private static void Record(LedgerFolder ledger, JsonElement record, bool all)
    {
        switch (Text(record, "soort"))
        {
            case "besluit":
                Decision(record);
                Findings(record, ledger.Mutatie(record), all);
                break;
            case "quarantaine":
                Screen.Out.WriteLine("Apart gezet (quarantaine), de eenheid kreeg bericht. Fouten: "
                    + string.Join(", ", record.GetProperty("fouten").EnumerateArray().Select(f => f.GetString())) + ".");
                break;
            case "herhaling":
                Screen.Out.WriteLine("Dit bericht kwam al eerder met dezelfde inhoud. Er verandert niets.");
                break;
            default:
                Screen.Out.WriteLine("Een oudere versie die later aankwam. De nieuwere versie blijft gelden.");
                break;
        }
    }

    private static void Decision(JsonElement record)
    {
        Namen.TryLees(Text(record, "route")!, out Route route);
        var spoed = Text(record, "urgentie") == "spoed" ? Urgentie.Spoed : Urgentie.Geen;
        Screen.Out.Write(new Columns(Screen.Text("Route"), Screen.Route(route, spoed)) { Expand = false });
        Screen.Out.WriteLine();
        Line("Oordeel", $"{Text(record, "oordeel")}; volledigheid {Number(record, "volledigheid")} (minimum {Number(record.GetProperty("drempels"), "volledigheidMinimum")}), "
            + $"kans voldoende {Number(record, "kansVoldoende")}");
        Line("Eigenaar", Partij(record, "eigenaar") + (Partij(record, "aangebodenAan") is { } aan ? $", aangeboden aan {aan}" : ""));
        if (Text(record, "uiterlijk") is { } uiterlijk)
        {
            Line("Uiterlijk", uiterlijk);
        }

        foreach (var regel in record.GetProperty("regels").EnumerateArray())
        {
            Line(regel.GetString()!, Regels.Uitleg(regel.GetString()!));
        }

        if (record.GetProperty("aanvulverzoek") is { ValueKind: JsonValueKind.Object } verzoek)
        {
            Line("Gevraagd", string.Join(", ", verzoek.GetProperty("elementen").EnumerateArray().Select(e => e.GetString()))
                + $" (uiterlijk {Text(verzoek, "uiterlijk")})");
        }

        if (record.GetProperty("geteld").GetArrayLength() > 0)
        {
            Line("Geteld", string.Join(", ", record.GetProperty("geteld").EnumerateArray().Select(g => g.GetProperty("mutatieId").GetString())));
        }
    }

    private static void Findings(JsonElement record, Mutatie? mutatie, bool all)
    {
        var bewijs = record.GetProperty("bewijs");
        var table = Screen.Table("wat", "toestand", "waar het staat");
        foreach (var criterium in record.GetProperty("criteria").EnumerateObject())
        {
            var soort = Criteriumlijst.TryLees(criterium.Name, out var c) ? c.Contractsoort() : Criteriumsoort.Informatief;
            if (all || (soort != Criteriumsoort.Informatief && criterium.Value.GetString() != "ontkend"))
            {
                Row(table, criterium.Name, criterium.Value.GetString()!, bewijs.GetProperty("criteria"), mutatie, soort == Criteriumsoort.Spoed);
            }
        }

        foreach (var element in record.GetProperty("elementen").EnumerateObject())
        {
            if (all || element.Value.GetString() is "afwezig" or "onzeker")
            {
                Row(table, element.Name, element.Value.GetString()!, bewijs, mutatie, false);
            }
        }

        if (table.Rows.Count > 0)
        {
            Screen.Out.Write(table);
        }
    }

    private static void Verdict(LedgerFolder ledger, JsonElement record, VerdictView? verdict)
    {
        var hashes = record.GetProperty("hashes");
        if (Text(record, "soort") == "besluit" && verdict?.Fits(Text(hashes, "model"), Text(hashes, "beleid")) == true
            && ledger.Mutatie(record) is { } mutatie)
        {
            var drempels = record.GetProperty("drempels");
            verdict.Show(mutatie, new Drempels(
                drempels.GetProperty("volledigheidMinimum").GetDouble(), drempels.GetProperty("kansVoldoende").GetDouble(),
                drempels.GetProperty("kansOnvoldoende").GetDouble()));
        }
    }

    private static void Row(Table table, string name, string state, JsonElement bewijs, Mutatie? mutatie, bool spoed)
    {
        var colour = state switch
        {
            "bevestigd" when spoed => Color.Red,
            "onzeker" => Color.Yellow,
            "afwezig" => Color.Grey,
            _ => Color.Default,
        };
        var quotes = bewijs.TryGetProperty(name, out var spans)
            ? string.Join("; ", spans.EnumerateArray().Take(3).Select(s => Quote(s, mutatie)))
            : "";
        table.AddRow(Screen.Text(name), new Text(state, new Style(colour)), Screen.Dim(quotes));
    }

    private static string Quote(JsonElement span, Mutatie? mutatie)
    {
        if (span.ValueKind == JsonValueKind.String)
        {
            return span.GetString()!;
        }

        int begin = span[0].GetInt32(), length = span[1].GetInt32();
        if (mutatie is null || begin + length > mutatie.Toelichting.Length)
        {
            return $"[{begin}+{length}]";
        }

        var text = Encoding.UTF8.GetString(mutatie.Toelichting.Span.Slice(begin, length)).ReplaceLineEndings(" ");
        return $"“{(text.Length > QuoteCharsMax ? text[..QuoteCharsMax] + "…" : text)}”";
    }

    private static void Provenance(JsonElement record)
    {
        var hashes = record.GetProperty("hashes");
        Screen.Out.Write(Screen.Dim($"beleid {Short(hashes, "beleid")}, referentie {Short(hashes, "referentie")}, model {Short(hashes, "model")}, "
            + $"invoer {Short(record.GetProperty("invoer"), "sha256")}"
            + (Text(record, "vervangt") is { } vervangt ? $", vervangt {vervangt[..12]}" : "")));
        Screen.Out.WriteLine();
    }

    private static void Line(string name, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(24).PadLeft(0)).AddColumn();
        grid.AddRow(Screen.Dim(name), Screen.Text(text));
        Screen.Out.Write(grid);
    }

    private static string? Partij(JsonElement record, string name) =>
        record.TryGetProperty(name, out var partij) && partij.ValueKind == JsonValueKind.Object
            ? $"{Text(partij, "soort")} {Text(partij, "code")}" : null;

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string Number(JsonElement record, string name) =>
        record.GetProperty(name).GetDouble().ToString("0.00", CultureInfo.InvariantCulture);

    private static string Short(JsonElement record, string name) => Text(record, name) is { Length: >= 12 } text ? text[..12] : "-";
}
