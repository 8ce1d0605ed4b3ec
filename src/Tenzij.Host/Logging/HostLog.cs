using Serilog;
using Serilog.Context;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Tenzij.Host.Logging;

/// <summary>
/// The structured log of the command: compact JSON in the file that <c>--log</c> or <c>TENZIJ_LOG</c> names, none without.
/// It holds counts, codes, hashes and times; never a name, number, address or a word of a narrative.
/// </summary>
internal static class HostLog
{
    public const string Variable = "TENZIJ_LOG";

    public static ILogger Open(string? file)
    {
        var path = file ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(path)
            ? Serilog.Core.Logger.None
            : new LoggerConfiguration()
                .MinimumLevel.Information()
                .Enrich.FromLogContext()
                .WriteTo.File(new CompactJsonFormatter(), path, shared: false, rollOnFileSizeLimit: true)
                .CreateLogger();
    }

    /// <summary>Writes one event under its id and name.</summary>
    public static void Event(HostEvent id, LogEventLevel level, string template, params object?[] values)
    {
        using (LogContext.PushProperty("EventId", new { Id = (int)id, Name = id.ToString() }, destructureObjects: true))
        {
            Log.Write(level, template, values);
        }
    }

    public static void Event(HostEvent id, string template, params object?[] values) =>
        Event(id, LogEventLevel.Information, template, values);
}
