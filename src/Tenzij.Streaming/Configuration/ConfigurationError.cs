namespace Tenzij.Streaming.Configuration;

/// <summary>One problem in a configuration file.</summary>
/// <param name="Line">1-based; 0 when the problem is of the file as a whole.</param>
public sealed record ConfigurationError(string File, int Line, string Key, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Key}: {Message}" : $"{File}: {Key}: {Message}";
}

/// <summary>A configuration that is refused, with every problem found in it.</summary>
public sealed class ConfigurationException(IReadOnlyList<ConfigurationError> errors)
    : Exception(string.Join('\n', errors))
{
    public IReadOnlyList<ConfigurationError> Errors => errors;
}
