using Confluent.Kafka;
using Confluent.Kafka.Admin;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Topology;

/// <summary>Makes the topics as the plan has them. Never deletes, and never changes a partition count.</summary>
public static class TopicSetup
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    /// <summary>Returns what was done, or with <paramref name="dryRun"/> what would be.</summary>
    /// <exception cref="KafkaUnavailableException">The brokers do not answer or refuse.</exception>
    public static async Task<IReadOnlyList<Topicstap>> RunAsync(KafkaOptions options, int windowMonths, bool dryRun)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        try
        {
            var metadata = admin.GetMetadata(Deadline);
            var replication = options.Replication > 0 ? options.Replication : (short)Math.Min(3, metadata.Brokers.Count);
            var steps = new List<Topicstap>();
            foreach (var wens in Topicplan.Van(options, windowMonths))
            {
                var found = metadata.Topics.SingleOrDefault(t => t.Topic == wens.Naam && !t.Error.IsError);
                steps.Add(found is null
                    ? await CreateAsync(admin, wens, replication, dryRun).ConfigureAwait(false)
                    : await AlterAsync(admin, wens, found.Partitions.Count, dryRun).ConfigureAwait(false));
            }

            return steps;
        }
        catch (KafkaException fault)
        {
            throw new KafkaUnavailableException(
                $"The brokers at {options.Bootstrap} did not do it: {fault.Error.Code}.", isTransient: true, fault);
        }
    }

    private static async Task<Topicstap> CreateAsync(IAdminClient admin, Topicwens wens, short replication, bool dryRun)
    {
        if (!dryRun)
        {
            var configs = new Dictionary<string, string>(wens.Instellingen);
            if (replication >= 3)
            {
                configs["min.insync.replicas"] = "2";
            }

            await admin.CreateTopicsAsync(
                [new TopicSpecification { Name = wens.Naam, NumPartitions = wens.PartitionCount, ReplicationFactor = replication, Configs = configs }],
                new CreateTopicsOptions { OperationTimeout = Deadline, RequestTimeout = Deadline }).ConfigureAwait(false);
        }

        var settings = string.Join(", ", wens.Instellingen.Select(i => $"{i.Key}={i.Value}"));
        return new Topicstap(wens.Naam, "create", $"{wens.PartitionCount} partitions, {replication} copies, {settings}");
    }

    private static async Task<Topicstap> AlterAsync(IAdminClient admin, Topicwens wens, int partitions, bool dryRun)
    {
        if (partitions != wens.PartitionCount)
        {
            return new Topicstap(
                wens.Naam, "refuse", $"has {partitions} partitions, the plan says {wens.PartitionCount}; a change would break the order per key");
        }

        var resource = new ConfigResource { Type = ResourceType.Topic, Name = wens.Naam };
        var found = (await admin.DescribeConfigsAsync([resource]).ConfigureAwait(false))[0].Entries;
        var differs = wens.Instellingen.Where(i => !found.TryGetValue(i.Key, out var entry) || entry.Value != i.Value).ToList();
        if (differs.Count > 0 && !dryRun)
        {
            await admin.IncrementalAlterConfigsAsync(new Dictionary<ConfigResource, List<ConfigEntry>>
            {
                [resource] = [.. differs.Select(i => new ConfigEntry { Name = i.Key, Value = i.Value, IncrementalOperation = AlterConfigOpType.Set })],
            }).ConfigureAwait(false);
        }

        return differs.Count == 0
            ? new Topicstap(wens.Naam, "keep", "as it must be")
            : new Topicstap(wens.Naam, "alter", string.Join(", ", differs.Select(i => $"{i.Key}={i.Value}")));
    }
}
