using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>What a run over files needs besides the stages.</summary>
public sealed record FilePipelineOptions
{
    /// <summary>A file (NDJSON, JSON array, one object, each also as gzip) or <c>-</c> for standard input.</summary>
    public required string Invoer { get; init; }

    /// <summary>The output folder; made when it is not there.</summary>
    public required string Uitvoer { get; init; }

    /// <summary>Records in a batch, the unit of commit; 1–1,000,000, default 5,000.</summary>
    public int BatchCount { get; init; } = 5_000;

    public Stroomopties Stroom { get; init; } = new();

    /// <summary>The files that decide; they are kept with the outputs.</summary>
    public IReadOnlyList<Momentopname> Momentopnamen { get; init; } = [];
}

/// <summary>From a file of reports to an output folder. A folder that holds a part of the work is gone on with.</summary>
public static class FilePipeline
{
    /// <summary>Returns the totals of the folder, earlier runs included.</summary>
    /// <exception cref="InputUnreadableException">The input cannot be read.</exception>
    /// <exception cref="OutputFolderException">The folder is locked, different, damaged or cannot be written.</exception>
    public static async Task<Telling> RunAsync(
        FilePipelineOptions options, Stappen stappen, IProgress<Telling>? progress, CancellationToken ct)
    {
        using var map = Uitvoermap.Open(options.Uitvoer, stappen, options.Momentopnamen);
        await using var invoer = new FileInvoer(
            () => InputFile.Open(options.Invoer), options.BatchCount, () => map.Manifest.Keten.Positie);
        await using var uitvoer = new FileUitvoer(map);
        var geheugen = new Geheugen(stappen.Beleid.Structureel);
        var hashes = new Recordhashes();
        var begin = await HervatAsync(map, invoer, geheugen, hashes, ct).ConfigureAwait(false);
        using var stroom = new Stroom(invoer, uitvoer, uitvoer, stappen, options.Stroom, geheugen, hashes, begin);
        return await stroom.RunAsync(progress, ct).ConfigureAwait(false);
    }

    // The ledger restores the memory, and proves record by record that the input is the one it was made from.
    private static async Task<Beginstand> HervatAsync(
        Uitvoermap map, FileInvoer invoer, Geheugen geheugen, Recordhashes hashes, CancellationToken ct)
    {
        var herstel = new Herstel(geheugen, keten: 0);
        using var lezer = new LineReader(
            map.Bestand(Bestandsnamen.Besluiten), map.Manifest.Lengten[Bestandsnamen.Besluiten]);
        try
        {
            while (lezer.Next(out var regel))
            {
                var record = Grootboeklezer.Lees(regel.Span) ?? throw new InvalidDataException("A ledger record cannot be read.");
                if (herstel.Neem(record, regel.Span) is var dossier && dossier >= 0)
                {
                    hashes.Restore(dossier, herstel.Hash);
                }

                if (!record.Herbeoordeling && !await invoer.IsVolgendeAsync(record.InvoerHash, ct).ConfigureAwait(false))
                {
                    throw new OutputFolderException(
                        OutputFolderFault.Different,
                        $"{map.Pad} was made from another input: record {record.Origineel.Positie} differs. Give that input, or "
                        + "an empty folder.");
                }
            }
        }
        catch (InvalidDataException fault)
        {
            throw new OutputFolderException(OutputFolderFault.Damaged, $"{map.Pad}: {fault.Message}", fault);
        }

        return herstel.Stand == map.Manifest.Keten
            ? new Beginstand(new Dictionary<int, Ketenstand> { [0] = herstel.Stand }, herstel.Telling)
            : throw new OutputFolderException(
                OutputFolderFault.Damaged, $"{map.Pad}: the ledger does not end where the manifest says.");
    }
}
