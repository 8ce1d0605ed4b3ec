using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Tenzij.Classification.Model;

/// <summary>SHA-256 over the numbers of a model, little-endian, in order: names the model whatever file holds it.</summary>
internal static class Gewichtenhash
{
    public static string Van(Oordeelmodel model)
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
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
