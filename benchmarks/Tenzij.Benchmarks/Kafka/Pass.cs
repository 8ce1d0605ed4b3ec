using System.Diagnostics;
using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Partitions;

namespace Tenzij.Benchmarks.Kafka;

/// <summary>
/// What one pass over an input took in steady state: from the first commit after the warm-up to the last. What comes before
/// is told apart.
/// </summary>
/// <param name="Reports">Reports after the warm-up.</param>
/// <param name="Cpu">Seconds of processor time of all instances over them.</param>
/// <param name="BrokerCpu">The same of the broker.</param>
/// <param name="FirstCommit">Seconds from the start of the processes to the first commit.</param>
/// <param name="Warm">Seconds from the start of the processes to the end of the warm-up.</param>
/// <param name="WarmCpu">Processor time of all instances until then.</param>
internal sealed record Pass(
    long Reports, double Seconds, double Cpu, double BrokerCpu, double FirstCommit, double Warm, double WarmCpu)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    public double PerSecond => Reports / Seconds;

    public double CpuMicroseconds => Cpu * 1e6 / Reports;

    public double BrokerMicroseconds => BrokerCpu * 1e6 / Reports;

    /// <summary>Watches the group, right after its processes were started, until it has committed everything.</summary>
    /// <param name="processes">Ids of the instances.</param>
    /// <param name="warmup">Reports that do not count yet.</param>
    public static async Task<Pass> WatchAsync(
        KafkaOptions options, IReadOnlyList<int> processes, int broker, long warmup, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        using var admin = new AdminClientBuilder(ClientConfigs.Admin(options)).Build();
        using var groep = new Groepsstand(options, TimeProvider.System);
        var partitions = Grenzen.Partitions(admin, options.Topics.Invoer);
        var total = (await Grenzen.EndAsync(admin, partitions)).Values.Sum();
        if (warmup >= total)
        {
            throw new InvalidOperationException($"A warm-up of {warmup} leaves nothing of {total} reports to measure.");
        }

        var begin = await ReachAsync(groep, partitions, 1, clock, processes, broker, ct);
        var warm = begin.Done > warmup ? begin : await ReachAsync(groep, partitions, warmup, clock, processes, broker, ct);
        var end = await ReachAsync(groep, partitions, total, clock, processes, broker, ct);
        return new Pass(
            end.Done - warm.Done, end.Seconds - warm.Seconds, end.Cpu - warm.Cpu, end.BrokerCpu - warm.BrokerCpu,
            begin.Seconds, warm.Seconds, warm.Cpu);
    }

    private static async Task<Stand> ReachAsync(
        Groepsstand groep, IReadOnlyList<TopicPartition> partitions, long count, Stopwatch clock, IReadOnlyList<int> processes,
        int broker, CancellationToken ct)
    {
        for (; ; await Task.Delay(Poll, ct))
        {
            var done = groep.Vastgelegd(partitions).Values.Sum();
            if (done >= count)
            {
                return new Stand(done, clock.Elapsed.TotalSeconds, processes.Sum(Proc.Cpu), Proc.Cpu(broker));
            }
        }
    }

    private readonly record struct Stand(long Done, double Seconds, double Cpu, double BrokerCpu);
}
