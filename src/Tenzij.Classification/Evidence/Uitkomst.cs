using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Copies the gathered evidence into the arrays that leave the room; nothing else is allocated.</summary>
internal static class Uitkomst
{
    public static Bevindingen Maak(Werkruimte ruimte)
    {
        var stapel = ruimte.Stapel;
        var elementen = new ElementBevinding[Elementen.Aantal];
        for (var i = 0; i < elementen.Length; i++)
        {
            var doel = Doel.Van((Element)i);
            elementen[i] = new ElementBevinding(
                (Element)i, stapel.Van(doel), Kopie(stapel, doel), stapel.IsTegenstrijdig(doel));
        }

        var criteria = new CriteriumBevinding[Criteriumlijst.Aantal];
        for (var i = 0; i < criteria.Length; i++)
        {
            var doel = Doel.Van((Criterium)i);
            criteria[i] = new CriteriumBevinding((Criterium)i, stapel.Van(doel), Kopie(stapel, doel));
        }

        return new Bevindingen(elementen, criteria, Kopie(stapel, Doel.BuitenScope), ruimte.Onleesbaar);
    }

    private static Bewijs[] Kopie(Stapel stapel, int doel)
    {
        var stukken = stapel.Stukken(doel);
        return stukken.IsEmpty ? [] : stukken.ToArray();
    }
}
