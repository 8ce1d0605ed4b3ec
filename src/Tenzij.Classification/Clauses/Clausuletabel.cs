using System.Text.Json;
using System.Text.Json.Serialization;
using Tenzij.Classification.Model;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The one declared table where learned scores meet the rules: from which score on a head may raise a state that neither
/// field nor rule gave, and how far at most; and for which criteria a phrase is a hint, that needs a head beside it.
/// A field needs nothing.
/// </summary>
internal sealed class Clausuletabel
{
    private readonly float[] _drempel = new float[Hoofden.Aantal];
    private readonly Toestand[] _hoogstens = new Toestand[Hoofden.Aantal];
    private readonly float[] _steun = new float[Hoofden.Aantal];

    private Clausuletabel()
    {
        Array.Fill(_drempel, float.PositiveInfinity);
    }

    public float Drempel(int hoofd) => _drempel[hoofd];

    public Toestand Hoogstens(int hoofd) => _hoogstens[hoofd];

    /// <summary>The probability below which what only the narrative's phrases say of a criterion does not count; mostly 0.</summary>
    public float Steun(int hoofd) => _steun[hoofd];

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

            if (regel.Steun != 0 && !MagSteunVragen(hoofd, regel))
            {
                throw new ModelOngeldigException(
                    $"The clause table gives '{naam}' a steun of {regel.Steun}; only a regular criterion or acuutGevaar may ask it, between 0 and its drempel.");
            }

            (tabel._drempel[hoofd], tabel._hoogstens[hoofd], tabel._steun[hoofd]) = (regel.Drempel, hoogstens, regel.Steun);
        }

        return tabel;
    }

    // Danger that is put in words always counts; acuutGevaar is mostly a conclusion, drawn from other findings.
    private static bool MagSteunVragen(int hoofd, Clausuleregel regel) =>
        hoofd < Hoofden.EersteElement
        && ((Criterium)hoofd == Criterium.AcuutGevaar || ((Criterium)hoofd).Contractsoort() == Criteriumsoort.Regulier)
        && regel.Steun > 0 && regel.Steun < regel.Drempel;
}

/// <summary>One row of the table.</summary>
/// <param name="Drempel">The score, in the units of the head, from which it counts.</param>
/// <param name="Hoogstens">The state that it gives at most.</param>
/// <param name="Steun">For a criterion: the probability that its phrases need beside them to count.</param>
internal sealed record Clausuleregel(float Drempel, string Hoogstens, float Steun = 0);

/// <summary>Source-generated JSON of the table.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(Dictionary<string, Clausuleregel>))]
internal sealed partial class ClausuletabelJson : JsonSerializerContext;
