namespace Tenzij.Host;

/// <summary>What a verb says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, also when reports were quarantined.</summary>
    public const int Ok = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int Configuration = 3;

    /// <summary>A file, folder, broker or disk that is needed is not there, is in use, or does not hold what it should.</summary>
    public const int Dependency = 4;

    /// <summary><c>verify</c>, <c>check</c> or <c>test</c> found problems.</summary>
    public const int ProblemsFound = 5;
    public const int Interrupted = 130;
}
