using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;

namespace Tenzij.Streaming.Stages;

/// <summary>A portion on its way, with what each stage added to it.</summary>
internal sealed class Werk(Portie portie) : IDisposable
{
    private readonly TaskCompletionSource _assessed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _encoded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Portie Portie { get; } = portie;

    public Gelezen[] Gelezen { get; } = new Gelezen[portie.Records.Count];

    public List<Uitkomst> Uitkomsten { get; } = new(portie.Records.Count);

    /// <summary>Of partitions gained with this portion: the latest ledger record of each report, and the chain head.</summary>
    public List<(int Dossier, byte[] Hash)> Hersteld { get; } = [];

    public List<(ToegewezenKeten Keten, Ketenstand Stand)> Standen { get; } = [];

    /// <summary>The bodies of the ledger records, one after the other.</summary>
    public Regelbuffer Regels { get; } = new();

    public Task Assessed => _assessed.Task;

    public Task Encoded => _encoded.Task;

    public void SetAssessed() => _assessed.SetResult();

    public void SetEncoded() => _encoded.SetResult();

    /// <summary>Only when no stage holds it any more: its buffers go back to the pool.</summary>
    public void Dispose()
    {
        Portie.Release();
        Regels.Dispose();
    }
}

/// <summary>One record after Decode and Assess.</summary>
internal struct Gelezen
{
    public InputRecord Record;
    public Mutatie? Mutatie;
    public Rejection? Rejection;
    public Beoordeling? Beoordeling;
    public Pseudoniem[] Pseudoniemen;

    /// <summary>SHA-256 of the bytes, lower-case hex, and its first 64 bits.</summary>
    public string Hash;
    public ulong Hash64;
}
