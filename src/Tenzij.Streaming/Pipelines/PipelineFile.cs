using Tenzij.Streaming.Configuration;

namespace Tenzij.Streaming.Pipelines;

/// <summary>Reads <c>pipelines/*.yaml</c> strictly. Paths in it are relative to the folder above the file's own.</summary>
public static class PipelineFile
{
    /// <exception cref="ConfigurationException">The file is missing or has problems; all are told.</exception>
    public static PipelineDefinition Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ConfigurationException([new ConfigurationError(path, 0, "pipeline", "is not there")]);
        }

        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(path)))!;
        return StrictYaml.Read(path, File.ReadAllBytes(path), (_, yaml) =>
        {
            yaml.Choice("schema", "pijplijn/1");
            var uitvoering = yaml.Section("uitvoering", required: false);
            var definition = new PipelineDefinition
            {
                Root = root,
                Naam = yaml.Text("naam"),
                Productie = yaml.Choice("omgeving", "ontwikkeling", "productie") == "productie",
                Invoer = yaml.OptionalText("invoer"),
                Uitvoer = yaml.OptionalText("uitvoer"),
                Model = yaml.Text("model"),
                Beleid = yaml.Text("beleid"),
                Referentie = yaml.Text("referentie"),
                Kafka = yaml.OptionalText("kafka"),
                BatchCount = Bounded(uitvoering, "batch", 5_000, 1, 1_000_000),
                Parallelism = Bounded(uitvoering, "parallel", 0, 0, 64),
            };
            Exists(yaml, "model", definition, Directory.Exists);
            Exists(yaml, "beleid", definition, File.Exists);
            Exists(yaml, "referentie", definition, Directory.Exists);
            Exists(yaml, "kafka", definition, File.Exists);
            return definition;
        });
    }

    private static int Bounded(YamlSection section, string key, int standard, int min, int max)
    {
        var value = section.Whole(key, standard);
        if (value < min || value > max)
        {
            section.Error(key, $"is {value}, must be {min} to {max}");
        }

        return value;
    }

    private static void Exists(YamlSection yaml, string key, PipelineDefinition definition, Func<string, bool> exists)
    {
        if (yaml.Has(key) && yaml.Text(key) is { Length: > 0 } path && !exists(definition.Path(path)))
        {
            yaml.Error(key, $"'{path}' is not there (looked in {definition.Root})");
        }
    }
}
