using System.CommandLine;
using Tenzij.Classification.Model;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Streaming.Configuration;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij explain DIR MUTATIEID</c>: every decision on one report, with the words that led to it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Output folder of process or demo." };
        var id = new Argument<string>("MUTATIEID") { Description = "The report." };
        var json = new Option<bool>("--json") { Description = "The ledger records as they are, a line each." };
        var pipeline = Pipelines.Option();
        var command = new Command("explain", """
            Say, in Dutch, what was decided on a report and why: rules, criteria and elements with the words that show them,
            the reports that counted, every version and correction, and, where the model and policy of now decided, what the
            probability is made of and which answers would make the report complete. Exit code 5 when the report is not in the ledger.

            Examples:
              tenzij explain out/demo/uit PL1300-2026000001
              tenzij explain out/demo/uit PL1300-2026000001 --json
            """) { folder, id, json, pipeline };
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
                ExplainView.Show(ledger, mutatieId, records, Verdict(result.GetValue(pipeline)));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    // Explaining needs the folder alone; the model of now only adds to it.
    private static VerdictView? Verdict(string? pipeline)
    {
        try
        {
            var workshop = Workshop.Open(pipeline);
            return workshop.Beoordelaar is Beoordelaar model ? new VerdictView(model, workshop.Beleid) : null;
        }
        catch (ConfigurationException) when (pipeline is null)
        {
            return null;
        }
    }
}
