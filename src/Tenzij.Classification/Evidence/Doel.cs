using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// What a pattern can speak of, as one number: the 16 elements, the 22 criteria, out of scope, and the facts from
/// which composed states are built (<see cref="Feit"/>).
/// </summary>
internal static class Doel
{
    public const int EersteCriterium = Elementen.Aantal;
    public const int BuitenScope = EersteCriterium + Criteriumlijst.Aantal;
    public const int EersteFeit = BuitenScope + 1;
    public static readonly int Aantal = EersteFeit + Enum.GetValues<Feit>().Length;

    public static int Van(Element element) => (int)element;

    public static int Van(Criterium criterium) => EersteCriterium + (int)criterium;

    public static int Van(Feit feit) => EersteFeit + (int)feit;

    public static bool TryLees(string naam, out int doel)
    {
        doel = -1;
        if (Elementen.TryLees(naam, out Element element))
        {
            doel = Van(element);
        }
        else if (Criteriumlijst.TryLees(naam, out var criterium))
        {
            doel = Van(criterium);
        }
        else if (naam == "buitenScope")
        {
            doel = BuitenScope;
        }
        else if (Enum.TryParse<Feit>(naam, ignoreCase: true, out var feit) && !char.IsAsciiDigit(naam[0]))
        {
            doel = Van(feit);
        }

        return doel >= 0;
    }
}
