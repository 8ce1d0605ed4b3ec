using System.Buffers.Text;
using System.Security.Cryptography;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>
/// One chain of ledger records: numbers without gaps, each record naming the hash of the one before. The head goes back
/// with an aborted batch.
/// </summary>
internal sealed class Keten(Ketenstand stand)
{
    private long _volgnummer = stand.Volgnummer;
    private readonly byte[] _laatste = stand.Volgnummer == 0 ? new byte[32] : Convert.FromHexString(stand.Hoofd);

    public long Positie { get; set; } = stand.Positie;

    public Ketenstand Stand => new(Positie, _volgnummer, _volgnummer == 0 ? "" : Convert.ToHexStringLower(_laatste));

    /// <summary>Completes a line in <paramref name="regel"/>, which holds its body, and returns its hash.</summary>
    public ReadOnlyMemory<byte> Sluit(Regelbuffer regel, ReadOnlySpan<byte> vervangt)
    {
        regel.Append(",\"volgnummer\":"u8);
        var getal = regel.GetSpan(20);
        Utf8Formatter.TryFormat(_volgnummer, getal, out var lengte);
        regel.Advance(lengte);
        if (!vervangt.IsEmpty)
        {
            regel.Append(",\"vervangt\":\""u8);
            Hex(regel, vervangt);
            regel.Append("\""u8);
        }

        regel.Append(",\"vorige\":"u8);
        if (_volgnummer == 0)
        {
            regel.Append("null}"u8);
        }
        else
        {
            regel.Append("\""u8);
            Hex(regel, _laatste);
            regel.Append("\"}"u8);
        }

        _volgnummer++;
        SHA256.HashData(regel.Slice(0, regel.Length).Span, _laatste);
        return _laatste;
    }

    private static void Hex(Regelbuffer regel, ReadOnlySpan<byte> bytes)
    {
        Convert.TryToHexStringLower(bytes, regel.GetSpan(bytes.Length * 2), out var geschreven);
        regel.Advance(geschreven);
    }
}
