using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Terminal;

/// <summary>A bar with rate and time left on a terminal, a plain line every ten seconds otherwise; always on standard error.</summary>
internal static class Progress
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);

    public static bool IsTerminal => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");

    public static Task<Telling> ShowAsync(string name, long? expected, Func<IProgress<Telling>, Task<Telling>> run) =>
        IsTerminal ? BarAsync(name, expected, run) : run(new Lines(name));

    private static Task<Telling> BarAsync(string name, long? expected, Func<IProgress<Telling>, Task<Telling>> run) =>
        Screen.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(name, maxValue: expected ?? double.MaxValue);
                task.IsIndeterminate = expected is null;
                var clock = Stopwatch.StartNew();
                return await run(new Callback(telling =>
                {
                    task.Value = telling.Records;
                    task.Description = string.Create(CultureInfo.InvariantCulture,
                        $"{name} {telling.Records:N0} reports, {telling.Records / Math.Max(0.001, clock.Elapsed.TotalSeconds):N0}/s");
                }));
            });

    private sealed class Callback(Action<Telling> report) : IProgress<Telling>
    {
        public void Report(Telling value) => report(value);
    }

    private sealed class Lines(string name) : IProgress<Telling>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private TimeSpan _next = LineInterval;

        public void Report(Telling value)
        {
            if (_clock.Elapsed >= _next)
            {
                _next += LineInterval;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name}: {value.Records} reports, {value.Records / _clock.Elapsed.TotalSeconds:F0}/s"));
            }
        }
    }
}
