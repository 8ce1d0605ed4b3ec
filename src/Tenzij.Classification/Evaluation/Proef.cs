using Tenzij.Classification.Training;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Judges labelled reports one by one, each alone, and decides twice: on what was found and on the labels.</summary>
internal static class Proef
{
    public static List<Uitslag> Doe(
        IEnumerable<Voorbeeld> voorbeelden, IBeoordelaar beoordelaar, Beleidsregels beleid, Referentiegegevens referentie) =>
        [.. voorbeelden.Select(v => Doe(v, beoordelaar.Beoordeel(v.Mutatie), beleid, referentie))];

    private static Uitslag Doe(
        Voorbeeld voorbeeld, Beoordeling gevonden, Beleidsregels beleid, Referentiegegevens referentie)
    {
        var gelabeld = VolgensLabels(voorbeeld);
        var besluit = Beslisser.Beslis(voorbeeld.Mutatie, gevonden, Historie.Leeg, beleid, referentie);
        var waar = Beslisser.Beslis(voorbeeld.Mutatie, gelabeld, Historie.Leeg, beleid, referentie);
        return new Uitslag(
            voorbeeld,
            [.. gevonden.Elementen.Select(e => e.Toestand)],
            [.. gevonden.Criteria.Select(c => c.Toestand)],
            besluit.Oordeel,
            gevonden.KansVoldoende,
            besluit.Volledigheid,
            waar.Volledigheid,
            besluit.Route,
            waar.Route);
    }

    private static Beoordeling VolgensLabels(Voorbeeld voorbeeld) => new()
    {
        Elementen = [.. voorbeeld.Elementen.Select((t, i) => new ElementBevinding((Element)i, t, Label(t)))],
        Criteria = [.. voorbeeld.Criteria.Select((t, i) => new CriteriumBevinding((Criterium)i, t, Label(t)))],
        BuitenScope = voorbeeld.Oordeel == Oordeel.BuitenScope ? Label(Toestand.Bevestigd) : [],
        KansVoldoende = voorbeeld.Oordeel == Oordeel.Voldoende ? 1 : 0,
    };

    private static Bewijs[] Label(Toestand toestand) =>
        toestand == Toestand.Afwezig ? [] : [Bewijs.VanVeld("label", toestand)];
}
