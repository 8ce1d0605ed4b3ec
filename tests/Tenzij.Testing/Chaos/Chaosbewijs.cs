using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;
using Tenzij.Testing.Brokers;

namespace Tenzij.Testing.Chaos;

/// <summary>What must hold after a run, asked separately, for a loss can hide behind a double.</summary>
/// <param name="Wet">What must hold.</param>
/// <param name="Gemeten">What was counted for it.</param>
/// <param name="Fouten">What is wrong; empty when it holds.</param>
public sealed record Oordeel(string Wet, string Gemeten, IReadOnlyList<string> Fouten);

/// <summary>Asks each law of the topics of a run.</summary>
public static class Chaosbewijs
{
    private const int FoutCountMax = 10;

    public static async Task<IReadOnlyList<Oordeel>> VraagAsync(KafkaOptions options, string pipeline, byte[] reports, int poison)
    {
        var invoer = Read(options, options.Topics.Invoer).Select(r => (r.Partition.Value, r.Offset.Value)).ToHashSet();
        var regels = Read(options, options.Topics.Besluiten).Select(Regel.Van).ToList();
        return
        [
            Verloren(invoer, regels, reports.Count(b => b == '\n') + poison),
            Dubbel(options, regels),
            Volgorde(regels),
            await HerafgeleidAsync(options, pipeline),
            await RoutesAsync(pipeline, reports, regels),
        ];
    }

    private static Oordeel Verloren(HashSet<(int, long)> invoer, List<Regel> regels, int pushed)
    {
        var fouten = invoer.Except(regels.Where(r => !r.Herbeoordeling).Select(r => (r.Keten, r.Positie)))
            .Select(i => $"{i.Item1}/{i.Item2} has no ledger record").ToList();
        if (invoer.Count != pushed)
        {
            fouten.Add($"{pushed} were pushed, {invoer.Count} are on the input");
        }

        return Maak("nothing lost: every input record has a ledger record", $"{invoer.Count:N0} input records", fouten);
    }

    private static Oordeel Dubbel(KafkaOptions options, List<Regel> regels)
    {
        var gezien = new HashSet<(int, long)>();
        var fouten = regels.Where(r => !r.Herbeoordeling && !gezien.Add((r.Keten, r.Positie)))
            .Select(r => $"{r.Keten}/{r.Positie} has two ledger records").ToList();
        var berichten = new HashSet<(string, UInt128)>();
        foreach (var topic in options.Topics.Uitvoer)
        {
            foreach (var bericht in Read(options, topic))
            {
                var hash = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData([.. bericht.Message.Key, .. bericht.Message.Value]));
                if (!berichten.Add((topic, hash)))
                {
                    fouten.Add($"{topic} {bericht.Partition.Value}/{bericht.Offset.Value} is there twice");
                }
            }
        }

