using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tenzij.Core.Berichten;

/// <summary>Writes one line of JSON; each thread uses one buffer and writer again.</summary>
internal static class Berichtschrijver
{
    /// <summary>A buffer that has grown past this is given back after use.</summary>
    private const int BufferBytesMax = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    public static byte[] Schrijf<T>(T inhoud, Action<Utf8JsonWriter, T> schrijf)
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(4 * 1024);
        var writer = t_writer ??= new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartObject();
        schrijf(writer, inhoud);
        writer.WriteEndObject();
        writer.Flush();
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > BufferBytesMax)
        {
            t_buffer = null;
            t_writer = null;
        }

        return bytes;
    }
}
