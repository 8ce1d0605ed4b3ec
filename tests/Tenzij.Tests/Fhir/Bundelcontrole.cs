using System.Text.Json;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;

namespace Tenzij.Tests.Fhir;

/// <summary>
/// Everything that a valid bundle must satisfy: Firely's strict parser and validation, what that parser overlooks (zones,
/// two choices), references, HL7's invariants, and the rules of a message.
/// </summary>
internal static partial class Bundelcontrole
{
    private static readonly JsonSerializerOptions Strikt =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    private static readonly JsonSerializerOptions Mild =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Ostrich);

    private static readonly string[] Instants = ["timestamp", "recorded", "lastUpdated", "issued"];

    /// <summary>Each finding begins with the name of the rule; a valid bundle has none.</summary>
    public static IReadOnlyList<string> Controleer(ReadOnlySpan<byte> json)
    {
        var fouten = new List<string>();
        using (var document = JsonDocument.Parse(json.ToArray()))
        {
            fouten.AddRange(Ruw(document.RootElement, "Bundle"));
        }

        Bundle? bundle;
        try
        {
            bundle = JsonSerializer.Deserialize<Bundle>(json, Strikt)!;
            fouten.AddRange(bundle.Validate().Select(v => "validatie: " + v.Message));
        }
        catch (DeserializationFailedException e)
        {
            fouten.AddRange(e.Exceptions.Select(x => "parser: " + x.Message));
            bundle = Probeer(json);
        }

        if (bundle is not null)
        {
            fouten.AddRange(Verwijzingen.Controleer(bundle));
            fouten.AddRange(Invarianten.Controleer(bundle));
            fouten.AddRange(Bericht(bundle));
        }

        return fouten;
    }

    private static Bundle? Probeer(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Bundle>(json, Mild);
        }
        catch (Exception e) when (e is DeserializationFailedException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What the parser does not see.</summary>
    private static IEnumerable<string> Ruw(JsonElement element, string plek)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany((e, i) => Ruw(e, $"{plek}[{i}]"));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var fouten = new List<string>();
        var velden = element.EnumerateObject().ToList();
        if (velden.Count(v => Waarde().IsMatch(v.Name)) > 1)
        {
            fouten.Add($"keuze: {plek} heeft meer dan één value[x]");
        }

        var soort = element.TryGetProperty("resourceType", out var naam) ? naam.GetString() : null;
        foreach (var veld in velden)
        {
            var isInstant = Instants.Contains(veld.Name) || (soort == "DocumentReference" && veld.Name == "date");
            if (isInstant && veld.Value.ValueKind == JsonValueKind.String && !Instant().IsMatch(veld.Value.GetString()!))
            {
                fouten.Add($"instant: {plek}.{veld.Name} heeft geen zone of seconden");
            }

            if (veld.Value.ValueKind == JsonValueKind.String && !Tekst().IsMatch(veld.Value.GetString()!))
            {
                fouten.Add($"tekst: {plek}.{veld.Name} begint of eindigt met een spatie of bevat een stuurteken");
            }

            fouten.AddRange(Ruw(veld.Value, plek + "." + veld.Name));
        }

        return fouten;
    }

    /// <summary>One header, first; every entry a unique lower-case urn:uuid that is also its id.</summary>
    private static IEnumerable<string> Bericht(Bundle bundle)
    {
        if (bundle.Type != Bundle.BundleType.Message || bundle.Timestamp is null || bundle.Id is null)
        {
            yield return "bericht: type, timestamp of id ontbreekt";
        }

        if (bundle.Entry.Count(e => e.Resource is MessageHeader) != 1 || bundle.Entry[0].Resource is not MessageHeader header)
        {
            yield return "bericht: er moet één MessageHeader zijn, vooraan";
            yield break;
        }

        if (header.Focus.Count != 1 || bundle.Entry.Find(e => e.FullUrl == header.Focus[0].Reference)?.Resource is not Hl7.Fhir.Model.Task)
        {
            yield return "bericht: de focus is geen Task";
        }

        foreach (var entry in bundle.Entry)
        {
            if (entry.FullUrl is null || !Urn().IsMatch(entry.FullUrl) || entry.FullUrl != "urn:uuid:" + entry.Resource?.Id)
            {
                yield return $"bericht: fullUrl {entry.FullUrl} past niet bij {entry.Resource?.TypeName}/{entry.Resource?.Id}";
            }
        }

        if (bundle.Entry.Select(e => e.FullUrl).Distinct().Count() != bundle.Entry.Count)
        {
            yield return "bericht: een fullUrl komt twee keer voor";
        }
    }

    [GeneratedRegex("^value[A-Z]")]
    private static partial Regex Waarde();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"\A[^\s\p{Cc}](.*[^\s\p{Cc}])?\z", RegexOptions.Singleline)]
    private static partial Regex Tekst();

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
    private static partial Regex Urn();
}
