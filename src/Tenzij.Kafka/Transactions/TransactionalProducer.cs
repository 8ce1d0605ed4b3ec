using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Transactions;

/// <summary>
/// One transactional producer as an explicit state machine. One thread at a time.
/// </summary>
/// <remarks>
/// <para>Each failure ends in <see cref="BatchAfgebrokenException"/> and a state that <see cref="RecoverAsync"/> knows how
/// to leave: an abortable error is aborted; a fatal one, a fence, a time-out and an outcome in doubt get a new producer,
/// because the protocol lets a delayed commit or abort hit a later transaction of the same producer. A retriable error is
/// tried again with the same call while its time lasts.</para>
/// <para>The client's calls can hang although they take a time-out, so each runs on a thread of its own, under our clock.</para>
/// </remarks>
/// <param name="make">Makes the client; null for one of the brokers.</param>
internal sealed class TransactionalProducer(
    KafkaOptions options, ILogger log, TimeProvider clock, Func<IProducer<byte[], byte[]>>? make = null) : IAsyncDisposable
{
    private const int FenceCountMax = 5;
    private static readonly TimeSpan FenceWindow = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BackoffMax = TimeSpan.FromSeconds(5);

    private readonly Queue<long> _fences = [];
    private IProducer<byte[], byte[]>? _producer;
    private int _recreated;
    private int _failures;

    public Fase Fase { get; private set; } = Fase.Nieuw;

    /// <summary>Producers made besides the first.</summary>
    public int Recreated => _recreated;

    /// <summary>Makes the producer ready; ends a transaction that a dead instance of the same name left open.</summary>
    public async Task RecoverAsync(CancellationToken ct)
    {
        for (; ; )
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await LeaveAsync().ConfigureAwait(false);
                if (Fase == Fase.Gereed)
                {
                    return;
                }
            }
            catch (BatchAfgebrokenException fault)
            {
                _failures++;
                KafkaLog.Client(log, "recover", fault.Message);
            }

            var backoff = TimeSpan.FromMilliseconds(100 * Math.Pow(2, Math.Min(_failures, 6)));
            await Task.Delay(backoff < BackoffMax ? backoff : BackoffMax, clock, ct).ConfigureAwait(false);
        }
    }

    public void Begin()
    {
        if (Fase == Fase.Open)
        {
            return;
        }

        Require(Fase.Gereed);
        try
        {
            _producer!.BeginTransaction();
            Fase = Fase.Open;
        }
        catch (KafkaException fault)
        {
            throw Failed("begin", fault);
        }
    }

    /// <summary>Hands a message to the client, which sends it in the background; a full queue is waited for.</summary>
    /// <exception cref="ProduceException{TKey, TValue}">Only for a message that is too large.</exception>
    public void Produce(TopicPartition to, Message<byte[], byte[]> message)
    {
        Require(Fase.Open);
        for (var start = clock.GetTimestamp(); ;)
        {
            try
            {
                _producer!.Produce(to, message);
                return;
            }
            catch (ProduceException<byte[], byte[]> fault) when (fault.Error.Code == ErrorCode.Local_QueueFull)
            {
                if (clock.GetElapsedTime(start) > options.OperationTimeout)
                {
                    Fase = Fase.MoetAfbreken;
                    throw new BatchAfgebrokenException("The producer's queue stayed full.", fault);
                }

                _producer!.Poll(TimeSpan.FromMilliseconds(20));
            }
            catch (ProduceException<byte[], byte[]> fault) when (fault.Error.Code != ErrorCode.MsgSizeTooLarge)
            {
                throw Failed("produce", fault);
            }
        }
    }

    /// <summary>Commits the open transaction with the positions in it.</summary>
    /// <param name="members">The membership under which the positions were read, asked for at the last moment.</param>
    public async Task CommitAsync(IReadOnlyList<TopicPartitionOffset> positions, Func<IConsumerGroupMetadata> members)
    {
        Require(Fase.Open);
        // Everything must be in the logs before the offsets are sent: who gains a partition after that reads the ledger
        // up to its high watermark and then sees all that this transaction can still make visible.
        await CallAsync("flush", (producer, left) =>
        {
            if (producer.Flush(left) > 0)
            {
                throw new KafkaException(new Error(ErrorCode.Local_TimedOut, "messages were not delivered in time"));
            }
        }).ConfigureAwait(false);
        Failpoint.Pass(KafkaFailpoints.Produced);
        var metadata = members();
        Fase = Fase.Verzegeld;
        await CallAsync("offsets", (producer, left) => producer.SendOffsetsToTransaction(positions, metadata, left)).ConfigureAwait(false);
        Failpoint.Pass(KafkaFailpoints.OffsetsSent);
        var commit = CallAsync("commit", (producer, left) => producer.CommitTransaction(left));
        Failpoint.Pass(KafkaFailpoints.Committing);
        await commit.ConfigureAwait(false);
        Failpoint.Pass(KafkaFailpoints.Committed);
        Fase = Fase.Gereed;
        _failures = 0;
    }

    /// <summary>Drops the open transaction at the next <see cref="RecoverAsync"/>.</summary>
    public void Drop()
    {
        if (Fase is Fase.Open or Fase.Verzegeld)
        {
            Fase = Fase.MoetAfbreken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_producer is not null && Fase is Fase.Open or Fase.Verzegeld or Fase.MoetAfbreken)
        {
            try
            {
                await CallAsync("abort", (producer, left) => producer.AbortTransaction(left)).ConfigureAwait(false);
            }
            catch (BatchAfgebrokenException)
            {
                // The broker aborts it after the transaction time-out.
            }
        }

        await DiscardAsync().ConfigureAwait(false);
    }

    private async Task LeaveAsync()
    {
        if (Fase == Fase.MoetAfbreken)
        {
            await CallAsync("abort", (producer, left) => producer.AbortTransaction(left)).ConfigureAwait(false);
            Fase = Fase.Gereed;
        }

        if (Fase == Fase.Stuk)
        {
            KafkaLog.Recreated(log, ++_recreated, "the old one was fenced, failed or in doubt");
            await DiscardAsync().ConfigureAwait(false);
        }

        if (Fase == Fase.Nieuw)
        {
            _producer = (make ?? Build)();
            await CallAsync("init", (producer, left) => producer.InitTransactions(left)).ConfigureAwait(false);
            Fase = Fase.Gereed;
            KafkaLog.ProducerReady(log, options.TransactionalId);
        }
    }

    private IProducer<byte[], byte[]> Build() =>
        new ProducerBuilder<byte[], byte[]>(ClientConfigs.Transactional(options))
            .SetErrorHandler((_, error) => KafkaLog.Client(log, error.Code.ToString(), error.Reason))
            .SetLogHandler((_, _) => { })
            .Build();

    private async Task CallAsync(string name, Action<IProducer<byte[], byte[]>, TimeSpan> call)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            var left = options.OperationTimeout - clock.GetElapsedTime(start);
            var producer = _producer!;
            try
            {
                var task = Task.Factory.StartNew(
                    () => call(producer, left), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
                // Longer than the call's own bound: only a call that hangs meets ours.
                await task.WaitAsync(left + TimeSpan.FromSeconds(5), clock).ConfigureAwait(false);
                return;
            }
            catch (KafkaRetriableException fault) when (clock.GetElapsedTime(start) < options.OperationTimeout)
            {
                KafkaLog.Client(log, fault.Error.Code.ToString(), "retried: " + name);
            }
            catch (KafkaException fault)
            {
                throw Failed(name, fault);
            }
            catch (TimeoutException fault)
            {
                Fase = Fase.Stuk;
                throw new BatchAfgebrokenException($"The call '{name}' hangs.", fault);
            }
        }
    }

    // The order of the questions is the one that the client documents: abortable, retriable (seen before), fatal.
    private Exception Failed(string name, KafkaException fault)
    {
        var was = Fase;
        var abortable = fault is KafkaTxnRequiresAbortException && name != "abort";
        Fase = abortable ? Fase.MoetAfbreken : Fase.Stuk;
        _failures++;
        KafkaLog.Aborted(log, was.ToString(), fault.Error.Code.ToString(), name);
        return IsFence(fault.Error) && IsFencedAgain()
            ? new KafkaUnavailableException(
                $"Another process uses the transactional id '{options.TransactionalId}': this one was fenced {FenceCountMax} times. "
                + "Give each instance a name of its own with --instance.", isTransient: false, fault)
            : new BatchAfgebrokenException($"The call '{name}' failed: {fault.Error.Code}.", fault);
    }

    private static bool IsFence(Error error) =>
        error.Code is ErrorCode.ProducerFenced or ErrorCode.InvalidProducerEpoch or ErrorCode.Local_Fenced;

    private bool IsFencedAgain()
    {
        _fences.Enqueue(clock.GetTimestamp());
        while (clock.GetElapsedTime(_fences.Peek()) > FenceWindow)
        {
            _fences.Dequeue();
        }

        return _fences.Count >= FenceCountMax;
    }

    // Disposing may hang, and then the thread is given up rather than the run.
    private async Task DiscardAsync()
    {
        if (_producer is { } old)
        {
            _producer = null;
            Fase = Fase.Nieuw;
            var dispose = Task.Factory.StartNew(old.Dispose, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            try
            {
                await dispose.WaitAsync(TimeSpan.FromSeconds(5), clock).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                KafkaLog.LeftBehind(log, "producer");
            }
        }

        Fase = Fase.Nieuw;
    }

    private void Require(Fase needed)
    {
        if (Fase != needed)
        {
            throw new BatchAfgebrokenException($"The transaction is in state {Fase}, not {needed}.");
        }
    }
}
