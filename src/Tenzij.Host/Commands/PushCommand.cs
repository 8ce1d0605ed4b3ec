using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Pushing;
using Tenzij.Streaming.Reading;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij push FILE</c>: reports onto the queue.</summary>
internal static class PushCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "NDJSON, JSON array, one object, gzip; - for standard input." };
        var json = new Option<bool>("--json") { Description = "The totals as JSON." };
        var settings = new KafkaSettings();
        var command = new Command("push", """
            Put the records of a file on the input topic, byte for byte, keyed by mutatieId. Returns when the brokers have them all.
            Pushing the same file again is safe: the pipeline sees repeats.

            Examples:
              tenzij push reports.ndjson
              tenzij generate 1000 | tenzij push - --bootstrap broker1:9092
            """) { file, json };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var options = settings.Read(result);
            var clock = Stopwatch.StartNew();
            await using var stream = InputFile.Open(result.GetRequiredValue(file));
            var total = await KafkaPush.RunAsync(options, stream, new Progressline(), ct);
            var seconds = Math.Max(0.001, clock.Elapsed.TotalSeconds);
            Console.Out.WriteLine(result.GetValue(json)
                ? Json.Write(writer =>
                {
                    writer.WriteNumber("read", total.Read);
                    writer.WriteNumber("delivered", total.Delivered);
                    writer.WriteNumber("tooLarge", total.TooLarge);
                    writer.WriteNumber("seconds", Math.Round(seconds, 3));
                })
                : string.Create(CultureInfo.InvariantCulture,
                    $"{total.Delivered:N0} of {total.Read:N0} records delivered to {options.Topics.Invoer} in {seconds:N1} s ({total.Delivered / seconds:N0} a second)"));
            if (total.TooLarge > 0)
            {
                await Console.Error.WriteLineAsync($"tenzij: {total.TooLarge} records are larger than {options.MessageBytesMax} bytes and were not sent");
            }

            return total.TooLarge > 0 ? ExitCode.ProblemsFound : ExitCode.Ok;
        });
        return command;
    }

    // On a terminal the same line again, in a log a line every ten seconds.
    private sealed class Progressline : IProgress<Pushstand>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private TimeSpan _next = Progress.IsTerminal ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(10);

        public void Report(Pushstand value)
        {
            if (_clock.Elapsed < _next)
            {
                return;
            }

            _next = _clock.Elapsed + (Progress.IsTerminal ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(10));
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture,
                $"{(Progress.IsTerminal ? "\r" : "")}pushing: {value.Read} read, {value.Delivered} delivered, {value.Delivered / _clock.Elapsed.TotalSeconds:F0}/s{(Progress.IsTerminal ? " " : "\n")}"));
        }
    }
}
