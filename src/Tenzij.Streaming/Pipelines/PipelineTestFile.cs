using Tenzij.Streaming.Configuration;

namespace Tenzij.Streaming.Pipelines;

/// <summary>One case of a pipeline's test: records in, in this order; routes out.</summary>
public sealed record PipelineTestCase(string Naam, IReadOnlyList<PipelineTestStep> Stappen);

/// <summary>One record and what its last decision must be.</summary>
/// <param name="Invoer">The record as JSON text.</param>
/// <param name="Soort"><c>besluit</c>, <c>herhaling</c>, <c>achterhaald</c> or <c>quarantaine</c>.</param>
/// <param name="Urgentie">Not looked at when null.</param>
/// <param name="Regel">A rule id that must have fired; not looked at when null.</param>
public sealed record PipelineTestStep(string Invoer, string Soort, string? Route, string? Urgentie, string? Regel);

/// <summary>Reads <c>pipelines/*.test.yaml</c>.</summary>
public static class PipelineTestFile
{
    /// <exception cref="ConfigurationException">The file is missing or has problems; all are told.</exception>
    public static IReadOnlyList<PipelineTestCase> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ConfigurationException([new ConfigurationError(path, 0, "test", "is not there")]);
        }

        return StrictYaml.Read(path, File.ReadAllBytes(path), (_, root) =>
        {
            root.Choice("schema", "pijplijntest/1");
            return root.List("gevallen").Select(Case).ToList();
        });
    }

    private static PipelineTestCase Case(YamlSection section) =>
        new(section.Text("naam"), [.. section.List("stappen").Select(Step)]);

    private static PipelineTestStep Step(YamlSection section) => new(
        section.Text("invoer").Trim(),
        section.Has("soort") ? section.Choice("soort", "besluit", "herhaling", "achterhaald", "quarantaine") : "besluit",
        section.OptionalText("route"), section.OptionalText("urgentie"), section.OptionalText("regel"));
}
