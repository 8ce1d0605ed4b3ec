using Tenzij.Kafka.Running;

namespace Tenzij.Testing.Chaos;

/// <summary>What happens to a run, and in which order: the same seed, the same events.</summary>
/// <param name="At">Reports decided before it happens.</param>
/// <param name="Slot">Of the instance that it happens to.</param>
/// <param name="Failpoint">Where the instance dies, <c>name:count</c>; only of <see cref="Onheil.Failpoint"/>.</param>
public sealed record Chaosevent(int Nummer, long At, Onheil Soort, int Slot, string? Failpoint);

/// <summary>Kinds of event.</summary>
public enum Onheil { Failpoint, Kill, Stop, Broker, Erbij, Eraf, Gif }

/// <summary>The events of a seed.</summary>
public static class Chaosplan
{
    /// <summary>Instances at most; one more than there are partitions, so that one waits.</summary>
    public const int SlotCount = 4;

    // How often of twenty; the first twelve of a plan are one of each kind, every failpoint included.
    private static readonly (Onheil Soort, int Gewicht)[] Gewichten =
    [
        (Onheil.Failpoint, 9), (Onheil.Kill, 2), (Onheil.Stop, 1), (Onheil.Broker, 1), (Onheil.Erbij, 3), (Onheil.Eraf, 2), (Onheil.Gif, 2),
    ];

    public static IReadOnlyList<Chaosevent> Maak(int seed, int events, long reports)
    {
        var random = new Random(seed);
        var wanted = new List<(Onheil Soort, string? Failpoint)>
        {
            (Onheil.Stop, null), (Onheil.Broker, null), (Onheil.Erbij, null), (Onheil.Eraf, null), (Onheil.Gif, null),
        };
        wanted.AddRange(KafkaFailpoints.All.Select(f => (Onheil.Failpoint, (string?)f)));
        var eerst = wanted.ToArray();
        random.Shuffle(eerst);
        var step = reports / (events + 1);
        return [.. Enumerable.Range(0, events).Select(i =>
        {
            var (soort, failpoint) = i < eerst.Length ? eerst[i] : Trek(random);
            return new Chaosevent(
                i, (i + 1) * step, soort, random.Next(SlotCount), soort == Onheil.Failpoint ? Met(random, failpoint!) : null);
        })];
    }

    private static (Onheil Soort, string? Failpoint) Trek(Random random)
    {
        var left = random.Next(Gewichten.Sum(g => g.Gewicht));
        var soort = Gewichten.First(g => (left -= g.Gewicht) < 0).Soort;
        return (soort, soort == Onheil.Failpoint ? KafkaFailpoints.All[random.Next(KafkaFailpoints.All.Count)] : null);
    }

    // A batch passes most of them once, each record "producing", each restored record "restoring".
    private static string Met(Random random, string failpoint) => failpoint switch
    {
        KafkaFailpoints.Producing => $"{failpoint}:{random.Next(1, 200)}",
        KafkaFailpoints.Restoring => $"{failpoint}:{random.Next(1, 50)}",
        _ => $"{failpoint}:{random.Next(1, 5)}",
    };
}
