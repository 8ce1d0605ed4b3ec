using System.Numerics;
using Tenzij.Classification.Features;
using Tenzij.Core.Beleid;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Model;

/// <summary>
/// The smallest set of answers that would make a report complete: every gate there, C at its minimum and the verdict
/// <c>voldoende</c>. An answer never lowers the probability, so what is enough stays enough.
/// </summary>
public static class Aanvuladvies
{
    /// <returns>
    /// The elements to answer, of equal sets the one with the highest probability; empty when the report is complete as it
    /// is; null when no answer helps, because the report is out of scope or can not be read.
    /// </returns>
    public static IReadOnlyList<Element>? Zoek(
        Oordeelmodel model, Mutatie mutatie, Beoordeling beoordeling, Beleidsregels beleid, Drempels drempels)
    {
        ArgumentNullException.ThrowIfNull(beoordeling);
        if (beoordeling.BuitenScope.Length > 0 || beoordeling.Onleesbaar)
        {
            return null;
        }

        var open = beoordeling.Elementen
            .Where(e => e is { Toepasselijk: true, Toestand: Toestand.Afwezig or Toestand.Onzeker }).Select(e => e.Element).ToArray();
        var proef = new Proefantwoord(model, mutatie, beoordeling, beleid, drempels, open);
        if (proef.Kans((1 << open.Length) - 1) is null)
        {
            return null;
        }

        for (var omvang = 0; omvang <= open.Length; omvang++)
        {
            var beste = Enumerable.Range(0, 1 << open.Length).Where(keuze => BitOperations.PopCount((uint)keuze) == omvang)
                .Select(keuze => (Keuze: keuze, Kans: proef.Kans(keuze))).Where(p => p.Kans is not null)
                .OrderByDescending(p => p.Kans).ThenBy(p => p.Keuze).ToArray();
            if (beste.Length > 0)
            {
                return [.. open.Where((_, i) => (beste[0].Keuze >> i & 1) != 0)];
            }
        }

        return null;
    }

    /// <summary>The report as it would be judged with some of its open elements answered.</summary>
    private sealed class Proefantwoord(
        Oordeelmodel model, Mutatie mutatie, Beoordeling beoordeling, Beleidsregels beleid, Drempels drempels, Element[] open)
    {
        private readonly ElementBevinding[] _elementen = [.. beoordeling.Elementen];

        /// <summary>The probability when that makes the report complete, else null.</summary>
        public double? Kans(int keuze)
        {
            for (var i = 0; i < open.Length; i++)
            {
                var nu = beoordeling.Elementen[(int)open[i]];
                _elementen[(int)open[i]] = (keuze >> i & 1) == 0 ? nu : nu with { Toestand = Toestand.Bevestigd };
            }

            if (Volledigheidsscore.Bereken(_elementen, beleid.Gewichten) < drempels.VolledigheidMinimum
                || Array.Exists(_elementen, e => e is { Toepasselijk: true, Toestand: Toestand.Afwezig } && beleid.Poorten[(int)e.Element]))
            {
                return null;
            }

            Span<float> kenmerken = stackalloc float[Kenmerkenschema.Aantal];
            Kenmerkenmaker.Vul(_elementen, mutatie.Toelichting.Span, kenmerken);
            var kans = model.Kans(kenmerken);
            return kans >= drempels.KansVoldoende ? kans : null;
        }
    }
}
