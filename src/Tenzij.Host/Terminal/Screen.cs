using Spectre.Console;
using Tenzij.Core.Besluiten;

namespace Tenzij.Host.Terminal;

/// <summary>How things look: one place for colours, tables and consoles. Colour goes away with NO_COLOR or a pipe.</summary>
internal static class Screen
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>Data: standard output.</summary>
    public static IAnsiConsole Out { get; } = Console(System.Console.Out, System.Console.IsOutputRedirected);

    /// <summary>Everything else: standard error.</summary>
    public static IAnsiConsole Error { get; } = Console(System.Console.Error, System.Console.IsErrorRedirected);

    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Markup(Markup.Escape(column), new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    /// <summary>Numbers stand to the right, so that they compare at a glance.</summary>
    public static Table Right(this Table table, params int[] columns)
    {
        foreach (var column in columns)
        {
            table.Columns[column].RightAligned();
        }

        return table;
    }

    public static Text Number(long number) => new(number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));

    public static Text Text(string text) => new(text);

    public static Text Dim(string text) => new(text, new Style(Color.Grey));

    public static Text Bold(string text) => new(text, new Style(decoration: Decoration.Bold));

    public static Text Route(Route route, Urgentie urgentie) => new(
        urgentie == Urgentie.Spoed ? "veiligThuis spoed" : route.Naam(),
        new Style(route switch
        {
            Core.Besluiten.Route.VeiligThuis when urgentie == Urgentie.Spoed => Color.Red,
            Core.Besluiten.Route.VeiligThuis => Color.Orange3,
            Core.Besluiten.Route.LokaalTeam => Color.Green,
            Core.Besluiten.Route.Beoordeling => Color.Yellow,
            _ => Color.Grey,
        }));

    private static IAnsiConsole Console(TextWriter writer, bool redirected)
    {
        var plain = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
