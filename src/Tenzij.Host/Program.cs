using System.CommandLine;
using Serilog;
using Tenzij.Host.Commands;
using Tenzij.Host.Logging;
using Tenzij.Host.Terminal;

namespace Tenzij.Host;

/// <summary>The executable <c>tenzij</c>: composition root and verbs, nothing else.</summary>
internal static class Program
{
    private static readonly Option<string?> LogFile = new("--log")
    {
        Description = $"Structured log file (compact JSON, no personal data); default the variable {HostLog.Variable}, else none.",
        Recursive = true,
    };

    private static async Task<int> Main(string[] args)
    {
        using var interrupt = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            // The first Ctrl-C stops in good order; a second one is the shell's.
            e.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };
        if (Overview.IsAskedFor(args))
        {
            return Overview.Show(Root());
        }

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync("tenzij: " + error.Message);
            }

            await Console.Error.WriteLineAsync("Try: tenzij " + (args.Length > 0 && !args[0].StartsWith('-') ? args[0] + " " : "") + "--help");
            return ExitCode.Usage;
        }

        Log.Logger = HostLog.Open(parsed.GetValue(LogFile));
        var verb = parsed.CommandResult.Command.Name;
        HostLog.Event(HostEvent.VerbStarted, "Verb {Verb} started", verb);
        var code = await Faults.CatchAsync(() => parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }, interrupt.Token));
        HostLog.Event(HostEvent.VerbEnded, "Verb {Verb} ended with exit code {ExitCode}", verb, code);
        await Log.CloseAndFlushAsync();
        return code;
    }

    internal static RootCommand Root()
    {
        var root = new RootCommand("""
            Tenzij reads police reports on domestic violence, scores how complete each one is, and routes it by the rule
            "lokale team, tenzij": to the municipal local team, unless the published criteria say Veilig Thuis.

            Start with:
              tenzij demo

            Exit codes: 0 ok, 1 unexpected, 2 usage, 3 configuration, 4 dependency, 5 problems found, 130 interrupted
            """);
        root.Options.Add(LogFile);
        foreach (var command in All())
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static Command[] All() =>
    [
        DemoCommand.Create(), GenerateCommand.Create(), ProcessCommand.Create(), AssessCommand.Create(),
        CheckCommand.Create(), ExplainCommand.Create(), VerifyCommand.Create(), TrainCommand.Create(),
        EvaluateCommand.Create(), TestCommand.Create(), ConfigCommand.Create(),
        KafkaCommand.Create(), PushCommand.Create(), RunCommand.Create(),
        LagCommand.Create(), TxnCommand.Create(), DlqCommand.Create(),
    ];
}
