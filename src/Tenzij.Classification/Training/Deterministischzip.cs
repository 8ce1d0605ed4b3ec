using System.IO.Compression;
using Microsoft.ML;

namespace Tenzij.Classification.Training;

/// <summary>Stores an ML.NET model as a zip whose bytes depend on the model alone: entries sorted, times fixed.</summary>
internal static class Deterministischzip
{
    private static readonly DateTimeOffset Vast = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Bewaar(MLContext ml, ITransformer model, DataViewSchema schema)
    {
        using var bron = new MemoryStream();
        ml.Model.Save(model, schema, bron);
        bron.Position = 0;
        using var doel = new MemoryStream();
        using (var van = new ZipArchive(bron, ZipArchiveMode.Read))
        using (var naar = new ZipArchive(doel, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var deel in van.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var nieuw = naar.CreateEntry(deel.FullName, CompressionLevel.SmallestSize);
                nieuw.LastWriteTime = Vast;
                using var invoer = deel.Open();
                using var uitvoer = nieuw.Open();
                invoer.CopyTo(uitvoer);
            }
        }

        return doel.ToArray();
    }
}
