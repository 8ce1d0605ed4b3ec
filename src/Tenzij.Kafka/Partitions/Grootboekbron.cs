using System.Globalization;
using System.Runtime.CompilerServices;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Partitions;

/// <summary>The committed ledger of a partition, for its new owner.</summary>
/// <remarks>
/// Read up to the high watermark, not to the last stable offset. A transaction of the old owner can only still commit when
/// it sent its offsets under the old generation, and it flushed its records before that. So whatever can still become
/// visible stands below the watermark that is asked for after the partition was gained, and the read waits for its end.
/// </remarks>
internal sealed class Grootboekbron(KafkaOptions options, IAdminClient admin, ILogger log, TimeProvider clock)
{
    private readonly Topiclezer _lezer = new(options, admin);

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> LeesAsync(
        Herstelling herstelling, CancellationToken stopping = default, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, stopping);
        var start = clock.GetTimestamp();
        var positie = 0L;
        var records = 0L;
        await using var regels = _lezer.LeesAsync([new TopicPartition(options.Topics.Besluiten, herstelling.Keten)], either.Token)
            .GetAsyncEnumerator(either.Token);
        while (await NextAsync(regels, stopping).ConfigureAwait(false))
        {
            Failpoint.Pass(KafkaFailpoints.Restoring);
            positie = Math.Max(positie, Positie(regels.Current.Message.Headers) + 1);
            records++;
            yield return regels.Current.Message.Value;
        }

        KafkaLog.Restored(log, herstelling.Keten, records, (long)clock.GetElapsedTime(start).TotalMilliseconds);
        herstelling.Done(positie);
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ConsumeResult<byte[], byte[]>> regels, CancellationToken stopping)
    {
        try
        {
            return await regels.MoveNextAsync().ConfigureAwait(false);
        }
        catch (KafkaUnavailableException fault)
        {
            throw new BatchAfgebrokenException("The ledger could not be read.", fault);
        }
        catch (OperationCanceledException fault) when (stopping.IsCancellationRequested)
        {
            throw new BatchAfgebrokenException("The run is stopped, and does not wait for a ledger.", fault);
        }
    }

    // Of a correction -1: it accounts for no input record.
    private static long Positie(Headers headers)
    {
        var herkomst = headers.TryGetLastBytes(Uitvoerkoppen.Herkomst, out var bytes) ? bytes.AsSpan() : default;
        var cijfers = herkomst[(herkomst.LastIndexOf((byte)'/') + 1)..];
        return long.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var positie) ? positie : -1;
    }
}