        return Maak(
            "nothing doubled under read_committed: one ledger record an input record, each message once",
            $"{regels.Count:N0} ledger records, {berichten.Count:N0} messages", fouten);
    }

    private static Oordeel Volgorde(List<Regel> regels)
    {
        var laatste = new Dictionary<(int, string), long>();
        var fouten = new List<string>();
        foreach (var regel in regels.Where(r => !r.Herbeoordeling))
        {
            var key = (regel.Keten, regel.MutatieId);
            if (laatste.TryGetValue(key, out var was) && was >= regel.Positie)
            {
                fouten.Add($"{regel.Keten}/{regel.Positie} stands behind {was} of the same key");
            }

            laatste[key] = regel.Positie;
        }

        return Maak("order per key: decided in the order of the input", $"{laatste.Count:N0} keys", fouten);
    }

    private static async Task<Oordeel> HerafgeleidAsync(KafkaOptions options, string pipeline)
    {
        var (code, output) = await Verb.OutputAsync([.. Verb.Arguments(options, pipeline, "verify", "--kafka", "--json")]);
        using var document = JsonDocument.Parse(output);
        var json = document.RootElement;
        var fouten = json.GetProperty("findings").EnumerateArray().Select(f => f.GetString()!).ToList();
        if (code != 0)
        {
            fouten.Add($"verify --kafka ended with {code}");
        }

        return Maak(
            "every decision re-derivable, chains whole: tenzij verify --kafka",
            $"{json.GetProperty("rederived").GetInt64():N0} decisions made again, {json.GetProperty("corrections").GetInt64():N0} corrections", fouten);
    }

    private static async Task<Oordeel> RoutesAsync(string pipeline, byte[] reports, List<Regel> regels)
    {
        using var folder = new TempFolder();
        var (code, _) = await Verb.OutputAsync(
            Verb.Bare("process", folder.Write("in.ndjson", reports), "--out", folder.File("uit"), "--pipeline", pipeline));
        var rustig = Eind(File.ReadLines(folder.File("uit", "besluiten.ndjson")).Select(line => Regel.Van(0, Encoding.UTF8.GetBytes(line))));
        var hier = Eind(regels);
        var fouten = rustig.Where(r => hier.GetValueOrDefault(r.Key) != r.Value).Select(r => $"{r.Key}: {hier.GetValueOrDefault(r.Key)} is {r.Value} undisturbed").ToList();
        fouten.AddRange(hier.Keys.Except(rustig.Keys).Select(k => $"{k} is not decided undisturbed"));
        if (code != 0)
        {
            fouten.Add($"the undisturbed run ended with {code}");
        }

        return Maak("final routes and counted lists equal those of an undisturbed run (process on files)", $"{hier.Count:N0} reports", fouten);
    }

    private static Dictionary<string, string> Eind(IEnumerable<Regel> regels)
    {
        var eind = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var regel in regels.Where(r => r.Eind is not null))
        {
            eind[regel.MutatieId] = regel.Eind!;
        }

        return eind;
    }

    private static Oordeel Maak(string wet, FormattableString gemeten, List<string> fouten) => new(
        wet, gemeten.ToString(CultureInfo.InvariantCulture),
        fouten.Count <= FoutCountMax ? fouten : [.. fouten.Take(FoutCountMax), $"and {fouten.Count - FoutCountMax} more"]);

    private static IEnumerable<ConsumeResult<byte[], byte[]>> Read(KafkaOptions options, string topic)
    {
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(options)).Build();
        foreach (var record in new Topiclezer(options, admin).LeesAsync(Grenzen.Partitions(admin, topic), CancellationToken.None).ToBlockingEnumerable())
        {
            yield return record;
        }
    }

    // What the laws need of a ledger record; a whole document for each would not fit.
    private sealed record Regel(int Keten, long Positie, string MutatieId, bool Herbeoordeling, string? Eind)
    {
        public static Regel Van(ConsumeResult<byte[], byte[]> record) => Van(record.Partition.Value, record.Message.Value);

        public static Regel Van(int keten, byte[] value)
        {
            using var document = JsonDocument.Parse(value);
            var json = document.RootElement;
            var isBesluit = json.GetProperty("soort").GetString() == "besluit";
            var betreft = json.TryGetProperty("betreft", out var wie) ? wie : json;
            var mutatieId = betreft.TryGetProperty("mutatieId", out var id) ? id.GetString()! : "";
            return new Regel(
                keten, json.GetProperty("invoer").GetProperty("positie").GetInt64(), mutatieId,
                json.TryGetProperty("herbeoordeling", out var herbeoordeling) && herbeoordeling.GetBoolean(),
                isBesluit ? Eindstand(json) : null);
        }

        private static string Eindstand(JsonElement json)
        {
            var geteld = string.Join(' ', json.GetProperty("geteld").EnumerateArray()
                .Select(g => $"{g.GetProperty("mutatieId").GetString()}/{g.GetProperty("versie").GetInt32()}"));
            var lijst = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geteld)).AsSpan(0, 8));
            return $"{json.GetProperty("versie").GetInt32()} {json.GetProperty("route").GetString()} {json.GetProperty("urgentie").GetString()} {lijst}";
        }
    }
}
