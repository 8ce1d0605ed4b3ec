using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>
/// What counts in an output folder: the length of every file, the input position, the chain head and what decided. It is
/// replaced as a whole at each commit, and carries its own hash.
/// </summary>
public sealed record Manifest
{
    private const string SchemaNaam = "manifest/1";

    /// <summary>Bytes that count, by file name.</summary>
    public required IReadOnlyDictionary<string, long> Lengten { get; init; }

    public required Ketenstand Keten { get; init; }

    public required Telling Telling { get; init; }

    public required Pijplijnmerk Merk { get; init; }

    /// <summary>Fixed order and format: equal content gives equal bytes.</summary>
    public byte[] Schrijf()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", SchemaNaam);
            json.WriteStartObject("invoer");
            json.WriteNumber("positie", Keten.Positie);
            json.WriteEndObject();
            json.WriteStartObject("keten");
            json.WriteNumber("nummer", 0);
            json.WriteNumber("volgnummer", Keten.Volgnummer);
            json.WriteString("hoofd", Keten.Hoofd);
            json.WriteEndObject();
            json.WriteStartObject("bestanden");
            foreach (var naam in Bestandsnamen.Uitvoer)
            {
                json.WriteNumber(naam, Lengten[naam]);
            }

            json.WriteEndObject();
            SchrijfTelling(json);
            SchrijfMerk(json);
            json.WriteEndObject();
        }

        var inhoud = Encoding.UTF8.GetString(stream.ToArray());
        var controle = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)));
        return Encoding.UTF8.GetBytes($"{inhoud}\n{controle}\n");
    }

    /// <summary>Null when the bytes are no whole manifest.</summary>
    public static Manifest? Lees(ReadOnlySpan<byte> bytes)
    {
        const int controleBytes = 2 + 64;
        if (bytes.Length < controleBytes)
        {
            return null;
        }

        var inhoud = bytes[..^controleBytes];
        try
        {
            using var json = JsonDocument.Parse(inhoud.ToArray());
            var manifest = Lees(json.RootElement);
            return manifest.Schrijf().AsSpan().SequenceEqual(bytes) ? manifest : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static Manifest Lees(JsonElement json)
    {
        var keten = json.GetProperty("keten");
        var hashes = json.GetProperty("hashes");
        return new Manifest
        {
            Lengten = Bestandsnamen.Uitvoer.ToDictionary(
                naam => naam, naam => json.GetProperty("bestanden").GetProperty(naam).GetInt64(), StringComparer.Ordinal),
            Keten = new Ketenstand(
                json.GetProperty("invoer").GetProperty("positie").GetInt64(),
                keten.GetProperty("volgnummer").GetInt64(),
                keten.GetProperty("hoofd").GetString()!),
            Telling = LeesTelling(json.GetProperty("telling")),
            Merk = new Pijplijnmerk(
                hashes.GetProperty("beleid").GetString()!,
                hashes.GetProperty("referentie").GetString()!,
                hashes.GetProperty("model").GetString()!,
                [.. json.GetProperty("sleutels").EnumerateArray().Select(s => s.GetString()!)],
                [.. json.GetProperty("inhoud").EnumerateArray().Select(i => new Momentopnamehash(
                    i.GetProperty("naam").GetString()!, i.GetProperty("sha256").GetString()!))]),
        };
    }

    private static Telling LeesTelling(JsonElement json) => new()
    {
        Records = json.GetProperty("records").GetInt64(),
        VeiligThuisSpoed = json.GetProperty("veiligThuisSpoed").GetInt64(),
        VeiligThuisRegulier = json.GetProperty("veiligThuisRegulier").GetInt64(),
        LokaalTeam = json.GetProperty("lokaalTeam").GetInt64(),
        Beoordeling = json.GetProperty("beoordeling").GetInt64(),
        BuitenScope = json.GetProperty("buitenScope").GetInt64(),
        Herhalingen = json.GetProperty("herhalingen").GetInt64(),
        Achterhaald = json.GetProperty("achterhaald").GetInt64(),
        Quarantaine = json.GetProperty("quarantaine").GetInt64(),
        Aanvulverzoeken = json.GetProperty("aanvulverzoeken").GetInt64(),
        Herbeoordelingen = json.GetProperty("herbeoordelingen").GetInt64(),
    };

    private void SchrijfTelling(Utf8JsonWriter json)
    {
        json.WriteStartObject("telling");
        json.WriteNumber("records", Telling.Records);
        json.WriteNumber("veiligThuisSpoed", Telling.VeiligThuisSpoed);
        json.WriteNumber("veiligThuisRegulier", Telling.VeiligThuisRegulier);
        json.WriteNumber("lokaalTeam", Telling.LokaalTeam);
        json.WriteNumber("beoordeling", Telling.Beoordeling);
        json.WriteNumber("buitenScope", Telling.BuitenScope);
        json.WriteNumber("herhalingen", Telling.Herhalingen);
        json.WriteNumber("achterhaald", Telling.Achterhaald);
        json.WriteNumber("quarantaine", Telling.Quarantaine);
        json.WriteNumber("aanvulverzoeken", Telling.Aanvulverzoeken);
        json.WriteNumber("herbeoordelingen", Telling.Herbeoordelingen);
        json.WriteEndObject();
    }

    private void SchrijfMerk(Utf8JsonWriter json)
    {
        json.WriteStartObject("hashes");
        json.WriteString("beleid", Merk.Beleid);
        json.WriteString("referentie", Merk.Referentie);
        json.WriteString("model", Merk.Model);
        json.WriteEndObject();
        json.WriteStartArray("sleutels");
        foreach (var sleutel in Merk.Sleutels)
        {
            json.WriteStringValue(sleutel);
        }

        json.WriteEndArray();
        json.WriteStartArray("inhoud");
        foreach (var (naam, sha256) in Merk.Inhoud)
        {
            json.WriteStartObject();
            json.WriteString("naam", naam);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
