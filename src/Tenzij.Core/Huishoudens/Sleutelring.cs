using System.Security.Cryptography;
using System.Text;

namespace Tenzij.Core.Huishoudens;

/// <summary>
/// The secret keys of the pseudonyms. The first is the current one; older ones stay valid while their signals are in the
/// window, so that a household is recognised across a rotation.
/// </summary>
public sealed class Sleutelring
{
    private static readonly byte[] OntwikkelsleutelBytes = Encoding.ASCII.GetBytes("tenzij-ontwikkelsleutel-openbaar-niet-geheim");
    private readonly byte[][] _sleutels;

    /// <param name="sleutels">At least one key of 32 bytes or more, the current one first.</param>
    public Sleutelring(IReadOnlyList<byte[]> sleutels)
    {
        if (sleutels.Count == 0 || sleutels.Any(s => s.Length < 32))
        {
            throw new ArgumentException("A key ring holds at least one key, each of 32 bytes or more.", nameof(sleutels));
        }

        _sleutels = [.. sleutels.Select(s => (byte[])s.Clone())];
    }

    /// <summary>The fixed, published key for trying things out; configuration <c>productie</c> refuses it.</summary>
    public static Sleutelring Ontwikkeling { get; } = new([OntwikkelsleutelBytes]);

    public bool IsOntwikkeling => _sleutels.Any(s => s.AsSpan().SequenceEqual(OntwikkelsleutelBytes));

    public int Aantal => _sleutels.Length;

    /// <summary>HMAC-SHA-256 under key <paramref name="index"/>, cut to 128 bits.</summary>
    public Pseudoniem Pseudoniem(int index, ReadOnlySpan<byte> waarde)
    {
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_sleutels[index], waarde, hash);
        return new Pseudoniem(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
