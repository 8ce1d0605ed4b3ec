using Confluent.Kafka;

namespace Tenzij.Kafka.Configuration;

/// <summary>The settings of every client, derived from the options in one place.</summary>
internal static class ClientConfigs
{
    public static AdminClientConfig Admin(KafkaOptions options) => Secure(new AdminClientConfig(), options);

    /// <summary>A client for one question: what it logs by itself is left out, its answers and exceptions say enough.</summary>
    public static IAdminClient OpenAdmin(KafkaOptions options) =>
        new AdminClientBuilder(Admin(options)).SetLogHandler((_, _) => { }).SetErrorHandler((_, _) => { }).Build();

    /// <summary>The member of the group that reads the input.</summary>
    public static ConsumerConfig Group(KafkaOptions options)
    {
        var config = Reader(options);
        config.GroupId = options.Group;
        config.MaxPollIntervalMs = (int)options.MaxPollInterval.TotalMilliseconds;
        config.GroupInstanceId = options.StaticMembership ? options.Instance : null;
        config.QueuedMaxMessagesKbytes = 32 * 1024;
        if (options.Assignment == "consumer")
        {
            // KIP-848: the broker decides on the session and the assignor, and refuses a client that names them.
            config.GroupProtocol = GroupProtocol.Consumer;
            return config;
        }

        config.SessionTimeoutMs = (int)options.SessionTimeout.TotalMilliseconds;
        config.HeartbeatIntervalMs = (int)(options.SessionTimeout.TotalMilliseconds / 4);
        config.PartitionAssignmentStrategy = options.Assignment switch
        {
            "range" => PartitionAssignmentStrategy.Range,
            "roundrobin" => PartitionAssignmentStrategy.RoundRobin,
            _ => PartitionAssignmentStrategy.CooperativeSticky,
        };
        return config;
    }

    /// <summary>A reader outside the group, of committed records only.</summary>
    public static ConsumerConfig Reader(KafkaOptions options) => Secure(new ConsumerConfig
    {
        // A reader needs a group by name; it never joins or commits.
        GroupId = options.Group + ".lezer",
        EnableAutoCommit = false,
        EnableAutoOffsetStore = false,
        AutoOffsetReset = AutoOffsetReset.Earliest,
        IsolationLevel = IsolationLevel.ReadCommitted,
        EnablePartitionEof = true,
        FetchMinBytes = 1,
        FetchWaitMaxMs = 50,
        MessageMaxBytes = options.MessageBytesMax + 64 * 1024,
        FetchMaxBytes = Math.Max(options.MessageBytesMax + 64 * 1024, 8 << 20),
        QueuedMaxMessagesKbytes = 16 * 1024,
        AllowAutoCreateTopics = false,
    }, options);

    public static ProducerConfig Transactional(KafkaOptions options)
    {
        var config = Producer(options);
        config.TransactionalId = options.TransactionalId;
        config.TransactionTimeoutMs = (int)options.TransactionTimeout.TotalMilliseconds;
        config.MessageTimeoutMs = (int)options.TransactionTimeout.TotalMilliseconds;
        // A lost message fails the commit; asking about each one costs a callback per message.
        config.EnableDeliveryReports = false;
        return config;
    }

    public static ProducerConfig Producer(KafkaOptions options) => Secure(new ProducerConfig
    {
        EnableIdempotence = true,
        Acks = Acks.All,
        LingerMs = 5,
        BatchSize = 1 << 20,
        BatchNumMessages = 10_000,
        QueueBufferingMaxMessages = 200_000,
        QueueBufferingMaxKbytes = 256 * 1024,
        MessageMaxBytes = options.MessageBytesMax,
        // The Java clients' choice, so that a key lands in the same partition whoever pushes it.
        Partitioner = Partitioner.Murmur2Random,
        CompressionType = Enum.Parse<CompressionType>(options.Compression, ignoreCase: true),
    }, options);

    private static T Secure<T>(T config, KafkaOptions options)
        where T : ClientConfig
    {
        var security = options.Security;
        config.BootstrapServers = options.Bootstrap;
        config.ClientId = $"tenzij-{options.Instance}";
        config.SecurityProtocol = Enum.Parse<SecurityProtocol>(security.Protocol.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        config.SslCaLocation = security.CaFile;
        config.SslCertificateLocation = security.CertificateFile;
        config.SslKeyLocation = security.KeyFile;
        config.ReconnectBackoffMaxMs = 2_000;
        config.SocketKeepaliveEnable = true;
        if (security.IsSasl)
        {
            config.SaslMechanism = security.Mechanism == "scram-sha-256" ? SaslMechanism.ScramSha256 : SaslMechanism.ScramSha512;
            config.SaslUsername = security.User;
            config.SaslPassword = File.ReadAllText(security.PasswordFile!).TrimEnd('\n', '\r');
        }

        return config;
    }
}
