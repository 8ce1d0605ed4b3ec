using Tenzij.Streaming.Files;

namespace Tenzij.Kafka.Running;

/// <summary>The named moments of a transaction at which a test lets the process die (<see cref="Failpoint"/>).</summary>
public static class KafkaFailpoints
{
    /// <summary>A transaction is begun, nothing is produced.</summary>
    public const string BeforeProduce = "kafka.before-produce";

    /// <summary>Some records of a batch are handed to the client.</summary>
    public const string Producing = "kafka.producing";

    /// <summary>Everything is on the brokers, the offsets are not sent.</summary>
    public const string Produced = "kafka.produced";

    public const string OffsetsSent = "kafka.offsets-sent";

    /// <summary>The commit is on its way, nobody knows how far.</summary>
    public const string Committing = "kafka.committing";

    /// <summary>Committed, and nothing here knows it.</summary>
    public const string Committed = "kafka.committed";

    /// <summary>The ledger of a gained partition is being read.</summary>
    public const string Restoring = "kafka.restoring";

    public static IReadOnlyList<string> All { get; } =
        [BeforeProduce, Producing, Produced, OffsetsSent, Committing, Committed, Restoring];
}
