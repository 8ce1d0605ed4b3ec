using Tenzij.Core.Berichten;
using Tenzij.Streaming.Ledger;

namespace Tenzij.Kafka.Configuration;

/// <summary>What the topics are called.</summary>
public sealed record TopicNames
{
    private static readonly Bestemming[] Bestemmingen = Enum.GetValues<Bestemming>();
    private string[] _uitvoer = [];

    public TopicNames() => _uitvoer = Uitvoernamen("tenzij.");

    /// <summary>Reports of the police units; keyed by <c>mutatieId</c>.</summary>
    public string Invoer { get; init; } = "politie.mutaties";

    /// <summary>What the names of all other topics begin with.</summary>
    public string Prefix
    {
        get;
        init
        {
            field = value;
            _uitvoer = Uitvoernamen(value);
        }
    } = "tenzij.";

    /// <summary>The ledger: partition n holds chain n, of input partition n.</summary>
    public string Besluiten => Prefix + "besluiten";

    /// <summary>The household memory; compacted, partition n of input partition n.</summary>
    public string Signalen => Prefix + "signalen";

    /// <summary>What operators did with the quarantine.</summary>
    public string Herstel => Prefix + "herstel";

    public IReadOnlyList<string> Uitvoer => _uitvoer;

    public string Van(Bestemming bestemming) => _uitvoer[(int)bestemming];

    private static string[] Uitvoernamen(string prefix) =>
        [.. Bestemmingen.Select(bestemming => prefix + Bestemmingsnaam.Van(bestemming))];
}
