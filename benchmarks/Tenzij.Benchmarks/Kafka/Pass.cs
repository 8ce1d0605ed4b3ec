using System.Diagnostics;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>What one pass over an input took, from the first commit to the last: start-up and joining the group do not count.</summary>
/// <param name="Reports">Reports between the two.</param>
/// <param name="Cpu">Seconds of processor time of all instances, start-up included.</param>
/// <param name="BrokerCpu">The same of the broker, of this pass.</param>
internal sealed record Pass(long Reports, double Seconds, double Cpu, double BrokerCpu, long Total)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    public double PerSecond => Reports / Seconds;

    /// <summary>Watches the group until it has committed everything.</summary>
    /// <param name="processes">Ids of the instances.</param>
    public static async Task<Pass> WatchAsync(KafkaOptions options, IReadOnlyList<int> processes, int broker, CancellationToken ct)
    {
        var brokerCpu = Proc.Cpu(broker);
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(options)).Build();
        using var groep = new Groepsstand(options, TimeProvider.System);
        var partitions = Grenzen.Partitions(admin, options.Topics.Invoer);
        var total = (await Grenzen.EndAsync(admin, partitions)).Values.Sum();
        long first = 0;
        var clock = new Stopwatch();
        for (; ; await Task.Delay(Poll, ct))
        {
            var done = groep.Vastgelegd(partitions).Values.Sum();
            if (done > 0 && !clock.IsRunning)
            {
                first = done;
                clock.Start();
            }

            if (done >= total)
            {
                return new Pass(
                    total - first, clock.Elapsed.TotalSeconds, processes.Sum(Proc.Cpu), Proc.Cpu(broker) - brokerCpu, total);
            }
        }
    }
}
