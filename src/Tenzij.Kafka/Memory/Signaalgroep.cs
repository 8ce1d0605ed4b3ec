using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Memory;

/// <summary>
/// Puts the records of one report together again. They stand one after the other in one partition; a version of which
/// compaction took some away is followed by a newer one that is whole.
/// </summary>
internal sealed class Signaalgroep
{
    private readonly List<Pseudoniem> _pseudoniemen = [];
    private string _mutatieId = "";
    private int _versie;

    /// <summary>Takes the next record of the partition; the signal that it completes, or null.</summary>
    public Signaal? Neem(Signaalrecord.Deel deel)
    {
        if (deel.IsTombstone)
        {
            // The new version that dropped this person follows, whole.
            return null;
        }

        if (deel.MutatieId != _mutatieId || deel.Versie != _versie || deel.Nummer == 0)
        {
            _mutatieId = deel.MutatieId;
            _versie = deel.Versie;
            _pseudoniemen.Clear();
        }

        if (deel.Delen == 0)
        {
            return new Signaal(deel.MutatieId, deel.Versie, null, deel.Tijd, []);
        }

        _pseudoniemen.Add(deel.Pseudoniem);
        return _pseudoniemen.Count < deel.Delen
            ? null
            : new Signaal(deel.MutatieId, deel.Versie, deel.Begin, deel.Tijd, [.. _pseudoniemen]);
    }
}
