using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Operations;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij lag</c>: what waits on the queue.</summary>
internal static class LagCommand
{
    public static Command Create()
    {
        var settings = new KafkaSettings();
        var json = new Option<bool>("--json") { Description = "One line of JSON per partition." };
        var command = new Command("lag", """
            How many reports wait in each partition, and whether an open transaction holds up who reads the ledger.

            Examples:
              tenzij lag
              tenzij lag --bootstrap broker1:9092 --json
            """) { json };
        settings.AddTo(command);
        command.SetAction(async result =>
        {
            var standen = await Achterstand.LeesAsync(settings.Read(result));
            Show(standen, result.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Show(IReadOnlyList<Partitiestand> standen, bool json)
    {
        if (json)
        {
            foreach (var stand in standen)
            {
                Console.Out.WriteLine(Json.Write(writer =>
                {
                    writer.WriteNumber("partition", stand.Partition);
                    writer.WriteNumber("end", stand.End);
                    writer.WriteNumber("committed", stand.Committed);
                    writer.WriteNumber("lag", stand.Lag);
                    writer.WriteNumber("openTransaction", stand.OpenTransaction);
                }));
            }

            return;
        }

        var table = Screen.Table("partition", "end", "committed", "waiting", "in an open transaction").Right(0, 1, 2, 3, 4);
        foreach (var stand in standen)
        {
            table.AddRow(
                Screen.Number(stand.Partition), Screen.Number(stand.End),
                stand.Committed < 0 ? Screen.Dim("never") : Screen.Number(stand.Committed),
                stand.Lag > 0 ? Screen.Bold(Number(stand.Lag)) : Screen.Number(0), Screen.Number(stand.OpenTransaction));
        }

        Screen.Out.Write(table);
        var total = standen.Sum(s => s.Lag);
        Screen.Out.WriteLine(total == 0 ? "nothing waits" : $"{Number(total)} reports wait");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
