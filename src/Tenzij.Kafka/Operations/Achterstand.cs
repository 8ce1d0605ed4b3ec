using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;

namespace Tenzij.Kafka.Operations;

/// <summary>How far one input partition is.</summary>
/// <param name="Committed">Next position of the group; -1 when it never committed.</param>
/// <param name="Lag">Reports that wait, at most: offsets also count the markers of transactions.</param>
/// <param name="OpenTransaction">Records of the ledger that no reader sees yet, because a transaction before them is open.</param>
public sealed record Partitiestand(int Partition, long Begin, long End, long Committed, long Lag, long OpenTransaction);

/// <summary>What waits, and what holds readers up.</summary>
public static class Achterstand
{
    /// <exception cref="KafkaUnavailableException">The brokers do not answer.</exception>
    public static async Task<IReadOnlyList<Partitiestand>> LeesAsync(KafkaOptions options)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        var invoer = Grenzen.Partitions(admin, options.Topics.Invoer);
        if (invoer.Count == 0)
        {
            throw new KafkaUnavailableException($"{options.Topics.Invoer} is not there. Run 'tenzij kafka setup' first.", isTransient: false);
        }

        var begins = await Grenzen.BeginAsync(admin, invoer).ConfigureAwait(false);
        var einden = await Grenzen.EndAsync(admin, invoer).ConfigureAwait(false);
        using var groep = new Groepsstand(options, TimeProvider.System);
        var committed = groep.Vastgelegd(invoer);
        var stukken = invoer.ToDictionary(p => p, p => (From: Math.Max(begins[p], committed.GetValueOrDefault(p, -1)), To: einden[p]));
        var leeg = groep.Leeg(stukken.Where(s => s.Value.From < s.Value.To).ToDictionary(s => s.Key, s => s.Value));
        var ketens = Grenzen.Partitions(admin, options.Topics.Besluiten);
        var hoog = await Grenzen.EndAsync(admin, ketens).ConfigureAwait(false);
        var stabiel = await Grenzen.StableAsync(admin, ketens).ConfigureAwait(false);
        return [.. invoer.Select(p =>
        {
            var keten = new TopicPartition(options.Topics.Besluiten, p.Partition);
            return new Partitiestand(
                p.Partition.Value, begins[p], einden[p], committed.GetValueOrDefault(p, -1),
                leeg.Contains(p) ? 0 : stukken[p].To - stukken[p].From,
                hoog.GetValueOrDefault(keten) - stabiel.GetValueOrDefault(keten));
        })];
    }
}
