using System.CommandLine;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij explain DIR MUTATIEID</c>: every decision on one report, with the words that led to it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Output folder of process or demo." };
        var id = new Argument<string>("MUTATIEID") { Description = "The report." };
        var json = new Option<bool>("--json") { Description = "The ledger records as they are, a line each." };
        var command = new Command("explain", """
            Say, in Dutch, what was decided on a report and why: rules, criteria and elements with the words that show them,
            the reports that counted, and every version and correction. Exit code 5 when the report is not in the ledger.

            Examples:
              tenzij explain out/demo/uit PL1300-2026000001
              tenzij explain out/demo/uit PL1300-2026000001 --json
            """) { folder, id, json };
        command.SetAction(result =>
        {
            var ledger = new LedgerFolder(result.GetRequiredValue(folder));
            var mutatieId = result.GetRequiredValue(id);
            var records = ledger.Records(mutatieId).ToList();
            if (records.Count == 0)
            {
                Console.Error.WriteLine("tenzij: this report is not in the ledger of " + result.GetRequiredValue(folder));
                return ExitCode.ProblemsFound;
            }

            if (result.GetValue(json))
            {
                foreach (var record in records)
                {
                    Console.Out.WriteLine(record.GetRawText());
                }
            }
            else
            {
                ExplainView.Show(ledger, mutatieId, records);
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
