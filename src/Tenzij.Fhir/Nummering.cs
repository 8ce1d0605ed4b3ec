using System.Buffers.Binary;

namespace Tenzij.Fhir;

/// <summary>
/// The ids inside one message: the message's own id with its last 32 bits numbered. One hash serves a whole message.
/// </summary>
internal struct Nummering(Guid bericht)
{
    public const string UrnPrefix = "urn:uuid:";

    private uint _nummer;

    public string Volgende()
    {
        Span<byte> bytes = stackalloc byte[16];
        bericht.TryWriteBytes(bytes, bigEndian: true, out _);
        var staart = bytes[12..];
        BinaryPrimitives.WriteUInt32BigEndian(staart, BinaryPrimitives.ReadUInt32BigEndian(staart) ^ ++_nummer);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
