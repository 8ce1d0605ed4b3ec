using Tenzij.Classification.Features;
using Tenzij.Classification.Model;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>
/// Makes the rows of the verdict model from written reports. Out-of-scope reports carry no lesson on completeness and
/// are left out: evidence alone decides on scope.
/// </summary>
internal static class Oordeelrijen
{
    /// <summary>Features from the states that the evidence search finds: what the model will see in use.</summary>
    public static List<Oordeelrij> Voorspeld(IEnumerable<Voorbeeld> voorbeelden, Bewijszoeker zoeker) =>
        [.. InScope(voorbeelden).Select(v => Rij(v, zoeker.Zoek(v.Mutatie).Elementen, 1))];

    /// <summary>
    /// Features from the labelled states; where evidence and contradictions come from is taken from the search. They
    /// teach what a worker minds, free of the faults of the search.
    /// </summary>
    public static List<Oordeelrij> Gelabeld(IEnumerable<Voorbeeld> voorbeelden, Bewijszoeker zoeker, float gewicht) =>
        [.. InScope(voorbeelden).Select(v => Rij(v, MetLabels(v, zoeker.Zoek(v.Mutatie).Elementen), gewicht))];

    private static IEnumerable<Voorbeeld> InScope(IEnumerable<Voorbeeld> voorbeelden) =>
        voorbeelden.Where(v => v.Oordeel is Oordeel.Voldoende or Oordeel.Onvoldoende);

    private static ElementBevinding[] MetLabels(Voorbeeld voorbeeld, ElementBevinding[] gevonden) =>
        [.. gevonden.Select((b, i) => b with { Toestand = voorbeeld.Elementen[i], Toepasselijk = true })];

    private static Oordeelrij Rij(Voorbeeld voorbeeld, ElementBevinding[] elementen, float gewicht)
    {
        var rij = new Oordeelrij
        {
            Id = voorbeeld.Id,
            Schrijver = voorbeeld.Schrijver,
            Label = voorbeeld.Oordeel == Oordeel.Voldoende,
            Gewicht = gewicht,
        };
        Kenmerkenmaker.Vul(elementen, voorbeeld.Mutatie.Toelichting.Span, rij.Features);
        return rij;
    }
}
