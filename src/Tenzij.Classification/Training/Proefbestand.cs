using System.Text.Json;
using System.Text.Json.Serialization;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>
/// The comparison of trainers and features beside the model. It takes minutes, so it is made on request and kept until
/// the next one; the card shows it.
/// </summary>
public static class Proefbestand
{
    public const string Naam = "leerders.json";

    /// <summary>Makes the comparison on the corpus and lexicon as they stand, and writes it into the model folder.</summary>
    public static void Maak(string corpusmap, string modelmap, ulong seed)
    {
        var corpus = Corpus.Lees(corpusmap);
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(modelmap, Modelmap.Lexiconmap));
        var klassen = Woordklassenlezer.Lees(Path.Combine(modelmap, Modelmap.Klassenmap));
        Proefuitkomst[] uitkomsten = [.. Proefneming.Doe(
            soorten => Leerstof.Maak(corpus, bewijsvoering, new Gramlezer(bewijsvoering.Lexicon.Woorden, klassen, soorten)), (int)seed)];
        File.WriteAllBytes(
            Path.Combine(modelmap, Naam),
            [.. JsonSerializer.SerializeToUtf8Bytes(uitkomsten, ProefJson.Default.ProefuitkomstArray), (byte)'\n']);
    }

    /// <summary>Empty when no comparison was made.</summary>
    internal static Proefuitkomst[] Lees(string modelmap)
    {
        var pad = Path.Combine(modelmap, Naam);
        return File.Exists(pad) ? JsonSerializer.Deserialize(File.ReadAllBytes(pad), ProefJson.Default.ProefuitkomstArray) ?? [] : [];
    }
}

/// <summary>Source-generated JSON of the comparison.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Proefuitkomst[]))]
internal sealed partial class ProefJson : JsonSerializerContext;
