using System.CommandLine;
using Tenzij.Kafka.Configuration;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Pipelines;

namespace Tenzij.Host.Composition;

/// <summary>The options that every verb of the queue has, and what they and the file say together.</summary>
internal sealed class KafkaSettings
{
    private const string InstanceVariable = "TENZIJ_INSTANCE";

    private readonly Option<string?> _bootstrap = new("--bootstrap") { Description = "Brokers, HOST:PORT[,HOST:PORT...]; goes over the configuration." };
    private readonly Option<string?> _topics = new("--prefix") { Description = "What the names of the output topics begin with; goes over the configuration." };
    private readonly Option<string?> _input = new("--input-topic") { Description = "The input topic; goes over the configuration." };
    private readonly Option<string?> _group = new("--group") { Description = "The consumer group; goes over the configuration." };
    private readonly Option<string?> _pipeline = Pipelines.Option();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _bootstrap, _topics, _input, _group, _pipeline })
        {
            command.Options.Add(option);
        }
    }

    public string? Pipeline(ParseResult result) => result.GetValue(_pipeline);

    /// <exception cref="ConfigurationException">The configuration has problems.</exception>
    public KafkaOptions Read(ParseResult result) => Read(result, PipelineFile.Read(Pipelines.Find(Pipeline(result))));

    public KafkaOptions Read(ParseResult result, PipelineDefinition definition)
    {
        var options = definition.Kafka is { } file ? KafkaFile.Read(definition.Path(file), definition.Productie) : new KafkaOptions();
        var bootstrap = result.GetValue(_bootstrap) ?? options.Bootstrap;
        if (!KafkaFile.IsBootstrap(bootstrap))
        {
            throw new ConfigurationException([new ConfigurationError("command line", 0, "--bootstrap", $"is '{bootstrap}', must be HOST:PORT[,HOST:PORT...]")]);
        }

        return options with
        {
            Bootstrap = bootstrap,
            Group = result.GetValue(_group) ?? options.Group,
            Instance = Environment.GetEnvironmentVariable(InstanceVariable) ?? options.Instance,
            Topics = new TopicNames
            {
                Invoer = result.GetValue(_input) ?? options.Topics.Invoer,
                Prefix = result.GetValue(_topics) ?? options.Topics.Prefix,
            },
        };
    }
}
