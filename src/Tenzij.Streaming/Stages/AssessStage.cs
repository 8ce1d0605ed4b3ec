using System.Buffers.Binary;
using System.Security.Cryptography;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Reading;

namespace Tenzij.Streaming.Stages;

/// <summary>Decode and Assess: what follows from one record alone. Safe for all threads.</summary>
internal sealed class AssessStage(Stappen stappen)
{
    public void Assess(Werk werk)
    {
        var records = werk.Portie.Records;
        for (var i = 0; i < records.Count; i++)
        {
            werk.Gelezen[i] = Assess(records[i]);
        }
    }

    /// <summary>Reads a report again that was accepted before.</summary>
    public Gelezen AssessAgain(ReadOnlyMemory<byte> origineel) =>
        Assess(new InputRecord(0, 0, origineel, null, 0));

    private Gelezen Assess(in InputRecord record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (record.TeGroot is { } large)
        {
            large.Sha256.CopyTo(hash);
        }
        else
        {
            SHA256.HashData(record.Inhoud.Span, hash);
        }

        var gelezen = new Gelezen
        {
            Record = record,
            Hash = Convert.ToHexStringLower(hash),
            Hash64 = BinaryPrimitives.ReadUInt64BigEndian(hash),
            Pseudoniemen = [],
        };
        if (record.TeGroot is not null)
        {
            gelezen.Rejection = MutatieDecoder.TeGroot(record.Lengte);
            return gelezen;
        }

        var resultaat = stappen.Lees(record.Inhoud.Span);
        gelezen.Rejection = resultaat.Rejection;
        if (resultaat.Mutatie is { } mutatie)
        {
            gelezen.Mutatie = mutatie;
            gelezen.Beoordeling = stappen.Beoordelaar.Beoordeel(mutatie);
            gelezen.Pseudoniemen = Pseudoniemen.Van(mutatie, stappen.Sleutels);
        }

        return gelezen;
    }
}
