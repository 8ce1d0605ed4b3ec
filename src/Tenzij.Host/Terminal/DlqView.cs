using System.Globalization;
using Spectre.Console;
using Tenzij.Kafka.Quarantine;

namespace Tenzij.Host.Terminal;

/// <summary>How the quarantine looks.</summary>
internal static class DlqView
{
    public static void List(IReadOnlyList<Quarantainestuk> stukken, bool json)
    {
        if (json)
        {
            foreach (var stuk in stukken)
            {
                Console.Out.WriteLine(Json.Object([
                    ("source", stuk.Bron), ("mutatieId", stuk.MutatieId ?? ""), ("unit", stuk.Eenheid ?? ""), ("reasons", Codes(stuk, " ")),
                    ("redriven", stuk.HerstelId ?? ""), ("redriveOf", stuk.HeraanbiedingVan ?? "")]));
            }

            return;
        }

        if (stukken.Count == 0)
        {
            Screen.Out.Write(Screen.Text("nothing in quarantine\n"));
            return;
        }

        var table = Screen.Table("source", "mutatieId", "unit", "reasons", "redrive");
        foreach (var stuk in stukken)
        {
            table.AddRow(
                Screen.Bold(stuk.Bron), Screen.Text(stuk.MutatieId ?? "-"), Screen.Text(stuk.Eenheid ?? "-"),
                Screen.Text(Codes(stuk, ", ")), Screen.Dim(Redrive(stuk)));
        }

        Screen.Out.Write(table);
        var open = stukken.Count(s => s.HerstelId is null);
        Screen.Out.Write(Screen.Text(string.Create(CultureInfo.InvariantCulture, $"{stukken.Count:N0} records in quarantine, {open:N0} not offered again\n")));
    }

    /// <summary>On standard error, for the bytes go to standard output.</summary>
    public static void Show(Quarantainestuk stuk)
    {
        Screen.Error.Write(Screen.Bold(stuk.Bron));
        Screen.Error.Write(Screen.Text($"  {stuk.MutatieId ?? "no mutatieId"}, sha256 {stuk.InvoerHash}\n"));
        if (Redrive(stuk) is { Length: > 0 } redrive)
        {
            Screen.Error.Write(Screen.Text($"  {redrive}\n"));
        }

        foreach (var fout in stuk.Fouten)
        {
            Screen.Error.Write(Screen.Text($"  {fout.Code} at {fout.Pad}: found {fout.Gevonden}, expected {fout.Verwacht}\n"));
        }
    }

    public static void Ahead(IReadOnlyList<Vooruitblik> ahead, bool json)
    {
        if (json)
        {
            foreach (var blik in ahead)
            {
                Console.Out.WriteLine(Json.Write(writer =>
                {
                    writer.WriteString("source", blik.Stuk.Bron);
                    writer.WriteString("mutatieId", blik.Stuk.MutatieId);
                    writer.WriteString("was", Codes(blik.Stuk, " "));
                    writer.WriteString("outcome", blik.Soort);
                    writer.WriteString("route", blik.Route);
                    writer.WriteString("urgency", blik.Urgentie);
                    writer.WriteString("refused", string.Join(' ', blik.Codes));
                    writer.WriteNumber("corrections", blik.Herbeoordelingen);
                }));
            }

            return;
        }

        if (ahead.Count == 0)
        {
            return;
        }

        var table = Screen.Table("source", "mutatieId", "was", "would become", "corrects").Right(4);
        foreach (var blik in ahead)
        {
            table.AddRow(
                Screen.Bold(blik.Stuk.Bron), Screen.Text(blik.Stuk.MutatieId ?? "-"), Screen.Dim(Codes(blik.Stuk, ", ")),
                Screen.Text(Outcome(blik)), Screen.Number(blik.Herbeoordelingen));
        }

        Screen.Out.Write(table);
    }

    public static void Ending(int found, int chosen, int offered, bool dryRun)
    {
        var before = found > chosen ? $"; {found - chosen} were offered again before (--again takes them too)" : "";
        var refused = chosen > offered ? $"; {chosen - offered} would be refused again and stay (--also-refused takes them too)" : "";
        Screen.Out.Write(Screen.Text($"{offered} {(dryRun ? "would be offered again" : "offered again")}{refused}{before}\n"));
    }

    private static string Outcome(Vooruitblik blik) => blik.IsGeweigerd
        ? "refused: " + string.Join(", ", blik.Codes)
        : blik.Route is null ? blik.Soort : blik.Urgentie is "geen" or null ? blik.Route : $"{blik.Route} {blik.Urgentie}";

    private static string Redrive(Quarantainestuk stuk) => (stuk.HeraanbiedingVan, stuk.HerstelId) switch
    {
        ({ } van, null) => $"of {van}",
        ({ } van, _) => $"of {van}, offered again",
        (null, not null) => "offered again",
        _ => "",
    };

    private static string Codes(Quarantainestuk stuk, string separator) => string.Join(separator, stuk.Codes);
}
