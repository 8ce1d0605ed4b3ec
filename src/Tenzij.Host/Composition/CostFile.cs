using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Pipelines;

namespace Tenzij.Host.Composition;

/// <summary>Reads <c>config/kosten.yaml</c>; the defaults when it is not there.</summary>
internal static class CostFile
{
    public static readonly string Standard = Path.Combine("config", "kosten.yaml");

    /// <exception cref="ConfigurationException">With every problem in the file.</exception>
    public static Kosten Of(PipelineDefinition definition)
    {
        var file = definition.Path(Standard);
        return File.Exists(file) ? Read(Standard, File.ReadAllBytes(file)) : new Kosten();
    }

    /// <exception cref="ConfigurationException">With every problem in the file.</exception>
    public static Kosten Read(string file, byte[] utf8) => StrictYaml.Read(file, utf8, (_, root) =>
    {
        root.Choice("schema", "kosten/1");
        var standaard = new Kosten();
        return new Kosten
        {
            Gemist = InRange(root, "gemist", standaard.Gemist, 0, 1_000_000),
            ExtraBeoordeling = InRange(root, "extraBeoordeling", standaard.ExtraBeoordeling, 0, 1_000_000),
            Alfa = InRange(root, "alfa", standaard.Alfa, 0, 0.5),
            Zekerheid = InRange(root, "zekerheid", standaard.Zekerheid, 0.499, 0.99),
        };
    });

    private static double InRange(YamlSection root, string key, double standard, double above, double max)
    {
        var value = root.Number(key, standard);
        if (!(value > above && value <= max))
        {
            root.Error(key, FormattableString.Invariant($"must be above {above} and at most {max}"));
        }

        return value;
    }
}
