using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;
using Tenzij.Host.Composition;
using Tenzij.Host.Monitoring;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Stages;
using Progress = Tenzij.Host.Terminal.Progress;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij run</c>: one instance of the pipeline on the queue.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var settings = new KafkaSettings();
        var instance = new Option<string?>("--instance") { Description = "Name of this instance, stable over restarts, unique among those that run; default 0 or TENZIJ_INSTANCE." };
        var untilIdle = new Option<bool>("--until-idle") { Description = "End when every partition is committed up to its end and no correction is pending." };
        var json = new Option<bool>("--json") { Description = "The totals at the end as JSON." };
        var logFile = new Option<string?>("--log") { Description = "File of the log (JSON lines); default: standard error." };
        var health = new Option<string?>("--health") { Description = "IP:PORT for /health/live, /health/ready and /metrics; goes over the configuration, where it is off." };
        var otlp = new Option<string?>("--otlp") { Description = "Where measurements are pushed to by OTLP over gRPC; goes over the configuration, where it is off." };
        var verbose = new Option<bool>("--verbose") { Description = "Also the log's ordinary lines on standard error." };
        var command = new Command("run", """
            Read reports from the queue, decide, and put the messages, the ledger and the positions on it in one transaction. Start as many
            instances as there are partitions; each needs a name of its own. Killed at any moment, the same command goes on and nothing
            is lost or doubled. Ctrl-C and SIGTERM finish what is under way.

            Examples:
              tenzij run
              tenzij run --instance 1 --bootstrap broker1:9092,broker2:9092 --log /var/log/tenzij/1.log
              tenzij run --until-idle --json
              tenzij run --health 127.0.0.1:9464
            """) { instance, untilIdle, json, logFile, health, otlp, verbose };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(settings.Pipeline(result));
            var options = settings.Read(result, workshop.Definition);
            options = options with { Instance = result.GetValue(instance) ?? options.Instance };
            if (workshop.Sleutels.IsOntwikkeling)
            {
                await Console.Error.WriteLineAsync("tenzij: warning: pseudonyms use the published development key; not for real reports");
            }

            await using var logger = Logger(result.GetValue(logFile), result.GetValue(verbose));
            using var logs = new SerilogLoggerFactory(logger);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
            {
                context.Cancel = true;
                stop.Cancel();
            });
            // The stages wait for the client on some threads; the pool must not take a second to notice.
            ThreadPool.SetMinThreads(Environment.ProcessorCount + 16, Environment.ProcessorCount + 16);
            var gezondheid = new Gezondheid(TimeProvider.System);
            await using var toezicht = await Toezicht.StartAsync(Monitoring(options.Monitoring, result.GetValue(health), result.GetValue(otlp)), options, workshop, gezondheid);
            if (toezicht.Adres is { } adres)
            {
                await Console.Error.WriteLineAsync($"tenzij: health and metrics at {adres}");
            }

            var clock = Stopwatch.StartNew();
            var total = await Progress.ShowAsync("deciding", null, progress => KafkaPipeline.RunAsync(
                options, workshop.Stappen(), workshop.Definition.Parallelism == 0 ? new Stroomopties() : new Stroomopties { Parallelism = workshop.Definition.Parallelism },
                result.GetValue(untilIdle), gezondheid, progress, logs.CreateLogger("Tenzij.Kafka"), TimeProvider.System, stop.Token));
            Totals.Show(total, clock.Elapsed, $"{options.Topics.Prefix}* at {options.Bootstrap}", result.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static KafkaMonitoring Monitoring(KafkaMonitoring file, string? address, string? otlp)
    {
        List<ConfigurationError> errors = [];
        if (address is not null && !KafkaMonitoring.IsAddress(address))
        {
            errors.Add(new ConfigurationError("command line", 0, "--health", $"is '{address}', must be IP:PORT"));
        }

        if (otlp is not null && !KafkaMonitoring.IsOtlp(otlp))
        {
            errors.Add(new ConfigurationError("command line", 0, "--otlp", $"is '{otlp}', must be an http or https address"));
        }

        return errors.Count > 0
            ? throw new ConfigurationException(errors)
            : file with { Address = address ?? file.Address, Otlp = otlp ?? file.Otlp };
    }

    private static Serilog.Core.Logger Logger(string? file, bool verbose)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Information();
        var formatter = new RenderedCompactJsonFormatter();
        return (file is null
            ? configuration.WriteTo.Console(
                formatter, restrictedToMinimumLevel: verbose ? Serilog.Events.LogEventLevel.Information : Serilog.Events.LogEventLevel.Warning,
                standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose)
            : configuration.WriteTo.File(formatter, file)).CreateLogger();
    }
}
