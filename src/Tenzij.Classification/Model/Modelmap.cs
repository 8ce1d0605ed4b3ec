using System.Security.Cryptography;
using System.Text;
using Tenzij.Classification.Evaluation.Plots;
using Tenzij.Classification.Features;
using Tenzij.Classification.Training;
using Tenzij.Classification.Training.Reviews;

namespace Tenzij.Classification.Model;

/// <summary>Reads a model folder and refuses it when anything in it is not what the manifest says.</summary>
internal sealed class Modelmap
{
    public const string Oordeelbestand = "oordeel.zip";
    public const string Lexiconmap = "lexicon";
    public const string Klassenmap = "woordklassen";
    public const string Clausulebestand = "clausules.zip";
    public const string Berichtbestand = "berichten.zip";
    public const string Kolombestand = "clausules.kolommen";
    public const string Tabelbestand = "clausules.json";

    private Modelmap(string pad, Modelmanifest manifest, byte[] oordeel, string hash) =>
        (Pad, Manifest, Oordeel, Hash) = (pad, manifest, oordeel, hash);

    public string Pad { get; }

    public Modelmanifest Manifest { get; }

    /// <summary>The ML.NET zip with the verdict model.</summary>
    public byte[] Oordeel { get; }

    public byte[] Bestand(string bestand) => File.ReadAllBytes(Path.Combine(Pad, bestand));

    public bool Heeft(string bestand) => Manifest.Bestanden.ContainsKey(bestand);

    /// <summary>SHA-256 over the hashes of all files that take part in judging.</summary>
    public string Hash { get; }

    public static Modelmap Lees(string pad)
    {
        var manifestpad = Path.Combine(pad, Modelmanifest.Bestand);
        if (!File.Exists(manifestpad))
        {
            throw new ModelOngeldigException($"There is no model in '{pad}': {Modelmanifest.Bestand} is missing. Run: tenzij train");
        }

        var manifest = Modelmanifest.Lees(File.ReadAllBytes(manifestpad));
        if (manifest.KenmerkenHash != Kenmerkenschema.Hash)
        {
            throw new ModelOngeldigException("The model was trained on another feature schema. Run: tenzij train");
        }

        var gevonden = Hashes(pad);
        Vergelijk(manifest.Bestanden, gevonden);
        return new Modelmap(pad, manifest, File.ReadAllBytes(Path.Combine(pad, Oordeelbestand)), HashVan(gevonden));
    }

    /// <summary>
    /// SHA-256 of every file in the folder but the manifest, by path in ordinal order. Plots stay out: their bytes depend
    /// on the fonts of the machine that drew them.
    /// </summary>
    public static SortedDictionary<string, string> Hashes(string pad)
    {
        var uit = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var bestand in Directory.EnumerateFiles(pad, "*", SearchOption.AllDirectories))
        {
            var naam = Path.GetRelativePath(pad, bestand).Replace('\\', '/');
            if (naam != Modelmanifest.Bestand && !naam.EndsWith(Plotmap.Extensie, StringComparison.Ordinal))
            {
                uit.Add(naam, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(bestand))));
            }
        }

        return uit;
    }

    /// <summary>Reports about the model (card, metrics) do not judge and stay out.</summary>
    private static string HashVan(SortedDictionary<string, string> hashes)
    {
        var tekst = new StringBuilder();
        foreach (var (naam, hash) in hashes)
        {
            if (!Verslagbestand(naam))
            {
                tekst.Append(naam).Append(' ').Append(hash).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }

    internal static bool Verslagbestand(string naam) =>
        naam is "card.md" or Proefbestand.Naam or "metrics.json" or Algoritmeregister.Bestand or Uitdager.Verslag;

    private static void Vergelijk(IReadOnlyDictionary<string, string> verwacht, SortedDictionary<string, string> gevonden)
    {
        List<string> fouten = [];
        foreach (var (naam, hash) in verwacht)
        {
            if (!gevonden.TryGetValue(naam, out var echt))
            {
                fouten.Add($"{naam} is missing");
            }
            else if (echt != hash)
            {
                fouten.Add($"{naam} was changed after the model was made");
            }
        }

        fouten.AddRange(gevonden.Keys.Where(n => !verwacht.ContainsKey(n)).Select(n => $"{n} is not in the manifest"));
        if (fouten.Count > 0)
        {
            throw new ModelOngeldigException(
                $"The model is refused: {string.Join("; ", fouten.Take(5))}. Run: tenzij train");
        }
    }
}
