using System.CommandLine;
using Tenzij.Streaming.Configuration;

namespace Tenzij.Host.Composition;

/// <summary>Finds the pipeline file of a verb.</summary>
internal static class Pipelines
{
    private static readonly string Standard = Path.Combine("pipelines", "huiselijk-geweld.yaml");

    public static Option<string?> Option() => new("--pipeline")
    {
        Description = "Pipeline file; default pipelines/huiselijk-geweld.yaml here, above here, or beside the program.",
    };

    /// <exception cref="ConfigurationException">No default pipeline is found.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
        {
            return given;
        }

        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Standard)))
            {
                return Path.Combine(folder.FullName, Standard);
            }
        }

        var beside = Path.Combine(AppContext.BaseDirectory, Standard);
        return File.Exists(beside)
            ? beside
            : throw new ConfigurationException([new ConfigurationError(Standard, 0, "pipeline", "is neither here, nor above here, nor beside the program; name one with --pipeline")]);
    }
}
