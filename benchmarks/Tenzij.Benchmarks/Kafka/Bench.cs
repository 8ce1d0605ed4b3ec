using System.Globalization;
using Tenzij.Benchmarks.EndToEnd;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;
using Tenzij.Kafka.Topology;
using Tenzij.Testing;
using Tenzij.Testing.Brokers;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>One broker of its own on this machine, and fresh topics for each measurement.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly Cluster _cluster;
    private int _topics;

    private Bench(Cluster cluster) => _cluster = cluster;

    /// <summary>The pipeline of the house, with the settings that it ships with.</summary>
    public static string Pipeline { get; } = RepoRoot.File("pipelines", "huiselijk-geweld.yaml");

    public int BrokerId => _cluster.ProcessId(0);

    public static async Task<Bench> StartAsync() => new(await Cluster.StartAsync());

    /// <summary>Topics that nothing was on.</summary>
    public async Task<KafkaOptions> FreshAsync(int partitions)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"b{++_topics}");
        var options = new KafkaOptions
        {
            Bootstrap = _cluster.Bootstrap,
            Group = name,
            Topics = new TopicNames { Invoer = name + ".in", Prefix = name + "." },
            PartitionCount = partitions,
            Replication = 1,
        };
        await TopicSetup.RunAsync(options, 12, dryRun: false);
        return options;
    }

    /// <summary>The reports of the end to end rig: the same count, the same bytes.</summary>
    public static async Task PushAsync(KafkaOptions options, int count)
    {
        using var folder = new TempFolder();
        Sample.Write(folder.File("in.ndjson"), count);
        await using var file = File.OpenRead(folder.File("in.ndjson"));
        await KafkaPush.RunAsync(options, file, null, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
