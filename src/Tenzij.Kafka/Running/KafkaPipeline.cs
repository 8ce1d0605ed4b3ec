using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Core.Mutaties;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Memory;
using Tenzij.Kafka.Partitions;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Running;

/// <summary>One instance of the pipeline on the queue.</summary>
public static class KafkaPipeline
{
    /// <summary>
    /// Runs until <paramref name="stop"/>, or until the work is done when <paramref name="untilIdle"/>; what is under way is
    /// committed first, within the deadline. Returns what this run committed.
    /// </summary>
    /// <exception cref="KafkaUnavailableException">The topics are not there, or the queue cannot be used.</exception>
    public static async Task<Telling> RunAsync(
        KafkaOptions options, Stappen stappen, Stroomopties opties, bool untilIdle, Gezondheid gezondheid,
        IProgress<Telling>? progress, ILogger log, TimeProvider clock, CancellationToken stop)
    {
        using (var first = ClientConfigs.OpenAdmin(options))
        {
            // Whether anybody answers is said in one sentence, by the exception.
            options = options with { PartitionCount = Partitions(first, options) };
        }

        using var admin = new AdminClientBuilder(ClientConfigs.Admin(options)).SetLogHandler((_, _) => { })
            .SetErrorHandler((_, error) => KafkaLog.Client(log, error.Code.ToString(), error.Reason)).Build();
        var bezit = new Bezit();
        var merken = new Invoermerken();
        using var wake = new SemaphoreSlim(0);
        Luisteraar? luisteraar = null;
        using var metrics = new KafkaMetrics(
            () => gezondheid.CommitAge.TotalSeconds, () => luisteraar?.Count ?? 0, () => bezit.Eigen().Length, () => luisteraar?.Lag() ?? []);
        void Wake()
        {
            if (wake.CurrentCount == 0)
            {
                wake.Release();
            }
        }

        luisteraar = new Luisteraar(options, bezit, metrics, log, clock, Wake);
        using var archief = new KafkaArchief(options, clock);
        var producer = new TransactionalProducer(options, log, clock);
        await using var uitvoer = new KafkaUitvoer(options, producer, bezit, luisteraar.Members, merken, metrics, log, clock, stop);
        await using var invoer = new KafkaInvoer(
            options, luisteraar, new Signaalvolger(options, admin, log, clock, Wake),
            new Grootboekbron(options, admin, log, clock), archief, bezit, merken,
            untilIdle ? new Rust(options, admin, clock) : null, wake, clock);
        uitvoer.Vastgelegd += _ => gezondheid.Committed();
        gezondheid.Attach(new Gezondheid.Bron(
            () => luisteraar.LastPoll, bezit.Eigen, () => invoer.Restoring, () => bezit.Aborts,
            () => luisteraar.Count > 0 || !bezit.IsRustig));

        // The dead process of the same name may have left a transaction open, which holds up every reader.
        await producer.RecoverAsync(stop).ConfigureAwait(false);
        using var stroom = new Stroom(
            invoer, uitvoer, archief, MetUitvoergrens(stappen, bezit), opties with { Signalen = true });
        using var hard = new CancellationTokenSource();
        await using var soft = stop.Register(() =>
        {
            invoer.Stop();
            hard.CancelAfter(options.StopDeadline);
        }).ConfigureAwait(false);
        var telling = await stroom.RunAsync(progress, hard.Token).ConfigureAwait(false);
        KafkaLog.Stopped(log, telling.Records);
        return telling;
    }

    /// <summary>
    /// A report whose output did not fit on its topic is read as a rejection the next time. A correction of which the output
    /// does not fit is recorded all the same, for the report was accepted; only its messages make place for the quarantine.
    /// </summary>
    internal static Stappen MetUitvoergrens(Stappen stappen, Bezit bezit) => stappen with
    {
        Lees = utf8 => bezit.HasTeGroteUitvoer && bezit.IsTeGroteUitvoer(Hash(utf8), isCorrectie: false)
            ? Uitvoergrens.Rejection(stappen.Lees(utf8))
            : stappen.Lees(utf8),
        TeGroot = (mutatie, hash) => bezit.HasTeGroteUitvoer && bezit.IsTeGroteUitvoer(hash, isCorrectie: true)
            ? Uitvoergrens.Rejection(mutatie)
            : null,
    };

    private static string Hash(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(utf8));

    private static int Partitions(IAdminClient admin, KafkaOptions options)
    {
        var invoer = Grenzen.Partitions(admin, options.Topics.Invoer).Count;
        var besluiten = Grenzen.Partitions(admin, options.Topics.Besluiten).Count;
        var signalen = Grenzen.Partitions(admin, options.Topics.Signalen).Count;
        return invoer == 0 || besluiten != invoer || signalen != invoer
            ? throw new KafkaUnavailableException(
                $"The topics are not as they must be: {options.Topics.Invoer} has {invoer} partitions, {options.Topics.Besluiten} "
                + $"{besluiten}, {options.Topics.Signalen} {signalen}. Run 'tenzij kafka setup' first.", isTransient: false)
            : invoer;
    }
}
