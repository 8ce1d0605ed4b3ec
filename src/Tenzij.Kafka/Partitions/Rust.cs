using Confluent.Kafka;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Memory;
using Tenzij.Kafka.Running;
using Tenzij.Kafka.Transactions;

namespace Tenzij.Kafka.Partitions;

/// <summary>
/// Whether the work is done: the group committed every partition up to its end, and every signal that this led to was
/// heard. Then no correction can be pending, for a correction causes no signal.
/// </summary>
internal sealed class Rust(KafkaOptions options, IAdminClient admin, TimeProvider clock)
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(250);

    private long _asked;
    private bool _atEnd;

    public async Task<bool> IsReachedAsync(Luisteraar luisteraar, Signaalvolger volger, Bezit bezit)
    {
        if (clock.GetElapsedTime(_asked) < AskEvery)
        {
            return false;
        }

        _asked = clock.GetTimestamp();
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
            volger.HaalIn();
        }

        return _atEnd && was;
    }

    private async Task<bool> IsAtEndAsync(Luisteraar luisteraar, Bezit bezit)
    {
        var partitions = Enumerable.Range(0, options.PartitionCount).Select(p => new TopicPartition(options.Topics.Invoer, p)).ToList();
        var einden = await Grenzen.EndAsync(admin, partitions).ConfigureAwait(false);
        var begins = await Grenzen.BeginAsync(admin, partitions).ConfigureAwait(false);
        var committed = await Grenzen.CommittedAsync(admin, options.Group, partitions).ConfigureAwait(false);
        return partitions.All(p =>
            einden[p] == begins[p]
            || committed.GetValueOrDefault(p, -1) >= einden[p]
            || (bezit.IsEigen(p.Partition.Value) && luisteraar.Eof(p.Partition.Value) >= einden[p]));
    }
}
