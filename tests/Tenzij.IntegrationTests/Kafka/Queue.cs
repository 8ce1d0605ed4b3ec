using System.Globalization;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Pushing;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Topology;
using Tenzij.Kafka.Verification;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>The topics of one test, and what a test does with them.</summary>
internal sealed class Queue(KafkaOptions options)
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);

    public KafkaOptions Options { get; } = options;

    public static async Task<Queue> MakeAsync(KafkaOptions options)
    {
        if (!Mockcluster.Is(options.Bootstrap))
        {
            await TopicSetup.RunAsync(options, 12, dryRun: false);
        }

        return new Queue(options);
    }

    /// <summary>Every topic that a pipeline needs.</summary>
    public static IEnumerable<string> Topics(KafkaOptions options) => Topicplan.Van(options, 12).Select(w => w.Naam);

    /// <summary>Households of three reports each, spread over the partitions, some new versions, repeats and poison.</summary>
    public static byte[] Reports(int households, int seed = 1)
    {
        using var lines = new MemoryStream();
        for (var round = 0; round < 3; round++)
        {
            for (var house = 0; house < households; house++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"m-{seed}-{house}-{round}");
                var text = (house + round) % 7 == 0 ? "zwangerschap" : (house + round) % 11 == 0 ? "vaag" : "Rustig.";
                Write(lines, Mutatietekst.Regel(id, huis: 0, burgers: [house % 900, (house + 1) % 900], uur: round * 24 + house % 5, toelichting: text));
                if (house % 13 == round)
                {
                    Write(lines, Mutatietekst.Regel(id, 2, 0, [house % 900], round * 24 + house % 5, "huisverbod"));
                }

                if (house % 17 == round)
                {
                    Write(lines, Encoding.UTF8.GetBytes($"{{\"mutatieId\":\"kapot-{house}-{round}\",\"versie\":"));
                }
            }
        }

        return lines.ToArray();
    }

    public async Task PushAsync(byte[] reports)
    {
        using var stream = new MemoryStream(reports);
        await KafkaPush.RunAsync(Options, stream, null, TestContext.Current.CancellationToken);
    }

    public void Produce(byte[]? key, byte[]? value, int partition = 0)
    {
        using var producer = new ProducerBuilder<byte[], byte[]>(ClientConfigs.Producer(Options)).Build();
        producer.Produce(new TopicPartition(Options.Topics.Invoer, partition), new Message<byte[], byte[]> { Key = key!, Value = value! });
        producer.Flush(Deadline);
    }

    /// <summary>One instance in this process, until the work is done or <paramref name="stop"/>.</summary>
    public Task<Telling> RunAsync(
        string instance = "0", bool untilIdle = true, ILogger? log = null, Stappen? stappen = null, CancellationTokenSource? stop = null,
        Gezondheid? gezondheid = null) =>
        Task.Run(() => KafkaPipeline.RunAsync(
            Options with { Instance = instance }, stappen ?? Proefstappen.Maak(), new Stroomopties { Parallelism = 2 }, untilIdle,
            gezondheid ?? new Gezondheid(TimeProvider.System), null, log ?? NullLogger.Instance, TimeProvider.System, stop?.Token ?? CancellationToken.None).WaitAsync(Deadline));

    public async Task<KafkaRapport> VerifyAsync(Stappen? stappen = null) =>
        await KafkaVerification.RunAsync(Options, stappen ?? Proefstappen.Maak(), null, TestContext.Current.CancellationToken).WaitAsync(Deadline);

    /// <summary>Asks again until it is so; a test that waits in vain fails at the deadline.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), deadline.Token);
        }
    }

    /// <summary>Every committed record of a topic.</summary>
    public List<ConsumeResult<byte[], byte[]>> Read(string topic)
    {
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(Options)).Build();
        var lezer = new Tenzij.Kafka.Partitions.Topiclezer(Options, admin);
        return lezer.LeesAsync(Tenzij.Kafka.Partitions.Grenzen.Partitions(admin, topic), CancellationToken.None).ToBlockingEnumerable().ToList();
    }

    /// <summary>The route of each report after its last correction, and what it counted.</summary>
    public SortedDictionary<string, string> FinalRoutes() => Final(Read(Options.Topics.Besluiten).Select(r => Encoding.UTF8.GetString(r.Message.Value)));

    /// <summary>The same from the file endpoint.</summary>
    public static async Task<SortedDictionary<string, string>> FileRoutesAsync(byte[] reports, Stappen? stappen = null)
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", reports);
        await FilePipeline.RunAsync(
            new FilePipelineOptions { Invoer = input, Uitvoer = folder.File("uit") }, stappen ?? Proefstappen.Maak(), null, CancellationToken.None);
        return Final(File.ReadLines(folder.File("uit", Bestandsnamen.Besluiten)));
    }

    private static SortedDictionary<string, string> Final(IEnumerable<string> ledger)
    {
        var routes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ledger)
        {
            using var record = JsonDocument.Parse(line);
            if (record.RootElement.GetProperty("soort").GetString() == "besluit")
            {
                var counted = record.RootElement.GetProperty("geteld").EnumerateArray()
                    .Select(g => $"{g.GetProperty("mutatieId").GetString()}/{g.GetProperty("versie").GetInt32()}");
                routes[record.RootElement.GetProperty("mutatieId").GetString()!] =
                    $"{record.RootElement.GetProperty("versie").GetInt32()} {record.RootElement.GetProperty("route").GetString()} "
                    + $"{record.RootElement.GetProperty("urgentie").GetString()} [{string.Join(' ', counted)}]";
            }
        }

        return routes;
    }

    private static void Write(MemoryStream lines, byte[] line)
    {
        lines.Write(line);
        lines.WriteByte((byte)'\n');
    }
}
