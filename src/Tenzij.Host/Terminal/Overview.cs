using System.CommandLine;
using Spectre.Console;

namespace Tenzij.Host.Terminal;

/// <summary>What <c>tenzij</c> alone and <c>tenzij --help</c> show: a line per verb.</summary>
internal static class Overview
{
    public static bool IsAskedFor(string[] args) => args is [] or ["-h" or "--help" or "-?" or "/?"];

    public static int Show(RootCommand root)
    {
        Screen.Out.WriteLine(root.Description!);
        Screen.Out.WriteLine();
        Screen.Out.WriteLine("Usage: tenzij COMMAND [options]");
        Screen.Out.WriteLine();
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(2).NoWrap()).AddColumn();
        foreach (var command in root.Subcommands)
        {
            grid.AddRow(Screen.Bold(command.Name), Screen.Text(FirstSentence(command.Description ?? "")));
        }

        Screen.Out.Write(grid);
        Screen.Out.WriteLine();
        Screen.Out.WriteLine("tenzij COMMAND --help shows the options of a command, with examples.");
        return ExitCode.Ok;
    }

    private static string FirstSentence(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }
}
