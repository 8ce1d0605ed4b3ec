using Tenzij.Core.Huishoudens;

namespace Tenzij.Streaming.Configuration;

/// <summary>
/// Finds the secret keys of the pseudonyms: the variable <c>TENZIJ_SLEUTELS</c> (base64, comma-separated), or the file named
/// by <c>TENZIJ_SLEUTELBESTAND</c> (one base64 key a line); the current key comes first, older ones stay valid.
/// </summary>
public static class PseudonymKeys
{
    public const string Variable = "TENZIJ_SLEUTELS";
    public const string FileVariable = "TENZIJ_SLEUTELBESTAND";

    /// <summary>Without keys the published development key serves, unless <paramref name="productie"/>.</summary>
    /// <exception cref="ConfigurationException">A key is unreadable or too short, or production has none of its own.</exception>
    public static Sleutelring Read(Func<string, string?> variable, bool productie)
    {
        var (source, lines) = Lines(variable);
        if (lines.Count == 0)
        {
            return productie
                ? throw Refused(FileVariable, $"is not set; configuration 'productie' needs its own keys (or {Variable})")
                : Sleutelring.Ontwikkeling;
        }

        var keys = new List<byte[]>();
        for (var i = 0; i < lines.Count; i++)
        {
            var buffer = new byte[lines[i].Length];
            if (!Convert.TryFromBase64String(lines[i], buffer, out var length) || length < 32)
            {
                throw Refused(source, $"key {i + 1} is not base64 of 32 bytes or more");
            }

            keys.Add(buffer[..length]);
        }

        var ring = new Sleutelring(keys);
        return productie && ring.IsOntwikkeling
            ? throw Refused(source, "holds the published development key; configuration 'productie' refuses it")
            : ring;
    }

    private static (string Source, List<string> Lines) Lines(Func<string, string?> variable)
    {
        if (variable(Variable) is { Length: > 0 } text)
        {
            return (Variable, [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        }

        if (variable(FileVariable) is not { Length: > 0 } file)
        {
            return (FileVariable, []);
        }

        try
        {
            return (file, [.. File.ReadAllLines(file).Select(l => l.Trim()).Where(l => l.Length > 0)]);
        }
        catch (IOException fault)
        {
            throw Refused(file, fault.Message);
        }
    }

    private static ConfigurationException Refused(string source, string message) =>
        new([new ConfigurationError(source, 0, "sleutels", message)]);
}
