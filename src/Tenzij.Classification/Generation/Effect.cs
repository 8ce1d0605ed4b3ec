using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Generation;

/// <summary>What one phrase says about one element or criterion.</summary>
internal readonly record struct Effect(Element Element, Criterium? Criterium, Toestand Toestand, bool IsBuitenScope)
{
    /// <summary>From the notation of the phrase pack: a name and <c>+</c>, <c>-</c> or <c>?</c>.</summary>
    public static Effect Lees(string tekst)
    {
        if (tekst == "!buitenScope")
        {
            return new Effect(default, null, Toestand.Bevestigd, IsBuitenScope: true);
        }

        var toestand = tekst[^1] switch
        {
            '+' => Toestand.Bevestigd,
            '-' => Toestand.Ontkend,
            '?' => Toestand.Onzeker,
            _ => throw new InvalidDataException($"Effect '{tekst}' does not end in +, - or ?."),
        };
        var naam = tekst[..^1];
        if (Elementen.TryLees(naam, out Element element))
        {
            return new Effect(element, null, toestand, false);
        }

        return Criteriumlijst.TryLees(naam, out var criterium)
            ? new Effect(default, criterium, toestand, false)
            : throw new InvalidDataException($"Effect '{tekst}' names no element or criterion.");
    }
}
