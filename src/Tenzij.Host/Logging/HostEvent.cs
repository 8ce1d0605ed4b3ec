namespace Tenzij.Host.Logging;

/// <summary>The ids of log events; a number is never used again for something else.</summary>
internal enum HostEvent
{
    VerbStarted = 100,
    VerbEnded = 101,
    Interrupted = 102,
    RunStarted = 200,
    RunCommitted = 201,
    RunEnded = 202,
    DevelopmentKey = 210,
    FolderProven = 220,
    FolderNotProven = 221,
    ConfigurationRefused = 300,
    DependencyFailed = 301,
    Unexpected = 302,
}
