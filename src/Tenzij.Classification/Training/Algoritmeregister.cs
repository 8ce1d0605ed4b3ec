using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>
/// The record for the Dutch Algoritmeregister, publication standard 1.0 (MinBZK/Algoritmeregister, 29 November 2024), by
/// the field names of the standard: from a text file with a heading for each field, filled from the manifest.
/// </summary>
public static class Algoritmeregister
{
    public const string Bestand = "algoritmeregister.json";

    /// <exception cref="InvalidDataException">The texts break the standard; all faults are told.</exception>
    public static string Maak(string tekst, Modelmanifest manifest, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(corpus);
        var velden = Lees(Vul(tekst, manifest, corpus));
        var fouten = Registerveld.Controleer(velden);
        return fouten.Count == 0
            ? Schrijf(velden)
            : throw new InvalidDataException("The texts for the Algoritmeregister break the standard: " + string.Join("; ", fouten));
    }

    /// <summary>The fields in the order of the file, each with its lines.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        List<KeyValuePair<string, string>> uit = [];
        foreach (var deel in ("\n" + tekst.ReplaceLineEndings("\n")).Split("\n## ").Skip(1))
        {
            var regels = deel.Split('\n', 2);
            uit.Add(new(regels[0].Trim(), regels.Length < 2 ? "" : regels[1].Trim()));
        }

        return uit;
    }

    private static string Vul(string tekst, Modelmanifest manifest, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return new StringBuilder(tekst)
            .Replace("{versie}", manifest.Versie)
            .Replace("{mlnet}", manifest.MlNet)
            .Replace("{seed}", manifest.Seed.ToString(CultureInfo.InvariantCulture))
            .Replace("{gewichten}", manifest.GewichtenHash[..16])
            .Replace("{berichten}", corpus.Berichten.Count.ToString(CultureInfo.InvariantCulture))
            .Replace("{clausules}", corpus.Clausules.Count.ToString(CultureInfo.InvariantCulture))
            .Replace("{schrijvers}", corpus.Berichten.Select(b => b.Schrijver).Distinct().Count().ToString(CultureInfo.InvariantCulture))
            .ToString();
    }

    private static string Schrijf(IReadOnlyList<KeyValuePair<string, string>> velden)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            stroom, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (naam, waarde) in velden)
            {
                json.WritePropertyName(naam);
                Waarde(json, Registerveld.Van(naam)!.Soort, waarde);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.ToArray()) + "\n";
    }

    private static void Waarde(Utf8JsonWriter json, Registersoort soort, string waarde)
    {
        if (soort == Registersoort.Tekst)
        {
            json.WriteStringValue(waarde);
            return;
        }

        json.WriteStartArray();
        foreach (var regel in Registerveld.Punten(waarde))
        {
            if (soort == Registersoort.Lijst)
            {
                json.WriteStringValue(regel);
                continue;
            }

            var (titel, link) = (regel.Split('|', 2)[0].Trim(), regel.Contains('|', StringComparison.Ordinal) ? regel.Split('|', 2)[1].Trim() : "");
            json.WriteStartObject();
            json.WriteString("title", titel);
            if (link.Length > 0)
            {
                json.WriteString("link", link);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
