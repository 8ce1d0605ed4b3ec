namespace Tenzij.Kafka.Verification;

/// <summary>What a verification of the queue found.</summary>
public sealed class KafkaRapport
{
    private const int FindingCountMax = 50;

    private readonly List<string> _bevindingen = [];
    private readonly List<string> _verkeerdGesleuteld = [];

    public bool IsGoed => _bevindingen.Count == 0;

    /// <summary>What is wrong, at most fifty.</summary>
    public IReadOnlyList<string> Bevindingen => _bevindingen;

    /// <summary>Input records whose key is not their <c>mutatieId</c>: decided all the same, their order is not guaranteed.</summary>
    public IReadOnlyList<string> VerkeerdGesleuteld => _verkeerdGesleuteld;

    /// <summary>Input records with one ledger record each.</summary>
    public long Records { get; internal set; }

    public long Herbeoordelingen { get; internal set; }

    public long Berichten { get; internal set; }

    /// <summary>Decisions made again from the original and the list that they counted, with the same outcome.</summary>
    public long Herafgeleid { get; internal set; }

    /// <summary>Input records that are not decided yet.</summary>
    public long Wachtend { get; internal set; }

    internal void Meld(string waar, string wat)
    {
        if (_bevindingen.Count < FindingCountMax)
        {
            _bevindingen.Add($"{waar}: {wat}");
        }
    }

    internal void Sleutel(string waar)
    {
        if (_verkeerdGesleuteld.Count < FindingCountMax)
        {
            _verkeerdGesleuteld.Add(waar);
        }
    }
}
