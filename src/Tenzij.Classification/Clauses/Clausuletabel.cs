using System.Text.Json;
using System.Text.Json.Serialization;
using Tenzij.Classification.Model;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The one declared table where learned clause scores meet the rules: from which score on a head may raise a state that
/// neither field nor rule gave, and how far at most. Nothing here ever lowers a state.
/// </summary>
internal sealed class Clausuletabel
{
    private readonly float[] _drempel = new float[Hoofden.Aantal];
    private readonly Toestand[] _hoogstens = new Toestand[Hoofden.Aantal];

    private Clausuletabel()
    {
        Array.Fill(_drempel, float.PositiveInfinity);
    }

    public float Drempel(int hoofd) => _drempel[hoofd];

    public Toestand Hoogstens(int hoofd) => _hoogstens[hoofd];

    /// <summary>A table that raises nothing: the rules alone.</summary>
    public static Clausuletabel Leeg { get; } = new();

    public static Clausuletabel Lees(ReadOnlySpan<byte> json)
    {
        Dictionary<string, Clausuleregel>? regels;
        try
        {
            regels = JsonSerializer.Deserialize(json, ClausuletabelJson.Default.DictionaryStringClausuleregel);
        }
        catch (JsonException e)
        {
            throw new ModelOngeldigException("The clause table can not be read: " + e.Message, e);
        }

        var tabel = new Clausuletabel();
        foreach (var (naam, regel) in regels ?? [])
        {
            var hoofd = Enumerable.Range(0, Hoofden.Aantal).FirstOrDefault(h => Hoofden.Naam(h) == naam, -1);
            if (hoofd < 0 || !Elementen.TryLees(regel.Hoogstens, out Toestand hoogstens))
            {
                throw new ModelOngeldigException($"The clause table names an unknown head or state: '{naam}', '{regel.Hoogstens}'.");
            }

            if (hoofd < Hoofden.EersteElement && hoogstens > Toestand.Onzeker)
            {
                throw new ModelOngeldigException($"The clause table lets a learned score confirm '{naam}'; onzeker is the most.");
            }

            (tabel._drempel[hoofd], tabel._hoogstens[hoofd]) = (regel.Drempel, hoogstens);
        }

        return tabel;
    }
}

/// <summary>One row of the table.</summary>
/// <param name="Drempel">The score, in the units of the head, from which it counts.</param>
/// <param name="Hoogstens">The state that it gives at most.</param>
internal sealed record Clausuleregel(float Drempel, string Hoogstens);

/// <summary>Source-generated JSON of the table.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(Dictionary<string, Clausuleregel>))]
internal sealed partial class ClausuletabelJson : JsonSerializerContext;
