using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Tenzij.Core.Beleid;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij config validate</c>: reads everything that decides and tells every problem at once.</summary>
internal static class ConfigCommand
{
    public static Command Create() => new("config", "Look at the files that decide.") { Validate() };

    private static Command Validate()
    {
        var json = new Option<bool>("--json") { Description = "The same as JSON." };
        var pipeline = Pipelines.Option();
        var command = new Command("validate", """
            Read pipeline, policy, reference data, keys and model; tell every problem with file, line and key. Exit code 3 when refused.

            Examples:
              tenzij config validate
              tenzij config validate --pipeline pipelines/huiselijk-geweld.yaml
            """) { json, pipeline };
        command.SetAction(result =>
        {
            var workshop = Workshop.Open(result.GetValue(pipeline));
            var rows = Rows(workshop);
            if (result.GetValue(json))
            {
                Console.Out.WriteLine(Json.Object(rows));
                return ExitCode.Ok;
            }

            var table = Screen.Table("what", "value");
            foreach (var (name, value) in rows)
            {
                table.AddRow(Screen.Text(name), Screen.Text(value));
            }

            Screen.Out.Write(table);
            Screen.Out.WriteLine("Accepted: every safety rule holds.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static List<(string Name, string Value)> Rows(Workshop workshop)
    {
        var beleid = workshop.Beleid;
        var drempels = beleid.Landelijk;
        return
        [
            ("pipeline", workshop.Definition.Naam),
            ("policy", $"{beleid.Versie} ({beleid.Hash[..12]})"),
            ("volledigheidMinimum", Number(drempels.VolledigheidMinimum)),
            ("kansVoldoende", Number(drempels.KansVoldoende)),
            ("kansOnvoldoende", Number(drempels.KansOnvoldoende)),
            ("structureel", $"{beleid.Structureel.Aantal} in {beleid.Structureel.VensterMaanden} months"),
            ("rechtstreeks", Stand(beleid.RechtstreeksStandaard) + Exceptions(beleid)),
            ("overrides", $"{beleid.PerRegio.Count} regions, {beleid.PerEenheid.Count} units"),
            ("reference data", $"{workshop.Referentie.Gemeenten.Count} municipalities ({workshop.Referentie.Hash[..12]})"),
            ("model", workshop.Beoordelaar.ModelHash[..12]),
            ("pseudonym keys", workshop.Sleutels.IsOntwikkeling ? "published development key (not for real reports)" : $"{workshop.Sleutels.Aantal}"),
        ];
    }

    private static string Exceptions(Beleidsregels beleid) =>
        beleid.RechtstreeksPerGemeente.Count == 0 ? "" : $", {beleid.RechtstreeksPerGemeente.Count} municipalities otherwise";

    private static string Stand(RechtstreekseLevering stand) => stand switch
    {
        RechtstreekseLevering.Aan => "aan",
        RechtstreekseLevering.Advies => "advies",
        _ => "uit",
    };

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
