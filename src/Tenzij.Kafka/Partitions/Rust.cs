using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Memory;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;

namespace Tenzij.Kafka.Partitions;

/// <summary>
/// Whether the work is done: the group committed every partition up to its end, and every signal that this led to was
/// heard. Then no correction can be pending in what we own, for a correction causes no signal.
/// </summary>
/// <remarks>
/// What we do not own is somebody's who may be dead, with corrections left to make: then its partitions come to us when
/// its session ends. So who does not own everything rests only after so long.
/// </remarks>
internal sealed class Rust(KafkaOptions options, IAdminClient admin, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan HandoverTime = TimeSpan.FromSeconds(2);

    private readonly Groepsstand _groep = new(options, clock);
    private long _asked;
    private long _since = clock.GetTimestamp();
    private int[] _eigen = [];
    private bool _atEnd;

    public async Task<bool> IsReachedAsync(Luisteraar luisteraar, Signaalvolger volger, Bezit bezit)
    {
        if (clock.GetElapsedTime(_asked) < AskEvery)
        {
            return false;
        }

        _asked = clock.GetTimestamp();
        if (bezit.Eigen() is var eigen && !eigen.SequenceEqual(_eigen))
        {
            _eigen = eigen;
            _atEnd = false;
        }

        var was = _atEnd;
        try
        {
            _atEnd = await IsAtEndAsync(luisteraar, bezit).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is KafkaException or KafkaUnavailableException)
        {
            _atEnd = false;
        }

        if (_atEnd && !was)
        {
            _since = clock.GetTimestamp();
            volger.HaalIn();
        }

        return _atEnd && was
            && (eigen.Length == options.PartitionCount || clock.GetElapsedTime(_since) > options.SessionTimeout + HandoverTime);
    }

    public void Dispose() => _groep.Dispose();

    private async Task<bool> IsAtEndAsync(Luisteraar luisteraar, Bezit bezit)
    {
        var partitions = Enumerable.Range(0, options.PartitionCount).Select(p => new TopicPartition(options.Topics.Invoer, p)).ToList();
        var einden = await Grenzen.EndAsync(admin, partitions).ConfigureAwait(false);
        var begins = await Grenzen.BeginAsync(admin, partitions).ConfigureAwait(false);
        var committed = _groep.Vastgelegd(partitions);
        var achter = partitions.Where(p =>
            einden[p] > Math.Max(begins[p], committed.GetValueOrDefault(p, -1))
            && !(bezit.IsEigen(p.Partition.Value) && luisteraar.Eof(p.Partition.Value) >= einden[p])).ToList();
        // Nothing is read for our own: its end is reported when it is reached.
        return achter.TrueForAll(p => !bezit.IsEigen(p.Partition.Value))
            && _groep.Leeg(achter.ToDictionary(p => p, p => (Math.Max(begins[p], committed.GetValueOrDefault(p, -1)), einden[p]))).Count == achter.Count;
    }
}
