using System.Text;
using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training.Reviews;

/// <summary>Reads reviews: NDJSON of <c>config/contract/review.v1.schema.json</c>. A bad line is a fault, never an exception.</summary>
public static class Reviewlezer
{
    private const string Schema = "review/1";

    /// <param name="berichten">The reports that a review may name by <c>mutatieId</c> and <c>versie</c>.</param>
    public static Reviewlezing Lees(TextReader lezer, IReadOnlyDictionary<(string MutatieId, int Versie), Mutatie> berichten)
    {
        ArgumentNullException.ThrowIfNull(lezer);
        ArgumentNullException.ThrowIfNull(berichten);
        List<Review> reviews = [];
        List<Reviewfout> fouten = [];
        HashSet<string> gezien = new(StringComparer.Ordinal);
        for (var nummer = 1; lezer.ReadLine() is { } regel; nummer++)
        {
            if (string.IsNullOrWhiteSpace(regel))
            {
                continue;
            }

            var voor = fouten.Count;
            var review = LeesRegel(regel, berichten, (veld, melding) => fouten.Add(new Reviewfout(nummer, veld, melding)));
            if (review is not null && !gezien.Add(review.Id))
            {
                fouten.Add(new Reviewfout(nummer, "id", "was given to an earlier review"));
            }

            if (review is not null && fouten.Count == voor)
            {
                reviews.Add(review);
            }
        }

        return new Reviewlezing(reviews, fouten);
    }

    private static Review? LeesRegel(
        string regel, IReadOnlyDictionary<(string, int), Mutatie> berichten, Action<string, string> fout)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(regel);
        }
        catch (JsonException)
        {
            fout("$", "is no JSON object");
            return null;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                fout("$", "is no JSON object");
                return null;
            }

            return LeesReview(json.RootElement, berichten, fout);
        }
    }

    private static Review? LeesReview(
        JsonElement wortel, IReadOnlyDictionary<(string, int), Mutatie> berichten, Action<string, string> fout)
    {
        if (Tekst(wortel, "schema") != Schema)
        {
            fout("schema", $"must be {Schema}");
        }

        if (Tekst(wortel, "id") is not { Length: > 0 } id)
        {
            fout("id", "is missing");
            id = "";
        }

        var oordeel = Tekst(wortel, "oordeel") switch
        {
            "voldoende" => Oordeel.Voldoende,
            "onvoldoende" => Oordeel.Onvoldoende,
            "buitenScope" => Oordeel.BuitenScope,
            _ => Oordeel.Onzeker,
        };
        if (oordeel == Oordeel.Onzeker)
        {
            fout("oordeel", "must be voldoende, onvoldoende or buitenScope");
        }

        var kans = wortel.TryGetProperty("kans", out var k) && k.ValueKind == JsonValueKind.Number ? k.GetDouble() : double.NaN;
        if (!(kans > 0 && kans <= 1))
        {
            fout("kans", "must be a number above 0 and at most 1: the probability with which this report was reviewed");
        }

        var elementen = Elementen(wortel, fout);
        return Bericht(wortel, berichten, fout) is { } mutatie ? new Review(id, mutatie, oordeel, elementen, kans) : null;
    }

    private static Mutatie? Bericht(
        JsonElement wortel, IReadOnlyDictionary<(string, int), Mutatie> berichten, Action<string, string> fout)
    {
        if (wortel.TryGetProperty("mutatie", out var inhoud))
        {
            var gelezen = MutatieDecoder.Decode(Encoding.UTF8.GetBytes(inhoud.GetRawText()));
            foreach (var f in gelezen.Rejection?.Fouten ?? [])
            {
                fout("mutatie", $"{f.Pad} {f.Code}: expected {f.Verwacht}");
            }

            return gelezen.Mutatie;
        }

        if (Tekst(wortel, "mutatieId") is not { } mutatieId || !wortel.TryGetProperty("versie", out var v) || !v.TryGetInt32(out var versie))
        {
            fout("mutatie", "is missing, and so is a mutatieId with its versie");
            return null;
        }

        if (!berichten.TryGetValue((mutatieId, versie), out var mutatie))
        {
            fout("mutatieId", "names no report of the file given with --reports");
            return null;
        }

        return mutatie;
    }

    private static Toestand[]? Elementen(JsonElement wortel, Action<string, string> fout)
    {
        if (!wortel.TryGetProperty("elementen", out var labels))
        {
            return null;
        }

        if (labels.ValueKind != JsonValueKind.Object)
        {
            fout("elementen", "must be an object");
            return null;
        }

        var uit = new Toestand[Core.Volledigheid.Elementen.Aantal];
        var aantal = 0;
        foreach (var label in labels.EnumerateObject())
        {
            if (!Core.Volledigheid.Elementen.TryLees(label.Name, out Element element))
            {
                fout($"elementen.{label.Name}", "is no element of the standard");
            }
            else if (label.Value.ValueKind != JsonValueKind.String
                || !Core.Volledigheid.Elementen.TryLees(label.Value.GetString()!, out Toestand toestand))
            {
                fout($"elementen.{label.Name}", "must be bevestigd, ontkend, onzeker or afwezig");
            }
            else
            {
                uit[(int)element] = toestand;
                aantal++;
            }
        }

        if (aantal != uit.Length)
        {
            fout("elementen", $"must name all {uit.Length} elements, or be left out");
        }

        return uit;
    }

    private static string? Tekst(JsonElement wortel, string naam) =>
        wortel.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;
}
