using System.Globalization;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Tenzij.Core.Mutaties;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Kafka.Quarantine;

/// <summary>Reads the quarantine, and what was done with it.</summary>
public static class Quarantainelezer
{
    /// <summary>Every record in quarantine, by input partition and position.</summary>
    public static async Task<IReadOnlyList<Quarantainestuk>> LeesAsync(KafkaOptions options, CancellationToken ct)
    {
        using var admin = ClientConfigs.OpenAdmin(options);
        var lezer = new Topiclezer(options, admin);
        var hersteld = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var record in lezer.LeesAsync(Grenzen.Partitions(admin, options.Topics.Herstel), ct).ConfigureAwait(false))
        {
            using var document = JsonDocument.Parse(record.Message.Value);
            hersteld[document.RootElement.GetProperty("quarantaine").GetString()!] = document.RootElement.GetProperty("id").GetString()!;
        }

        var stukken = new List<Quarantainestuk>();
        using var archief = new KafkaArchief(options with { ArchiveBytesMax = 0 }, TimeProvider.System);
        var topic = options.Topics.Van(Core.Berichten.Bestemming.Quarantaine);
        await foreach (var record in lezer.LeesAsync(Grenzen.Partitions(admin, topic), ct).ConfigureAwait(false))
        {
            stukken.Add(await StukAsync(record, hersteld, archief, ct).ConfigureAwait(false));
        }

        return [.. stukken.OrderBy(s => s.Partition).ThenBy(s => s.Position)];
    }

    private static async Task<Quarantainestuk> StukAsync(
        ConsumeResult<byte[], byte[]> record, Dictionary<string, string> hersteld, KafkaArchief archief, CancellationToken ct)
    {
        using var document = JsonDocument.Parse(record.Message.Value);
        var json = document.RootElement;
        var bron = json.GetProperty("bron").GetString()!.Split('/');
        var partition = int.Parse(bron[0], CultureInfo.InvariantCulture);
        var position = long.Parse(bron[1], CultureInfo.InvariantCulture);
        var id = json.GetProperty("id").GetString()!;
        byte[]? origineel = null;
        if (json.TryGetProperty("origineel", out var base64))
        {
            origineel = base64.GetBytesFromBase64();
        }
        else
        {
            try
            {
                origineel = (await archief.LeesAsync(new Origineelplaats(partition, position, -1, 0), ct).ConfigureAwait(false)).ToArray();
            }
            catch (Running.KafkaUnavailableException)
            {
                // Past the retention of the input; its hash and its faults are what is left.
            }
        }

        return new Quarantainestuk(
            id, partition, position, Text(json, "mutatieId"), json.TryGetProperty("versie", out var versie) ? versie.GetInt32() : null,
            Text(json, "eenheid"), [.. Fouten(json)], json.GetProperty("invoerHash").GetString()!, origineel, hersteld.GetValueOrDefault(id),
            record.Message.Headers.TryGetLastBytes(Heraanbieding.Header, out var van) ? Encoding.ASCII.GetString(van) : null);
    }

    internal static IEnumerable<Fout> Fouten(JsonElement json) => json.GetProperty("fouten").EnumerateArray()
        .Select(f => new Fout(Text(f, "code")!, Text(f, "pad") ?? "$", Text(f, "gevonden") ?? "", Text(f, "verwacht") ?? ""));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
