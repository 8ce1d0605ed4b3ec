using System.Text.Json.Serialization;

namespace Tenzij.Classification.Training;

/// <summary>One labelled clause of the written corpus.</summary>
/// <param name="Lastig">Targets that the words suggest and that do not hold or do not count.</param>
/// <param name="Impliciet">The meaning is there without any word that one would search for.</param>
public sealed record Clausule(
    string Schrijver, string Stijl, string Tekst, IReadOnlyList<Clausulelabel> Labels, IReadOnlyList<string> Lastig,
    bool Impliciet);

/// <summary>What a span of a clause says.</summary>
/// <param name="Doel">An element, a criterion or <c>buitenScope</c>.</param>
/// <param name="Toestand"><c>bevestigd</c>, <c>ontkend</c> or <c>onzeker</c>.</param>
/// <param name="Bron">P police, S victim, V suspect, D third party, K child, A doctor or ambulance, X unclear.</param>
/// <param name="Wie">S victim, V suspect, K child, B both, A someone else, X unclear.</param>
/// <param name="Wanneer"><c>nu</c>, <c>vroeger</c> or <c>later</c>.</param>
/// <param name="Begin">First character of the span in the text.</param>
/// <param name="Lengte">Its length in characters.</param>
public sealed record Clausulelabel(
    string Doel, string Toestand, char Bron, char Wie, string Wanneer, int Begin, int Lengte);

/// <summary>Source-generated JSON of the clauses.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Clausule))]
internal sealed partial class ClausuleJson : JsonSerializerContext;
