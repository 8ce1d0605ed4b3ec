using System.Text;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Transactions;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>What the pipeline wrote for each input record, byte for byte, so that the twin can write as much.</summary>
internal static class TwinProfile
{
    // Enough that the twin's bytes compress as the pipeline's do; it goes round.
    private const int InputCountMax = 2_000;

    /// <summary>Collects it from the topics of a pass; what has no input record of its own (a correction) is dealt out evenly.</summary>
    public static async Task SaveAsync(KafkaOptions options, string file)
    {
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(options)).Build();
        var lezer = new Topiclezer(options, admin);
        var byInput = new Dictionary<string, List<(int Topic, byte[] Key, byte[] Value)>>(StringComparer.Ordinal);
        var loose = new List<(int Topic, byte[] Key, byte[] Value)>();
        var topics = Topics(options);
        for (var topic = 0; topic < topics.Count; topic++)
        {
            await foreach (var record in lezer.LeesAsync(Grenzen.Partitions(admin, topics[topic]), CancellationToken.None))
            {
                var from = record.Message.Headers.TryGetLastBytes(Uitvoerkoppen.Herkomst, out var bytes) ? Encoding.ASCII.GetString(bytes) : "";
                var output = (topic, record.Message.Key ?? [], record.Message.Value ?? []);
                if (from.Length == 0 || from.EndsWith("herbeoordeling", StringComparison.Ordinal))
                {
                    loose.Add(output);
                }
                else
                {
                    (byInput.TryGetValue(from, out var list) ? list : byInput[from] = []).Add(output);
                }
            }
        }

        var inputs = byInput.Values.ToList();
        for (var i = 0; i < loose.Count; i++)
        {
            inputs[i % inputs.Count].Add(loose[i]);
        }

        Write(file, inputs.Where((_, i) => i % Math.Max(1, inputs.Count / InputCountMax) == 0).ToList());
    }

    public static List<List<(int Topic, byte[] Key, byte[] Value)>> Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var inputs = new List<List<(int, byte[], byte[])>>(reader.ReadInt32());
        while (inputs.Count < inputs.Capacity)
        {
            var outputs = new List<(int, byte[], byte[])>();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                outputs.Add((reader.ReadInt32(), reader.ReadBytes(reader.ReadInt32()), reader.ReadBytes(reader.ReadInt32())));
            }

            inputs.Add(outputs);
        }

        return inputs;
    }

    /// <summary>Every topic that a pass writes to, in a fixed order.</summary>
    public static IReadOnlyList<string> Topics(KafkaOptions options) => [.. options.Topics.Uitvoer, options.Topics.Besluiten, options.Topics.Signalen];

    private static void Write(string file, List<List<(int Topic, byte[] Key, byte[] Value)>> inputs)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(inputs.Count);
        foreach (var outputs in inputs)
        {
            writer.Write(outputs.Count);
            foreach (var (topic, key, value) in outputs)
            {
                writer.Write(topic);
                writer.Write(key.Length);
                writer.Write(key);
                writer.Write(value.Length);
                writer.Write(value);
            }
        }
    }
}
