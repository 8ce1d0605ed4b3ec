using System.Threading.Channels;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// The stages on bounded channels: read, assess in parallel, decide in input order, encode in parallel, write in order.
/// </summary>
/// <remarks>
/// <para>A portion enters two channels at once: one that any assessing worker takes from, and one that Decide takes from
/// in order, waiting for that portion to be assessed. The same between Decide and the writer. So the order never depends
/// on which worker was first, and every channel is bounded: when the endpoint is slow the reader waits.</para>
/// <para>Memory is touched by Decide alone and the chains by the writer alone. The writer tells of commits through a
/// counter, which Decide looks at between portions: only then does it forget how to undo a batch.</para>
/// <para>An aborted batch ends a round: the stages stop, everything uncommitted is dropped at once, the source goes back,
/// and a new round begins.</para>
/// </remarks>
public sealed class Stroom : IDisposable
{
    private readonly IInvoer _invoer;
    private readonly IUitvoer _uitvoer;
    private readonly IOrigineelArchief _archief;
    private readonly Stappen _stappen;
    private readonly Stroomopties _opties;
    private readonly AssessStage _assess;
    private readonly DecideStage _decide;
    private readonly WriteStage _write;
    private long _committed;
    private long _forgotten;

    /// <summary>A stream that remembers nothing yet: a queue announces its partitions by <see cref="Portie.Toegewezen"/>.</summary>
    public Stroom(IInvoer invoer, IUitvoer uitvoer, IOrigineelArchief archief, Stappen stappen, Stroomopties opties)
        : this(invoer, uitvoer, archief, stappen, opties, new Geheugen(stappen.Beleid.Structureel), new Recordhashes(), Beginstand.Leeg)
    {
    }

    internal Stroom(
        IInvoer invoer, IUitvoer uitvoer, IOrigineelArchief archief, Stappen stappen, Stroomopties opties,
        Geheugen geheugen, Recordhashes hashes, Beginstand begin)
    {
        _invoer = invoer;
        _uitvoer = uitvoer;
        _archief = archief;
        _stappen = stappen;
        _opties = opties;
        _assess = new AssessStage(stappen);
        _decide = new DecideStage(stappen, _assess, geheugen, archief);
        _write = new WriteStage(uitvoer, hashes, begin);
    }

