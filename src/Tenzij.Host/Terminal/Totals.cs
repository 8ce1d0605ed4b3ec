using System.Globalization;
using Spectre.Console;
using Tenzij.Core.Besluiten;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Terminal;

/// <summary>How many went to whom.</summary>
internal static class Totals
{
    public static void Show(Telling total, TimeSpan elapsed, string folder, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Write(writer =>
            {
                foreach (var (name, count) in Counts(total))
                {
                    writer.WriteNumber(name, count);
                }

                writer.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 3));
                writer.WriteString("out", folder);
            }));
            return;
        }

        Screen.Out.Write(Routes(total));
        Screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{total.Records:N0} records in {elapsed.TotalSeconds:N1} s ({total.Records / Math.Max(0.001, elapsed.TotalSeconds):N0} a second), in {folder}"));
    }

    public static Table Routes(Telling total)
    {
        var table = Screen.Table("where", "reports", "share", "");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        Row(table, total, Screen.Route(Route.VeiligThuis, Urgentie.Spoed), total.VeiligThuisSpoed, "danger: at once, complete or not");
        Row(table, total, Screen.Route(Route.VeiligThuis, Urgentie.Regulier), total.VeiligThuisRegulier, "another published reason");
        Row(table, total, Screen.Route(Route.LokaalTeam, Urgentie.Geen), total.LokaalTeam, "no reason, and complete");
        Row(table, total, Screen.Route(Route.Beoordeling, Urgentie.Geen), total.Beoordeling, "too thin or in doubt: a person looks, the unit is asked");
        Row(table, total, Screen.Route(Route.BuitenScope, Urgentie.Geen), total.BuitenScope, "no domestic violence: back to the unit");
        Row(table, total, Screen.Route(Route.Quarantaine, Urgentie.Geen), total.Quarantaine, "not readable or not valid: kept, the unit is told");
        Row(table, total, Screen.Dim("herhaling"), total.Herhalingen, "came before, changes nothing");
        Row(table, total, Screen.Dim("achterhaald"), total.Achterhaald, "an older version that came late");
        table.AddEmptyRow();
        Row(table, total, Screen.Bold("together"), total.Records, "every input record has exactly one line in the ledger");
        return table;
    }

    private static void Row(Table table, Telling total, Text where, long count, string what) => table.AddRow(
        where, Screen.Text(count.ToString("N0", CultureInfo.InvariantCulture)),
        Screen.Text((100.0 * count / Math.Max(1, total.Records)).ToString("0.0", CultureInfo.InvariantCulture) + "%"), Screen.Dim(what));

    private static (string, long)[] Counts(Telling total) =>
    [
        ("records", total.Records), ("veiligThuisSpoed", total.VeiligThuisSpoed), ("veiligThuisRegulier", total.VeiligThuisRegulier),
        ("lokaalTeam", total.LokaalTeam), ("beoordeling", total.Beoordeling), ("buitenScope", total.BuitenScope),
        ("quarantaine", total.Quarantaine), ("herhaling", total.Herhalingen), ("achterhaald", total.Achterhaald),
        ("aanvulverzoeken", total.Aanvulverzoeken), ("herbeoordelingen", total.Herbeoordelingen),
    ];
}
