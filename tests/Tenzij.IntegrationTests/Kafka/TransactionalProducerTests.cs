using System.Reflection;
using Confluent.Kafka;
using Microsoft.Extensions.Logging.Abstractions;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;
using Tenzij.Streaming.Stages;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Each error of a transaction and what is done about it; the client is a double, for brokers do not fail on demand.</summary>
public sealed class TransactionalProducerTests
{
    private static readonly KafkaOptions Options = new() { OperationTimeout = TimeSpan.FromMilliseconds(200) };

    private readonly List<Speler> _made = [];

    [Fact]
    public async Task Commit_ThatSucceeds_KeepsTheProducer()
    {
        await using var producer = await ReadyAsync();

        await CommitAsync(producer);
        await CommitAsync(producer);

        Assert.Equal(["init", "begin", "flush", "offsets", "commit", "begin", "flush", "offsets", "commit"], Assert.Single(_made).Calls);
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("commit")]
    public async Task Call_ThatIsAbortable_IsAborted_AndTheProducerKept(string call)
    {
        await using var producer = await ReadyAsync(speler => speler.Fail(call, new KafkaTxnRequiresAbortException(Error(ErrorCode.Local_TimedOut))));

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => CommitAsync(producer));
        Assert.Equal(Fase.MoetAfbreken, producer.Fase);
        await producer.RecoverAsync(CancellationToken.None);
        await CommitAsync(producer);

        Assert.Contains("abort", Assert.Single(_made).Calls);
    }

    [Fact]
    public async Task Call_ThatIsRetriable_IsMadeAgain_WithoutAnAbort()
    {
        await using var producer = await ReadyAsync(speler => speler.Fail("commit", new KafkaRetriableException(Error(ErrorCode.Local_TimedOut))));

        await CommitAsync(producer);

        Assert.Equal(["commit", "commit"], Assert.Single(_made).Calls.Where(c => c is "commit" or "abort"));
    }

    [Theory]
    [InlineData("flush")]
    [InlineData("offsets")]
    [InlineData("commit")]
    public async Task Call_ThatFailsForGood_GetsANewProducer_AndNothingMoreIsAskedOfTheOld(string call)
    {
        await using var producer = await ReadyAsync();
        _made[0].Fail(call, new KafkaException(new Error(ErrorCode.Local_Fatal, "", isFatal: true)));

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => CommitAsync(producer));
        await producer.RecoverAsync(CancellationToken.None);
        await CommitAsync(producer);

        Assert.Equal(2, _made.Count);
        Assert.Equal([call, "dispose"], _made[0].Calls.TakeLast(2));
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("commit")]
    public async Task Call_ThatHangs_IsGivenUp_AndGetsANewProducer(string call)
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using var producer = await ReadyAsync(speler => speler.Hang(call), clock);

        var commit = CommitAsync(producer);
        await _made[0].Hanging.WaitAsync(Queue.Deadline, TestContext.Current.CancellationToken);
        while (!commit.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<BatchAfgebrokenException>(async () => await commit);
        Assert.Equal(Fase.Stuk, producer.Fase);
        _made[0].Release();
    }

    [Fact]
    public async Task Fence_OnceIsRecovered_FiveTimesSaysThatTheNameIsTaken()
    {
        await using var producer = await ReadyAsync(speler => speler.Fail("commit", new KafkaException(Error(ErrorCode.ProducerFenced))));
        for (var time = 1; time < 5; time++)
        {
            await Assert.ThrowsAsync<BatchAfgebrokenException>(() => CommitAsync(producer));
            await producer.RecoverAsync(CancellationToken.None);
        }

        var fault = await Assert.ThrowsAsync<KafkaUnavailableException>(() => CommitAsync(producer));

        Assert.Contains("--instance", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsTransient);
        Assert.Equal(5, _made.Count);
    }

    [Fact]
    public async Task Commit_WithoutATransaction_IsNeverAskedOfTheClient()
    {
        await using var producer = await ReadyAsync();

        await Assert.ThrowsAsync<BatchAfgebrokenException>(() => producer.CommitAsync([], () => null!));

        Assert.Equal(["init"], Assert.Single(_made).Calls);
    }

    [Fact]
    public async Task Commit_AsksForTheMembershipAfterTheFlush()
    {
        await using var producer = await ReadyAsync();
        producer.Begin();
        string[] before = [];

        await producer.CommitAsync([], () =>
        {
            before = [.. _made[0].Calls];
            return null!;
        });

        Assert.Equal("flush", before[^1]);
    }

    private static Error Error(ErrorCode code) => new(code);

    private static Task CommitAsync(TransactionalProducer producer)
    {
        producer.Begin();
        return producer.CommitAsync([], () => null!);
    }

    private async Task<TransactionalProducer> ReadyAsync(Action<Speler>? prepare = null, TimeProvider? clock = null)
    {
        var producer = new TransactionalProducer(Options, NullLogger.Instance, clock ?? TimeProvider.System, () =>
        {
            var client = DispatchProxy.Create<IProducer<byte[], byte[]>, Speler>();
            _made.Add((Speler)client);
            prepare?.Invoke((Speler)client);
            return client;
        });
        await producer.RecoverAsync(CancellationToken.None);
        return producer;
    }

    /// <summary>Plays the client: keeps what was called, and fails or hangs once where it is told to.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1852", Justification = "The proxy is derived from it.")]
    internal class Speler : DispatchProxy
    {
        private readonly Dictionary<string, Exception> _fails = [];
        private readonly TaskCompletionSource _hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _release = new();
        private string? _hang;

        public System.Collections.Concurrent.ConcurrentQueue<string> Calls { get; } = new();

        public Task Hanging => _hanging.Task;

        public void Fail(string call, Exception fault) => _fails[call] = fault;

        public void Hang(string call) => _hang = call;

        public void Release() => _release.TrySetResult();

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var call = targetMethod!.Name switch
            {
                "InitTransactions" => "init",
                "BeginTransaction" => "begin",
                "SendOffsetsToTransaction" => "offsets",
                "CommitTransaction" => "commit",
                "AbortTransaction" => "abort",
                var other => other.ToLowerInvariant(),
            };
            Calls.Enqueue(call);
            if (_hang == call)
            {
                _hanging.TrySetResult();
                _release.Task.GetAwaiter().GetResult();
            }

            return _fails.Remove(call, out var fault) ? throw fault : call == "flush" ? 0 : null;
        }
    }
}
