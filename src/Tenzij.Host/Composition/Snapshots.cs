using Tenzij.Classification.Model;
using Tenzij.Core.Huishoudens;
using Tenzij.Fhir;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Stages;

namespace Tenzij.Host.Composition;

/// <summary>Builds the stages again from the snapshots in an output folder, so that verification needs nothing else.</summary>
internal static class Snapshots
{
    public const string Beleid = "beleid.yaml";
    public const string Referentie = "referentie/";
    public const string Model = "model/";

    /// <param name="names">Every snapshot's name.</param>
    /// <param name="read">The bytes of one of them.</param>
    public static Stappen Rebuild(IEnumerable<string> names, Func<string, byte[]> read, Sleutelring sleutels)
    {
        // ML.NET and the lexicon read files; the model is laid out once in a folder of its own.
        var folder = Directory.CreateTempSubdirectory("tenzij-model-").FullName;
        try
        {
            foreach (var name in names.Where(n => n.StartsWith(Model, StringComparison.Ordinal)))
            {
                var file = Path.Combine(folder, name[Model.Length..]);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, read(name));
            }

            var referentie = ReferenceFiles.Read(name => read(Referentie + name));
            return new Stappen
            {
                Beoordelaar = Beoordelaar.Laad(folder),
                Beleid = PolicyFile.Read(Beleid, read(Beleid)),
                Referentie = referentie,
                Berichtenmaker = new Berichtenmaker(referentie),
                Sleutels = sleutels,
            };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
