using System.Text.Json;
using Tenzij.Core.Mutaties;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;

namespace Tenzij.Host.Composition;

/// <summary>Reads the ledger and the originals of an output folder, for explaining and counting.</summary>
internal sealed class LedgerFolder(string folder)
{
    /// <summary>Every committed ledger record in order.</summary>
    /// <exception cref="OutputFolderException">The folder holds no ledger that can be read.</exception>
    public IEnumerable<JsonElement> Records()
    {
        foreach (var line in Grootboekinzage.Regels(folder))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    /// <summary>Every ledger record about one report, in order.</summary>
    public IEnumerable<JsonElement> Records(string mutatieId)
    {
        foreach (var found in Grootboekinzage.Zoek(folder, mutatieId))
        {
            using var document = JsonDocument.Parse(found.Regel);
            yield return document.RootElement.Clone();
        }
    }

    /// <summary>The report that a record is about, read again from the archived original.</summary>
    public Mutatie? Mutatie(JsonElement record) =>
        Grootboeklezer.Lees(JsonSerializer.SerializeToUtf8Bytes(record)) is { } read
            ? MutatieDecoder.Decode(Grootboekinzage.Origineel(folder, read)).Mutatie
            : null;
}
