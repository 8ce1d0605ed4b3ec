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
            await Console.Error.WriteLineAsync("tenzij: interrupted; what was committed stays, run the same command again to go on");
            return ExitCode.Interrupted;
        }
        catch (ConfigurationException fault)
        {
            foreach (var error in fault.Errors)
            {
                await Console.Error.WriteLineAsync("tenzij: " + error);
            }

            return ExitCode.Configuration;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync("tenzij: " + fault.Message);
            return ExitCode.Dependency;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"tenzij: unexpected: {fault}");
            return ExitCode.Unexpected;
        }
    }
}
