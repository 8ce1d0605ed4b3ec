using System.Globalization;
using Tenzij.Kafka.Configuration;

namespace Tenzij.Kafka.Topology;

/// <summary>How every topic must be.</summary>
public static class Topicplan
{
    private const int DaysPerMonth = 31;

    /// <summary>The topics, the input first.</summary>
    /// <param name="windowMonths">Window of the register; originals and signals outlive it by the lateness.</param>
    public static IReadOnlyList<Topicwens> Van(KafkaOptions options, int windowMonths)
    {
        var bewaren = TimeSpan.FromDays(windowMonths * DaysPerMonth + options.LatenessDays);
        var topics = options.Topics;
        return
        [
            Wens(options, topics.Invoer, "delete", bewaren),
            .. topics.Uitvoer.Select(naam => Wens(options, naam, "delete", null)),
            Wens(options, topics.Besluiten, "delete", null),
            Wens(options, topics.Signalen, "compact,delete", bewaren),
            Wens(options, topics.Herstel, "delete", null),
        ];
    }

    private static Topicwens Wens(KafkaOptions options, string naam, string cleanup, TimeSpan? bewaren) =>
        new(naam, options.PartitionCount, new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["cleanup.policy"] = cleanup,
            ["max.message.bytes"] = (options.MessageBytesMax + 16 * 1024).ToString(CultureInfo.InvariantCulture),
            ["message.timestamp.type"] = "CreateTime",
            ["retention.ms"] = bewaren is { } tijd ? ((long)tijd.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) : "-1",
        });
}

/// <summary>A topic as it must be.</summary>
public sealed record Topicwens(string Naam, int PartitionCount, IReadOnlyDictionary<string, string> Instellingen);

/// <summary>What setup does, or would do, with a topic.</summary>
/// <param name="Actie"><c>create</c>, <c>alter</c>, <c>keep</c> or <c>refuse</c>.</param>
/// <param name="Uitleg">Every setting that is made or changed, or why it is refused.</param>
public sealed record Topicstap(string Naam, string Actie, string Uitleg);
