using Tenzij.Testing.Brokers;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Whether a test may start brokers of its own and kill them.</summary>
internal static class Faults
{
    public const string Why = "kills brokers: needs KAFKA_HOME, and no TENZIJ_TEST_KAFKA";

    /// <summary>Not when a broker was given: then the run is about that one.</summary>
    public static bool AreOurs => Cluster.Home is not null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TENZIJ_TEST_KAFKA"));
}
