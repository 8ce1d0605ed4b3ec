using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Tenzij.Core.Berichten;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Quarantine;

/// <summary>Offers records of the quarantine again, with a look ahead first.</summary>
public static class Heraanbieding
{
    public const string Header = "heraanbieding-van";

    /// <summary>
    /// What would become of each, with the register and the versions as the committed ledgers have them now. What comes in
    /// between counts when it is offered.
    /// </summary>
    /// <exception cref="KafkaUnavailableException">The ledgers cannot be read.</exception>
    public static Task<IReadOnlyList<Vooruitblik>> BekijkAsync(
        KafkaOptions options, IReadOnlyList<Quarantainestuk> stukken, Stappen stappen, CancellationToken ct) =>
        Proefdraai.RunAsync(options, stukken, stappen, ct);

    /// <summary>
    /// Puts the originals on the input again, byte for byte and under the same key, so that they stand behind what came for
    /// the same report since; with a header that names the first, and a trace of who did what, all in one transaction.
    /// </summary>
    /// <exception cref="KafkaUnavailableException">Nothing was offered.</exception>
    public static void BiedAan(KafkaOptions options, IReadOnlyList<Quarantainestuk> stukken, DateTimeOffset tijd)
    {
        using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(options with { Instance = "dlq" }))
            .SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();
        try
        {
            producer.InitTransactions(options.OperationTimeout);
            producer.BeginTransaction();
            foreach (var stuk in stukken.Where(s => s.Origineel is not null).OrderBy(s => s.Partition).ThenBy(s => s.Position))
            {
                var id = Berichtkenmerk.Van("heraanbieding", stuk.Id, stuk.HerstelId ?? "").ToString();
                producer.Produce(options.Topics.Invoer, new Message<byte[], byte[]>
                {
                    Key = KafkaPush.MutatieId(stuk.Origineel) ?? Encoding.ASCII.GetBytes(stuk.InvoerHash),
                    Value = stuk.Origineel!,
                    Headers = [new Header(Header, Encoding.ASCII.GetBytes(stuk.Bron)), new Header("herstel", Encoding.ASCII.GetBytes(id))],
                });
                producer.Produce(options.Topics.Herstel, new Message<byte[], byte[]>
                {
                    Key = Encoding.ASCII.GetBytes(stuk.Id),
                    Value = Spoor(stuk, id, tijd),
                });
            }

            producer.CommitTransaction(options.OperationTimeout);
        }
        catch (KafkaException fault)
        {
            throw new KafkaUnavailableException($"Nothing was offered again: {fault.Error.Code}.", isTransient: true, fault);
        }
    }

    private static byte[] Spoor(Quarantainestuk stuk, string id, DateTimeOffset tijd)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("schema", "herstel/1");
            json.WriteString("id", id);
            json.WriteString("quarantaine", stuk.Id);
            json.WriteString("bron", stuk.Bron);
            json.WriteString("invoerHash", stuk.InvoerHash);
            json.WriteString("tijd", tijd);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