    /// <summary>Runs until the source ends, and returns the totals.</summary>
    /// <param name="progress">Told of the totals after each commit.</param>
    public async Task<Telling> RunAsync(IProgress<Telling>? progress, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await RoundAsync(progress, ct).ConfigureAwait(false);
                return _write.Telling;
            }
            catch (BatchAfgebrokenException)
            {
                await RollbackAsync(ct).ConfigureAwait(false);
                await _invoer.TerugAsync(ct).ConfigureAwait(false);
            }
            catch
            {
                await RollbackAsync(CancellationToken.None).ConfigureAwait(false);
                throw;
            }
        }
    }

    public void Dispose() => _write.Dispose();

    private async ValueTask RollbackAsync(CancellationToken ct)
    {
        ForgetCommitted();
        _decide.Rollback();
        _write.Rollback();
        await _uitvoer.AbortAsync(ct).ConfigureAwait(false);
    }

    private async Task RoundAsync(IProgress<Telling>? progress, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var round = new Round(_opties.QueueCountMax);
        var loops = new List<Task>
        {
            ReadAsync(round, stop.Token),
            DecideAsync(round, stop.Token),
            WriteAsync(round, progress, stop.Token),
        };
        for (var i = 0; i < _opties.Parallelism; i++)
        {
            loops.Add(Task.Run(() => AssessAsync(round, stop.Token), CancellationToken.None));
            loops.Add(Task.Run(() => EncodeAsync(round, stop.Token), CancellationToken.None));
        }

        await JoinAsync(loops, stop).ConfigureAwait(false);
    }

    // The first loop that fails stops the others; its failure is the one that counts.
    private static async Task JoinAsync(List<Task> loops, CancellationTokenSource stop)
    {
        Task? failed = null;
        while (loops.Count > 0)
        {
            var ended = await Task.WhenAny(loops).ConfigureAwait(false);
            loops.Remove(ended);
            if (!ended.IsCompletedSuccessfully && failed is null)
            {
                failed = ended;
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }

        if (failed is not null)
        {
            await failed.ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(Round round, CancellationToken ct)
    {
        await Task.Yield();
        while (await _invoer.LeesAsync(ct).ConfigureAwait(false) is { } portie)
        {
            var werk = round.Begin(portie);
            await round.ToDecide.Writer.WriteAsync(werk, ct).ConfigureAwait(false);
            await round.ToAssess.Writer.WriteAsync(werk, ct).ConfigureAwait(false);
        }

        round.ToDecide.Writer.Complete();
        round.ToAssess.Writer.Complete();
    }

    private async Task AssessAsync(Round round, CancellationToken ct)
    {
        await foreach (var werk in round.ToAssess.Reader.ReadAllAsync(ct).ConfigureAwait(false))
        {
            _assess.Assess(werk);
            werk.SetAssessed();
        }
    }

    private async Task DecideAsync(Round round, CancellationToken ct)
    {
        await Task.Yield();
        var open = false;
        await foreach (var werk in round.ToDecide.Reader.ReadAllAsync(ct).ConfigureAwait(false))
        {
            await werk.Assessed.WaitAsync(ct).ConfigureAwait(false);
            ForgetCommitted();
            await _decide.DecideAsync(werk, ct).ConfigureAwait(false);
            open = !werk.Portie.SluitBatch;
            await round.ToWrite.Writer.WriteAsync(werk, ct).ConfigureAwait(false);
            await round.ToEncode.Writer.WriteAsync(werk, ct).ConfigureAwait(false);
        }

        if (open)
        {
            _decide.SluitBatch();
        }

        round.ToWrite.Writer.Complete();
        round.ToEncode.Writer.Complete();
    }

    private async Task EncodeAsync(Round round, CancellationToken ct)
    {
        using var encode = new EncodeStage(_stappen, _assess, _archief, _opties.Signalen);
        await foreach (var werk in round.ToEncode.Reader.ReadAllAsync(ct).ConfigureAwait(false))
        {
            await encode.EncodeAsync(werk, ct).ConfigureAwait(false);
            werk.SetEncoded();
        }
    }

    private async Task WriteAsync(Round round, IProgress<Telling>? progress, CancellationToken ct)
    {
        await Task.Yield();
        var open = false;
        await foreach (var werk in round.ToWrite.Reader.ReadAllAsync(ct).ConfigureAwait(false))
        {
            await werk.Encoded.WaitAsync(ct).ConfigureAwait(false);
            await _write.WriteAsync(werk, ct).ConfigureAwait(false);
            open = !werk.Portie.SluitBatch;
            if (!open)
            {
                Interlocked.Increment(ref _committed);
                progress?.Report(_write.Telling);
            }

            round.End(werk);
        }

        if (open)
        {
            await _write.CommitAsync(ct).ConfigureAwait(false);
            Interlocked.Increment(ref _committed);
            progress?.Report(_write.Telling);
        }
    }

    private void ForgetCommitted()
    {
        for (var committed = Interlocked.Read(ref _committed); _forgotten < committed; _forgotten++)
        {
            _decide.Commit();
        }
    }

    // What belongs to one run of the stages: the channels and the portions that are between them.
    private sealed class Round(int queueCountMax) : IDisposable
    {
        private readonly HashSet<Werk> _underway = [];

        public Channel<Werk> ToAssess { get; } = Channel.CreateBounded<Werk>(queueCountMax);

        public Channel<Werk> ToDecide { get; } = Channel.CreateBounded<Werk>(
            new BoundedChannelOptions(queueCountMax) { SingleReader = true, SingleWriter = true });

        public Channel<Werk> ToEncode { get; } = Channel.CreateBounded<Werk>(queueCountMax);

        public Channel<Werk> ToWrite { get; } = Channel.CreateBounded<Werk>(
            new BoundedChannelOptions(queueCountMax) { SingleReader = true, SingleWriter = true });

        public Werk Begin(Portie portie)
        {
            var werk = new Werk(portie);
            lock (_underway)
            {
                _underway.Add(werk);
            }

            return werk;
        }

        public void End(Werk werk)
        {
            lock (_underway)
            {
                _underway.Remove(werk);
            }

            werk.Dispose();
        }

        // Only when every loop has ended: a worker may still read what is released here.
        public void Dispose()
        {
            foreach (var werk in _underway)
            {
                werk.Dispose();
            }

            _underway.Clear();
        }
    }
}
