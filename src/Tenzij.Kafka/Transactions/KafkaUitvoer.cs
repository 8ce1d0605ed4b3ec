using System.Runtime.InteropServices;
using System.Text;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Core.Berichten;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Memory;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Transactions;

/// <summary>
/// Outputs, ledger, signals and positions of a batch in one transaction.
/// </summary>
/// <remarks>
/// Every partition that a batch touched is in the transaction with its position, also when the batch only corrected
/// something in it: the group's generation then guards it too, and an instance that lost its place cannot commit. What
/// the generation cannot guard is a partition that moved while the member stayed; that is what <see cref="Bezit"/> is for.
/// </remarks>
internal sealed class KafkaUitvoer(
    KafkaOptions options, TransactionalProducer producer, Bezit bezit, Func<IConsumerGroupMetadata?> members,
    Invoermerken merken, KafkaMetrics metrics, ILogger log, TimeProvider clock, CancellationToken stopping = default) : IUitvoer
{
    private readonly Uitvoerkoppen _koppen = new(options.Topics);
    private readonly TopicPartition[] _uitvoer =
        [.. options.Topics.Uitvoer.Select(naam => new TopicPartition(naam, Partition.Any))];

    private readonly Dictionary<int, long> _termijnen = [];
    private readonly HashSet<int> _geschreven = [];
    private long _begun;
    private int _records;

    /// <summary>The committed state of each partition, for lag and health.</summary>
    public event Action<Batchstand>? Vastgelegd;

    public void Hersteld(int keten, long termijn)
    {
        if (_geschreven.Contains(keten))
        {
            producer.Drop();
            throw new BatchAfgebrokenException($"The open batch holds records of partition {keten} from before it was lost.");
        }

        _termijnen[keten] = termijn;
    }

    public ValueTask SchrijfAsync(Uitvoerrecord record, CancellationToken ct)
    {
        Eigen(record.Keten);
        if (producer.Fase != Fase.Open)
        {
            producer.Begin();
            _begun = clock.GetTimestamp();
            _records = 0;
            Failpoint.Pass(KafkaFailpoints.BeforeProduce);
        }

        _geschreven.Add(record.Keten);

        var merk = record.Record is { } invoer ? merken.Neem(invoer.Keten, invoer.Positie) : default;
        var koppen = _koppen.Van(record, merk.HeraanbiedingVan);
        foreach (var bericht in record.Berichten)
        {
            Stuur(record, _uitvoer[(int)bericht.Naar], new Message<byte[], byte[]>
            {
                Key = Encoding.ASCII.GetBytes(bericht.Sleutel.ToString()),
                Value = Bytes(bericht.Inhoud),
                Headers = koppen.Voor(bericht),
            });
        }

        Stuur(record, new TopicPartition(options.Topics.Besluiten, record.Keten), new Message<byte[], byte[]>
        {
            Key = record.Berichten.Count > 0 ? Encoding.ASCII.GetBytes(record.Berichten[0].Sleutel.ToString()) : null!,
            Value = record.Regel.ToArray(),
            Headers = koppen.VoorGrootboek(IsVerkeerdGesleuteld(record, merk.Sleutel)),
        });
        foreach (var (key, value) in Signaalrecord.Van(record))
        {
            Stuur(record, new TopicPartition(options.Topics.Signalen, record.Keten), new Message<byte[], byte[]> { Key = key, Value = value! });
        }

        _records++;
        Failpoint.Pass(KafkaFailpoints.Producing);
        return ValueTask.CompletedTask;
    }

    public async ValueTask CommitAsync(Batchstand stand, CancellationToken ct)
    {
        if (stand.Ketens.Count > 0)
        {
            var positions = stand.Ketens
                .Select(keten => new TopicPartitionOffset(options.Topics.Invoer, keten.Key, keten.Value.Positie)).ToList();
            await producer.CommitAsync(positions, () =>
            {
                // In this order: a membership read before the partitions were checked is refused by the broker when it
                // ended in between. Of an instance that fell out of the group there is none, and the broker would take
                // that for somebody who uses no group, and commit whatever it brings.
                var membership = members();
                if (membership is null)
                {
                    producer.Drop();
                    throw new BatchAfgebrokenException("This instance is no member of the group any more.");
                }

                foreach (var keten in stand.Ketens.Keys)
                {
                    Eigen(keten);
                }

                return membership;
            }).ConfigureAwait(false);
            _geschreven.Clear();
            metrics.Committed(_records, clock.GetElapsedTime(_begun));
            Vastgelegd?.Invoke(stand);
        }

        bezit.Done();
    }

    public async ValueTask AbortAsync(CancellationToken ct)
    {
        metrics.Aborted();
        bezit.Abort();
        producer.Drop();
        _geschreven.Clear();
        if (!ct.IsCancellationRequested && ct.CanBeCanceled)
        {
            await RecoverAsync(ct).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => producer.DisposeAsync();

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : memory.ToArray();

    private void Stuur(in Uitvoerrecord record, TopicPartition naar, Message<byte[], byte[]> message)
    {
        try
        {
            producer.Produce(naar, message);
        }
        catch (ProduceException<byte[], byte[]> fault)
        {
            // Decided again, the report goes to quarantine; the whole batch comes again, so that nothing was remembered.
            var positie = record.Record?.Positie ?? -1;
            KafkaLog.TooLarge(log, record.Keten, positie, message.Value.Length);
            producer.Drop();
            throw bezit.AddTeGroteUitvoer(Uitvoerkoppen.InvoerHash(record), record.Record is null)
                ? new BatchAfgebrokenException("An output is too large.", fault)
                : new KafkaUnavailableException(
                    $"What goes to {naar.Topic} of partition {record.Keten}, position {positie} has {message.Value.Length} bytes and does not fit, "
                    + $"in quarantine neither. Topics take {options.MessageBytesMax} bytes.", isTransient: false, fault);
        }
    }

    // A run that is stopped writes nothing more; what is open is dropped when the producer closes.
    private async ValueTask RecoverAsync(CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, stopping);
        try
        {
            await producer.RecoverAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !ct.IsCancellationRequested)
        {
        }
    }

    private void Eigen(int keten)
    {
        if (bezit.Termijn(keten) is var termijn && (termijn == 0 || termijn != _termijnen.GetValueOrDefault(keten)))
        {
            producer.Drop();
            throw new BatchAfgebrokenException($"Partition {keten} is no longer ours.");
        }
    }

    private bool IsVerkeerdGesleuteld(in Uitvoerrecord record, byte[]? sleutel)
    {
        if (record.Record is not { } invoer
            || record.Signaal is not { } signaal || Encoding.UTF8.GetBytes(signaal.MutatieId).AsSpan().SequenceEqual(sleutel))
        {
            return false;
        }

        KafkaLog.WrongKey(log, invoer.Keten, invoer.Positie);
        metrics.WrongKey();
        return true;
    }
}
