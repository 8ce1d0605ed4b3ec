using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Tenzij.Fhir;

/// <summary>Firely's serialiser with one set of options and, on each thread, one writer that is used again.</summary>
internal static class Bundelschrijver
{
    /// <summary>A buffer that has grown past this is given back after use.</summary>
    private const int BufferBytesMax = 1 << 20;

    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    public static byte[] Schrijf(Bundle bundle)
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        var writer = t_writer ??= new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, bundle, Opties);
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
