using Serilog.Events;
using Tenzij.Host.Logging;
using Tenzij.Streaming.Configuration;

namespace Tenzij.Host.Terminal;

/// <summary>The one place where an exception becomes a message and an exit code.</summary>
internal static class Faults
{
    public static async Task<int> CatchAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (OperationCanceledException)
        {
            HostLog.Event(HostEvent.Interrupted, LogEventLevel.Warning, "Interrupted");
            await Console.Error.WriteLineAsync("tenzij: interrupted; what was committed stays, run the same command again to go on");
            return ExitCode.Interrupted;
        }
        catch (ConfigurationException fault)
        {
            HostLog.Event(HostEvent.ConfigurationRefused, LogEventLevel.Error, "Configuration refused: {Count} problems", fault.Errors.Count);
            foreach (var error in fault.Errors)
            {
                await Console.Error.WriteLineAsync("tenzij: " + error);
            }

            return ExitCode.Configuration;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            HostLog.Event(HostEvent.DependencyFailed, LogEventLevel.Error, "A file, folder or service failed: {Kind}", fault.GetType().Name);
            await Console.Error.WriteLineAsync("tenzij: " + fault.Message);
            return ExitCode.Dependency;
        }
        catch (Exception fault)
        {
            // The message of an exception from elsewhere may quote what it read; kind and place are enough to find it.
            HostLog.Event(HostEvent.Unexpected, LogEventLevel.Fatal, "Unexpected {Kind} at {Place}", fault.GetType().FullName, fault.StackTrace);
            await Console.Error.WriteLineAsync($"tenzij: unexpected {fault.GetType().FullName}; this is a fault of the program, please report it with these lines:\n{fault.StackTrace}");
            return ExitCode.Unexpected;
        }
    }
}
