using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Verification;

/// <summary>
/// Proves the queue from itself, as a reader of committed records sees it: every input record has exactly one ledger
/// record, every chain is whole, every output belongs to one ledger record and is there once, and every decision follows.
/// </summary>
public static class KafkaVerification
{
    /// <exception cref="KafkaUnavailableException">The topics cannot be read.</exception>
    public static async Task<KafkaRapport> RunAsync(
        KafkaOptions options, Stappen stappen, IProgress<Telling>? progress, CancellationToken ct)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        var lezer = new Topiclezer(options, admin);
        var rapport = new KafkaRapport();
        var invoer = Grenzen.Partitions(admin, options.Topics.Invoer);
        var ketens = Grenzen.Partitions(admin, options.Topics.Besluiten);
        if (invoer.Count == 0 || ketens.Count != invoer.Count)
        {
            throw new KafkaUnavailableException(
                $"{options.Topics.Invoer} or {options.Topics.Besluiten} is not there, or they have different partitions.", isTransient: false);
        }

        var controle = new Ketencontrole(rapport);
        foreach (var keten in ketens)
        {
            controle.Begin(keten.Partition.Value);
            await foreach (var regel in lezer.LeesAsync([keten], ct).ConfigureAwait(false))
            {
                controle.Neem(regel.Message.Value);
            }
        }

        foreach (var naam in options.Topics.Uitvoer)
        {
            await foreach (var bericht in lezer.LeesAsync(Grenzen.Partitions(admin, naam), ct).ConfigureAwait(false))
            {
                controle.Uitvoer(naam[options.Topics.Prefix.Length..], bericht.Message.Value);
            }
        }

        controle.Einde();
        foreach (var partitie in invoer)
        {
            var afleiding = new Afleiding(partitie.Partition.Value, stappen, controle, rapport);
            var begin = (await Grenzen.BeginAsync(admin, [partitie]).ConfigureAwait(false))[partitie];
            var regels = lezer.LeesAsync([new TopicPartition(options.Topics.Besluiten, partitie.Partition)], ct);
            var records = lezer.LeesAsync([partitie], ct).GetAsyncEnumerator(ct);
            await using var ignored = records.ConfigureAwait(false);
            await afleiding.VergelijkAsync(begin, regels, records, progress).ConfigureAwait(false);
        }

        return rapport;
    }
}
