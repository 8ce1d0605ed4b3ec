using System.Security.Cryptography;
using System.Text;

namespace Tenzij.Core.Berichten;

/// <summary>Deterministic ids: the same parts give the same UUID (RFC 9562, version 8, over SHA-256).</summary>
public static class Berichtkenmerk
{
    public static Guid Van(params ReadOnlySpan<string> delen)
    {
        var bytes = Encoding.UTF8.GetBytes("tenzij\n" + string.Join('\n', delen));
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
