using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Operations;

/// <summary>A partition of which readers do not see the end, because a transaction in it is open.</summary>
public sealed record OpenTransactie(string Topic, int Partition, long LastStable, long HighWatermark);

/// <summary>Transactions that hold readers up: seen by what readers cannot see, ended by the name of their instance.</summary>
public static class OpenTransacties
{
    /// <exception cref="KafkaUnavailableException">The brokers do not answer.</exception>
    public static async Task<IReadOnlyList<OpenTransactie>> LeesAsync(KafkaOptions options)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        string[] topics = [.. options.Topics.Uitvoer, options.Topics.Besluiten, options.Topics.Signalen];
        var partitions = topics.SelectMany(topic => Grenzen.Partitions(admin, topic)).ToList();
        var hoog = await Grenzen.EndAsync(admin, partitions).ConfigureAwait(false);
        var stabiel = await Grenzen.StableAsync(admin, partitions).ConfigureAwait(false);
        return [.. partitions.Where(p => stabiel[p] < hoog[p])
            .Select(p => new OpenTransactie(p.Topic, p.Partition.Value, stabiel[p], hoog[p]))];
    }

    /// <summary>
    /// Ends whatever transaction an instance has open, by taking its name: the broker aborts it and fences the instance,
    /// which makes itself a new producer when it still lives.
    /// </summary>
    /// <exception cref="KafkaUnavailableException">The coordinator does not answer.</exception>
    public static void BreekAf(KafkaOptions options, string instance)
    {
        using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(options with { Instance = instance }))
            .SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();
        try
        {
            producer.InitTransactions(options.OperationTimeout);
        }
        catch (KafkaException fault)
        {
            throw new KafkaUnavailableException($"The coordinator did not end it: {fault.Error.Code}.", isTransient: true, fault);
        }
    }
}
