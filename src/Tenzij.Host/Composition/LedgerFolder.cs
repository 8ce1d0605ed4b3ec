using System.Text.Json;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Files;

namespace Tenzij.Host.Composition;

/// <summary>Reads the ledger and the originals of an output folder, for explaining and counting.</summary>
internal sealed class LedgerFolder(string folder)
{
    /// <summary>Every ledger record in order.</summary>
    /// <exception cref="FileNotFoundException">The folder holds no ledger.</exception>
    public IEnumerable<JsonElement> Records()
    {
        var path = Path.Combine(folder, Bestandsnamen.Besluiten);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{folder} is no output folder: {Bestandsnamen.Besluiten} is not there");
        }

        return Lines(path);
    }

    /// <summary>Every ledger record about one report, in order.</summary>
    public IEnumerable<JsonElement> Records(string mutatieId) => Records().Where(r => Id(r) == mutatieId);

    /// <summary>The report that a record is about, read again from the archived original.</summary>
    public Mutatie? Mutatie(JsonElement record)
    {
        var origineel = record.GetProperty("invoer").GetProperty("origineel");
        if (!origineel.TryGetProperty("begin", out var begin))
        {
            return null;
        }

        var bytes = new byte[origineel.GetProperty("lengte").GetInt32()];
        using var archive = File.OpenHandle(Path.Combine(folder, Bestandsnamen.Originelen));
        RandomAccess.Read(archive, bytes, begin.GetInt64());
        return MutatieDecoder.Decode(bytes).Mutatie;
    }

    public static string? Id(JsonElement record) =>
        record.TryGetProperty("mutatieId", out var id) ? id.GetString()
        : record.TryGetProperty("betreft", out var about) && about.TryGetProperty("mutatieId", out id) ? id.GetString()
        : null;

    private static IEnumerable<JsonElement> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
