using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Model;

/// <summary>SHA-256 over the numbers of a model, little-endian, in order: names the model whatever file holds it.</summary>
internal static class Gewichtenhash
{
    public static string Van(Oordeelmodel oordeel, Clausuleweger clausules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Bytes(oordeel));
        hash.AppendData(MemoryMarshal.AsBytes(clausules.Model.Tabel));
        hash.AppendData(MemoryMarshal.AsBytes(clausules.Model.Basis));
        for (var h = 0; h < Hoofden.Ontkend; h++)
        {
            hash.AppendData(MemoryMarshal.AsBytes(clausules.Berichtmodel.Gewichten(h)));
            hash.AppendData(BitConverter.GetBytes(clausules.Berichtmodel.Basis(h)));
        }

        foreach (var platt in (Platt[])[clausules.Berichtmodel.Criteria, clausules.Berichtmodel.Elementen])
        {
            hash.AppendData(BitConverter.GetBytes(platt.Helling));
            hash.AppendData(BitConverter.GetBytes(platt.Afstand));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Bytes(Oordeelmodel model)
    {
        var bytes = new byte[model.Gewichten.Length * 4 + 4 + 16];
        var plek = 0;
        foreach (var gewicht in model.Gewichten)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(plek), gewicht);
            plek += 4;
        }

        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(plek), model.Basis);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(plek + 4), model.Helling);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(plek + 12), model.Afstand);
        return bytes;
    }
}
