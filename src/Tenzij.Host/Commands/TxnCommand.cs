using System.CommandLine;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Operations;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij txn list|abort</c>: transactions that hold readers up.</summary>
internal static class TxnCommand
{
    public static Command Create()
    {
        var command = new Command("txn", "Transactions that are open.");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Abort());
        return command;
    }

    private static Command List()
    {
        var settings = new KafkaSettings();
        var json = new Option<bool>("--json") { Description = "One line of JSON per partition." };
        var command = new Command("list", """
            The partitions of which readers do not see the end, because a transaction in them is open. A running instance has one open
            most of the time; one that stays at the same place is stuck.

            Examples:
              tenzij txn list
            """) { json };
        settings.AddTo(command);
        command.SetAction(async result =>
        {
            var open = await OpenTransacties.LeesAsync(settings.Read(result));
            foreach (var transactie in result.GetValue(json) ? open : [])
            {
                Console.Out.WriteLine(Json.Write(writer =>
                {
                    writer.WriteString("topic", transactie.Topic);
                    writer.WriteNumber("partition", transactie.Partition);
                    writer.WriteNumber("lastStable", transactie.LastStable);
                    writer.WriteNumber("highWatermark", transactie.HighWatermark);
                }));
            }

            if (!result.GetValue(json))
            {
                Show(open);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Abort()
    {
        var settings = new KafkaSettings();
        var instance = new Option<string>("--instance") { Description = "The instance whose transaction is ended.", Required = true };
        var command = new Command("abort", """
            End the transaction that an instance left open. Safe for a dead one; a living one is fenced, drops its batch, and goes on
            with a new producer.

            Examples:
              tenzij txn abort --instance 1
            """) { instance };
        settings.AddTo(command);
        command.SetAction(result =>
        {
            var options = settings.Read(result) with { Instance = result.GetRequiredValue(instance) };
            OpenTransacties.BreekAf(options, options.Instance);
            Console.Out.WriteLine($"{options.TransactionalId} has no open transaction now");
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Show(IReadOnlyList<OpenTransactie> open)
    {
        if (open.Count == 0)
        {
            Screen.Out.WriteLine("no open transaction");
            return;
        }

        var table = Screen.Table("topic", "partition", "readers see up to", "written up to").Right(1, 2, 3);
        foreach (var transactie in open)
        {
            table.AddRow(
                Screen.Text(transactie.Topic), Screen.Number(transactie.Partition), Screen.Number(transactie.LastStable),
                Screen.Number(transactie.HighWatermark));
        }

        Screen.Out.Write(table);
        Screen.Out.WriteLine("A place that stays is stuck: tenzij txn abort --instance NAME, for the instance that died.");
    }
}
