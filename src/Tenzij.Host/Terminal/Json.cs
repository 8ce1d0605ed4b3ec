using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tenzij.Host.Terminal;

/// <summary>Small JSON answers of reading verbs.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Object(IEnumerable<(string Name, string Value)> properties) => Write(json =>
    {
        foreach (var (name, value) in properties)
        {
            json.WriteString(name, value);
        }
    });

    /// <summary>One line: an object with what <paramref name="content"/> writes into it.</summary>
    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
