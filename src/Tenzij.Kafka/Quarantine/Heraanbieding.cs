using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Quarantine;

/// <summary>What the rules say of a record in quarantine now.</summary>
/// <param name="Route">Where it would go; <c>quarantaine</c> when it is still refused.</param>
/// <param name="Codes">Why it is still refused.</param>
public sealed record Vooruitblik(Quarantainestuk Stuk, string Route, string? Urgentie, IReadOnlyList<string> Codes)
{
    public bool IsGewijzigd => Route != "quarantaine";
}

/// <summary>Offers records of the quarantine again, with a look ahead first.</summary>
public static class Heraanbieding
{
    public const string Header = "heraanbieding-van";

    /// <summary>Judged alone, without the register: what would come of it.</summary>
    public static Vooruitblik Bekijk(Quarantainestuk stuk, Stappen stappen)
    {
        if (stuk.Origineel is null)
        {
            return new Vooruitblik(stuk, "quarantaine", null, ["origineelWeg"]);
        }

        var gelezen = stappen.Lees(stuk.Origineel);
        if (gelezen.Mutatie is not { } mutatie)
        {
            return new Vooruitblik(stuk, "quarantaine", null, [.. gelezen.Rejection!.Fouten.Select(f => f.Code).Distinct()]);
        }

        var besluit = stappen.Beslis(
            mutatie, stappen.Beoordelaar.Beoordeel(mutatie), Historie.Leeg, stappen.Beleid, stappen.Referentie);
        return new Vooruitblik(stuk, besluit.Route.Naam(), besluit.Urgentie.Naam(), []);
    }

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
