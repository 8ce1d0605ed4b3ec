using System.Globalization;
using Spectre.Console;
using Tenzij.Core.Berichten;
using Tenzij.Core.Volledigheid;
using Tenzij.Host.Composition;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Terminal;

/// <summary>The demo's answer, for a manager.</summary>
internal static class DemoScreen
{
    private const int ReasonsMax = 8;
    private const int MissingMax = 6;

    private static readonly (string Kind, string Title)[] Explained =
    [
        ("spoed", "Gevaar: direct naar Veilig Thuis"),
        ("lokaalTeam", "Geen reden en volledig: het lokale team"),
        ("beoordeling", "Te dun: een mens kijkt, de eenheid krijgt vragen"),
    ];

    public static void Show(Workshop workshop, string folder, string output, Telling total, TimeSpan elapsed)
    {
        var ledger = new LedgerFolder(Path.Combine(folder, output));
        var figures = DemoFigures.Of(ledger);
        Heading(string.Create(CultureInfo.InvariantCulture,
            $"{total.Records:N0} reports decided in {elapsed.TotalSeconds:N1} s, {total.Records / Math.Max(0.001, elapsed.TotalSeconds):N0} a second"));
        Screen.Out.Write(Totals.Routes(total));
        Screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{total.Aanvulverzoeken:N0} requests for completion went to the units; {total.Herbeoordelingen:N0} decisions were corrected because a report came late."));
        Heading("Why Veilig Thuis, and what reports miss");
        Screen.Out.Write(new Columns(Reasons(figures, total), Missing(figures)) { Expand = false });
        Heading("Incomplete reports per unit");
        Screen.Out.Write(Units(workshop, figures));
        Heading("Three decisions explained");
        foreach (var (kind, title) in Explained)
        {
            if (figures.Examples.TryGetValue(kind, out var id))
            {
                Screen.Out.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = new Style(Color.Grey) });
                ExplainView.ShowShort(ledger, id);
            }
        }

        Next(folder, output, figures);
    }

    private static void Heading(string text)
    {
        Screen.Out.WriteLine();
        Screen.Out.Write(Screen.Bold(text));
        Screen.Out.WriteLine();
    }

    private static Table Reasons(DemoFigures figures, Telling total)
    {
        var table = Screen.Table("reason (criterium)", "reports", "share");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var (criterium, count) in figures.Reasons.Take(ReasonsMax))
        {
            table.AddRow(Screen.Text(criterium), Number(count), Share(count, total.Records));
        }

        return table;
    }

    private static Table Missing(DemoFigures figures)
    {
        var table = Screen.Table("missing most (element)", "reports");
        table.Columns[1].RightAligned();
        foreach (var (element, count) in figures.Missing.Take(MissingMax))
        {
            table.AddRow(Screen.Text(element), Number(count));
        }

        return table;
    }

    private static Table Units(Workshop workshop, DemoFigures figures)
    {
        var table = Screen.Table("unit", "reports", "incomplete", "share", "");
        foreach (var column in table.Columns.Skip(1).Take(3))
        {
            column.RightAligned();
        }

        foreach (var (eenheid, reports, incomplete) in figures.Units)
        {
            var share = incomplete / (double)Math.Max(1, reports);
            table.AddRow(
                Screen.Text($"{eenheid} {workshop.Referentie.Eenheden[eenheid]}"), Number(reports), Number(incomplete),
                Share(incomplete, reports), new Text(new string('█', (int)Math.Round(20 * share)), new Style(Color.Yellow)));
        }

        return table;
    }

    private static void Next(string folder, string output, DemoFigures figures)
    {
        var id = figures.Examples.Values.FirstOrDefault() ?? "MUTATIEID";
        var where = Path.Combine(folder, output);
        Heading("Next");
        Screen.Out.WriteLine($"  tenzij explain {where} {id}");
        Screen.Out.WriteLine($"  tenzij verify {where} --input {Path.Combine(folder, "reports.ndjson")}");
        Screen.Out.WriteLine($"  tenzij generate 1 | tenzij check -");
    }

    private static Text Number(int count) => Screen.Text(count.ToString("N0", CultureInfo.InvariantCulture));

    private static Text Share(long part, long whole) =>
        Screen.Text((100.0 * part / Math.Max(1, whole)).ToString("0.0", CultureInfo.InvariantCulture) + "%");
}
