using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Verification;

/// <summary>The chains, and the outputs that they name: each must be on its topic exactly once, and nothing else may be.</summary>
internal sealed class Ketencontrole(KafkaRapport rapport)
{
    private readonly Dictionary<(string Naar, UInt128 Hash), int> _verwacht = [];
    private readonly Dictionary<(string MutatieId, int Versie), DateTimeOffset> _begins = [];
    private int _keten;
    private long _volgnummer;
    private string _hoofd = "";

    public void Begin(int keten) => (_keten, _volgnummer, _hoofd) = (keten, 0, "");

    /// <summary>When the incident of a version began that some decision counted.</summary>
    public DateTimeOffset? IncidentBegin(string mutatieId, int versie) =>
        _begins.TryGetValue((mutatieId, versie), out var begin) ? begin : null;

    public void Neem(byte[] regel)
    {
        var waar = $"chain {_keten}, record {_volgnummer}";
        if (Grootboeklezer.Lees(regel) is not { } record)
        {
            rapport.Meld(waar, "cannot be read");
            return;
        }

        if (record.Keten != _keten)
        {
            rapport.Meld(waar, $"belongs to chain {record.Keten}");
        }

        if (record.Volgnummer != _volgnummer)
        {
            rapport.Meld(waar, $"carries number {record.Volgnummer}: the numbering has a gap or a double");
        }

        if ((record.Vorige ?? "") != _hoofd)
        {
            rapport.Meld(waar, "does not name the hash of the record before it");
        }

        _hoofd = Convert.ToHexStringLower(SHA256.HashData(regel));
        _volgnummer = record.Volgnummer + 1;
        if (record is { Soort: Recordsoort.Besluit, Herbeoordeling: false })
        {
            _begins[(record.MutatieId!, record.Versie)] = record.IncidentBegin!.Value;
        }

        foreach (var verwijzing in record.Uitvoer)
        {
            var hash = UInt128.Parse(verwijzing.Sha256.AsSpan(0, 32), System.Globalization.NumberStyles.HexNumber, null);
            CollectionsMarshal.GetValueRefOrAddDefault(_verwacht, (verwijzing.Naar, hash), out _)++;
        }
    }

    public void Uitvoer(string naar, byte[] inhoud)
    {
        rapport.Berichten++;
        var hash = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(inhoud));
        ref var over = ref CollectionsMarshal.GetValueRefOrNullRef(_verwacht, (naar, hash));
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref over))
        {
            rapport.Meld(naar, "holds a message that no ledger record led to");
        }
        else if (--over < 0)
        {
            rapport.Meld(naar, "holds a message more often than the ledger says");
        }
    }

    public void Einde()
    {
        foreach (var ((naar, _), over) in _verwacht)
        {
            if (over > 0)
            {
                rapport.Meld(naar, "misses a message that the ledger names");
            }
        }
    }
}
