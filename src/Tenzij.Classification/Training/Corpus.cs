using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tenzij.Classification.Generation;

namespace Tenzij.Classification.Training;

/// <summary>The written corpus in the repository: reports and clauses of all writers, one JSON object a line.</summary>
public sealed class Corpus
{
    public const string Berichtenbestand = "berichten.ndjson";
    public const string Clausulesbestand = "clausules.ndjson";

    private static readonly ClausuleJson Json = new(new JsonSerializerOptions(ClausuleJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private Corpus(IReadOnlyList<Voorbeeld> berichten, IReadOnlyList<Clausule> clausules) =>
        (Berichten, Clausules) = (berichten, clausules);

    public IReadOnlyList<Voorbeeld> Berichten { get; }

    public IReadOnlyList<Clausule> Clausules { get; }

    /// <summary>Reads <c>models/corpus</c>.</summary>
    public static Corpus Lees(string map)
    {
        var clausules = Path.Combine(map, Clausulesbestand);
        return new Corpus(
            Voorbeeldlezer.Lees(Path.Combine(map, Berichtenbestand)),
            !File.Exists(clausules) ? [] : LeesClausules(clausules));
    }

    /// <summary>Every run of five words of the corpus, clauses and narratives.</summary>
    public Vijfgrammen Vijfgrammen() => new(
        Clausules.Select(c => c.Tekst).Concat(Berichten.Select(b => Encoding.UTF8.GetString(b.Mutatie.Toelichting.Span))));

    internal static IReadOnlyList<Clausule> LeesClausules(string pad) =>
        [.. File.ReadLines(pad).Where(r => r.Length > 0).Select(r => JsonSerializer.Deserialize(r, Json.Clausule)!)];

    /// <summary>SHA-256 over the files of the corpus, lower-case hex.</summary>
    public static string Hash(string map)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(File.ReadAllBytes(Path.Combine(map, Berichtenbestand)));
        hash.AppendData(File.ReadAllBytes(Path.Combine(map, Clausulesbestand)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// Collects the folders of the writers (each with <c>reports.ndjson</c> and <c>clauses.txt</c>) into the two files.
    /// </summary>
    /// <returns>The number of reports and clauses.</returns>
    public static (int Berichten, int Clausules) Verzamel(string bronmap, string doelmap)
    {
        Directory.CreateDirectory(doelmap);
        List<string> berichten = [], clausules = [];
        foreach (var map in Directory.EnumerateDirectories(bronmap, "w*").Order(StringComparer.Ordinal))
        {
            var verslagen = Path.Combine(map, "reports.ndjson");
            berichten.AddRange(!File.Exists(verslagen) ? [] : File.ReadLines(verslagen).Where(r => r.Trim().Length > 0).Select(Compact));
            var teksten = Path.Combine(map, "clauses.txt");
            clausules.AddRange(!File.Exists(teksten) ? [] : Clausuleregels(Path.GetFileName(map), File.ReadLines(teksten)));
        }

        Schrijf(Path.Combine(doelmap, Berichtenbestand), berichten);
        Schrijf(Path.Combine(doelmap, Clausulesbestand), clausules);
        return (berichten.Count, clausules.Count);
    }

    private static IEnumerable<string> Clausuleregels(string schrijver, IEnumerable<string> regels)
    {
        var stijl = "";
        foreach (var regel in regels)
        {
            if (regel.StartsWith("## ", StringComparison.Ordinal))
            {
                stijl = regel[3..].Replace("stijl:", "", StringComparison.Ordinal).Trim();
            }
            else if (regel.Contains('\t', StringComparison.Ordinal))
            {
                yield return JsonSerializer.Serialize(Clausulemarkering.Lees(schrijver, stijl, regel), Json.Clausule);
            }
        }
    }

    private static string Compact(string regel)
    {
        using var json = JsonDocument.Parse(regel);
        using var stroom = new MemoryStream();
        using (var schrijver = new Utf8JsonWriter(stroom, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteTo(schrijver);
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
    }

    private static void Schrijf(string pad, List<string> regels) =>
        File.WriteAllBytes(pad, Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => r + "\n"))));
}
