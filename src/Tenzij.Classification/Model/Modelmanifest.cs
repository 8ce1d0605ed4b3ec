using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tenzij.Classification.Model;

/// <summary>What a model folder says of itself: how it was made, and the SHA-256 of every file in it.</summary>
public sealed record Modelmanifest
{
    public const string Bestand = "manifest.json";

    /// <summary>Always <c>model/1</c>.</summary>
    public required string Schema { get; init; }

    public required string Versie { get; init; }

    /// <summary>The version of Microsoft.ML that trained and stored it.</summary>
    public required string MlNet { get; init; }

    public required ulong Seed { get; init; }

    /// <summary><see cref="Features.Kenmerkenschema.Hash"/> of the features it was trained on.</summary>
    public required string KenmerkenHash { get; init; }

    /// <summary>SHA-256 over the weights, bias and calibrator: the model whatever its zip.</summary>
    public required string GewichtenHash { get; init; }

    /// <summary>SHA-256 over the training file.</summary>
    public required string TrainingsdataHash { get; init; }

    public required IReadOnlyList<string> Trainingsschrijvers { get; init; }

    public required IReadOnlyList<string> Kalibratieschrijvers { get; init; }

    /// <summary>The writers on whose reports the thresholds of the clause table were set.</summary>
    public IReadOnlyList<string> Drempelschrijvers { get; init; } = [];

    public required IReadOnlyList<string> Testschrijvers { get; init; }

    /// <summary>SHA-256 by path within the folder, forward slashes, ordinal order; all files but this one.</summary>
    public required IReadOnlyDictionary<string, string> Bestanden { get; init; }

    public static Modelmanifest Lees(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ModelmanifestJson.Default.Modelmanifest)
                ?? throw new ModelOngeldigException("The manifest is empty.");
        }
        catch (JsonException e)
        {
            throw new ModelOngeldigException("The manifest is no valid JSON: " + e.Message, e);
        }
    }

    public byte[] Schrijf() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ModelmanifestJson.Default.Modelmanifest), (byte)'\n'];
}

/// <summary>Source-generated JSON of the manifest.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Modelmanifest))]
internal sealed partial class ModelmanifestJson : JsonSerializerContext;
