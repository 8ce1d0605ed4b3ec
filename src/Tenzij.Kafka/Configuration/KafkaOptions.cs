namespace Tenzij.Kafka.Configuration;

/// <summary>Everything that an operator can set of the queue; the properties hold the defaults.</summary>
public sealed record KafkaOptions
{
    /// <summary>Brokers to start from, <c>HOST:PORT[,HOST:PORT…]</c>.</summary>
    public string Bootstrap { get; init; } = "127.0.0.1:9092";

    /// <summary>
    /// Name of this instance, stable over restarts and unique among those that run: a pod ordinal, a host name. Its
    /// transactional id follows from it, so that a restart ends the transaction that the dead process left open.
    /// </summary>
    public string Instance { get; init; } = "0";

    /// <summary>The consumer group; one for all instances of a pipeline.</summary>
    public string Group { get; init; } = "tenzij";

    public TopicNames Topics { get; init; } = new();

    /// <summary>Partitions of input, ledger and signals; 1–64, default 4. Fixed once made: order is per partition.</summary>
    public int PartitionCount { get; init; } = 4;

    /// <summary>Copies of each partition; 0 means three, or as many as there are brokers when fewer.</summary>
    public short Replication { get; init; }

    /// <summary>Input records in a transaction at most; 1–100,000, default 2,000.</summary>
    public int BatchCount { get; init; } = 2_000;

    /// <summary>How long a transaction stays open for more records; default 100 ms.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>After this the broker aborts a transaction of a dead instance; default 20 s, 5–60 s.</summary>
    public TimeSpan TransactionTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Our own bound on each call of a transaction, for the client may hang; default 15 s.</summary>
    public TimeSpan OperationTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Silence after which the group gives an instance's partitions away; default 10 s.</summary>
    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>An instance that does not poll for so long is taken for stuck; default 60 s.</summary>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a partition that is taken away waits for its batch to be committed; default 8 s.</summary>
    public TimeSpan RevokeDeadline { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>How long an orderly stop may take; default 20 s.</summary>
    public TimeSpan StopDeadline { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Records read ahead at most; above it the partitions are paused. Default 10,000.</summary>
    public int BufferCountMax { get; init; } = 10_000;

    /// <summary>Bytes read ahead at most; default 64 MiB.</summary>
    public long BufferBytesMax { get; init; } = 64L << 20;

    /// <summary>Originals kept in memory for corrections; older ones are read again from the input. Default 128 MiB.</summary>
    public long ArchiveBytesMax { get; init; } = 128L << 20;

    /// <summary>Largest message on every topic; default 4 MiB.</summary>
    public int MessageBytesMax { get; init; } = 4 << 20;

    /// <summary>Originals stay readable for the window of the register plus so many days; default 60.</summary>
    public int LatenessDays { get; init; } = 60;

    /// <summary>Keep the place in the group over a restart (<c>group.instance.id</c> is the instance); default false.</summary>
    public bool StaticMembership { get; init; }

    /// <summary><c>cooperative-sticky</c> (default), <c>range</c>, <c>roundrobin</c>, or <c>consumer</c> for KIP-848.</summary>
    public string Assignment { get; init; } = "cooperative-sticky";

    /// <summary><c>none</c>, <c>lz4</c> (default), <c>zstd</c>, <c>snappy</c> or <c>gzip</c>.</summary>
    public string Compression { get; init; } = "lz4";

    public KafkaSecurity Security { get; init; } = new();

    public KafkaMonitoring Monitoring { get; init; } = new();

    public string TransactionalId => $"{Group}-{Instance}";
}
