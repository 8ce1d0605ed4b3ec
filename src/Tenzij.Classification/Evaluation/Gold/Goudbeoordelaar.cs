using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Gold;

/// <summary>
/// Judges reports by the clauses that a person labelled: fields, those labels and the declared table, and nothing that
/// reads text. What is wrong then is the table's doing, or the labellers'.
/// </summary>
public sealed class Goudbeoordelaar : IBeoordelaar
{
    private readonly Bewijsvoering _bewijsvoering;
    private readonly Oordeelmodel _oordeel;
    private readonly Dictionary<Mutatie, Clausule> _clausules = new(ReferenceEqualityComparer.Instance);

    public Goudbeoordelaar(Goudset goud, Bewijsvoering bewijsvoering, Oordeelmodel oordeel)
    {
        ArgumentNullException.ThrowIfNull(goud);
        (_bewijsvoering, _oordeel) = (bewijsvoering, oordeel);
        foreach (var (bericht, clausule) in goud.Berichten.Zip(goud.Clausules))
        {
            _clausules.Add(bericht.Mutatie, clausule);
        }
    }

    public string ModelHash => new('0', 64);

    public Beoordeling Beoordeel(Mutatie mutatie)
    {
        ArgumentNullException.ThrowIfNull(mutatie);
        var ruimte = _bewijsvoering.OntleedMet(mutatie, stapel => Leg(_clausules[mutatie], stapel));
        return Beoordelaar.Oordeel(Uitkomst.Maak(ruimte), mutatie, _oordeel);
    }

    private static void Leg(Clausule clausule, Stapel stapel)
    {
        foreach (var label in clausule.Labels)
        {
            if (Doel.TryLees(label.Doel, out var doel) && Toestand(label, doel) is var toestand && toestand != Core.Volledigheid.Toestand.Afwezig)
            {
                stapel.Tekst(doel, label.Begin, label.Lengte, toestand);
            }
        }
    }

    /// <summary>
    /// Precedence by <c>contract/</c>: what concerns somebody else does not count, what may come is no criterion, and a
    /// third party alone leaves doubt. That the victim or the police weigh more than a denial follows from the gathering,
    /// which keeps the most serious.
    /// </summary>
    internal static Toestand Toestand(Clausulelabel label, int doel)
    {
        var isCriterium = doel is >= Doel.EersteCriterium and < Doel.BuitenScope;
        if ((label.Wie == 'A' && doel != Doel.BuitenScope) || (isCriterium && label.Wanneer == "later"))
        {
            return Core.Volledigheid.Toestand.Afwezig;
        }

        return (label.Toestand, label.Bron) switch
        {
            ("bevestigd", 'D') => Core.Volledigheid.Toestand.Onzeker,
            ("bevestigd", _) => Core.Volledigheid.Toestand.Bevestigd,
            ("ontkend", 'D') => isCriterium ? Core.Volledigheid.Toestand.Afwezig : Core.Volledigheid.Toestand.Onzeker,
            ("ontkend", _) => Core.Volledigheid.Toestand.Ontkend,
            _ => Core.Volledigheid.Toestand.Onzeker,
        };
    }
}
