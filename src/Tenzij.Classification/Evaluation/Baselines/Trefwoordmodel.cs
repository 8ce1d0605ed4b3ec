using Tenzij.Classification.Evidence;
using Tenzij.Classification.Tokens;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Voorbeeld = Tenzij.Classification.Training.Voorbeeld;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>
/// Rules without negation: the fields, what the lexicon has for each target to show that it is so, and the table from
/// facts to states. Either only its plain words (patterns of one place: keywords), or all its patterns (phrases). No
/// negation, no doubt, no speaker, no frame, no mask.
/// </summary>
internal sealed class Trefwoordmodel : IBeoordelaar
{
    private readonly Lexicon _lexicon;
    private readonly bool[] _telt;
    private readonly Plattkans _kans;

    public Trefwoordmodel(Lexicon lexicon, IEnumerable<Voorbeeld> kalibratie, bool heelPatroon)
    {
        _lexicon = lexicon;
        _telt = [.. lexicon.Patronen.Select(p => p is { Soort: Patroonsoort.Bevestigt, Zwak: false }
            && (heelPatroon || p.Plaatsen is [{ Omgekeerd: false, DubbelePunt: false }]))];
        _kans = new Plattkans(kalibratie.Where(v => v.Oordeel != Oordeel.BuitenScope)
            .Select(v => ((float)Score(Zoek(v.Mutatie)), v.Oordeel == Oordeel.Voldoende)));
    }

    public string ModelHash => new('0', 64);

    public Beoordeling Beoordeel(Mutatie mutatie)
    {
        var gevonden = Zoek(mutatie);
        return new Beoordeling
        {
            Elementen = gevonden.Elementen,
            Criteria = gevonden.Criteria,
            BuitenScope = gevonden.BuitenScope,
            KansVoldoende = _kans.Van(Score(gevonden)),
        };
    }

    private static double Score(Bevindingen gevonden) =>
        Volledigheidsscore.Bereken(gevonden.Elementen, Volledigheidsnorm.Gewichten);

    private Bevindingen Zoek(Mutatie mutatie)
    {
        var ruimte = new Werkruimte();
        ruimte.Stapel.Begin();
        ruimte.Namen.Lees(mutatie.Personen);
        ruimte.Rollen.Lees(mutatie);
        ruimte.Sprekers.Begin(ruimte.Namen, ruimte.Rollen);
        Evidence.Velden.Lees(mutatie, ruimte.Stapel);
        Tokenizer.Lees(mutatie.Toelichting.Span, ruimte.Tekst);
        Woordlegger.Leg(ruimte.Tekst, _lexicon.Woorden, ruimte.Woordgeheugen, ruimte.Namen, ruimte.Rollen);
        ruimte.Zinnen.Snijd(ruimte.Tekst, _lexicon.Woorden);
        ruimte.Vinder.Zoek(ruimte.Tekst, _lexicon);
        foreach (ref readonly var treffer in ruimte.Vinder.Treffers.AsSpan(0, ruimte.Vinder.Aantal))
        {
            Leg(ruimte, treffer);
        }

        ruimte.Gegevens.Lees(ruimte.Tekst, _lexicon.Woorden, mutatie.Incident.Begin.Year);
        Samenstelling.Leg(mutatie, ruimte);
        return Uitkomst.Maak(ruimte);
    }

    private void Leg(Werkruimte ruimte, in Treffer treffer)
    {
        if (!_telt[treffer.Patroon])
        {
            return;
        }

        var begin = ruimte.Tekst.Tokens[treffer.Begin].Begin;
        foreach (var doel in _lexicon.Patronen[treffer.Patroon].Doelen)
        {
            ruimte.Stapel.Tekst(doel, begin, ruimte.Tekst.Tokens[treffer.Eind].Einde - begin, Toestand.Bevestigd);
        }
    }
}
