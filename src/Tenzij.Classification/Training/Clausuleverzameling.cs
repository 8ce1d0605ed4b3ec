using System.Text;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>
/// Turns the written corpus into examples: the labelled clauses, and the clauses of whole reports, which say "no" for
/// what the report as a whole does not speak of and nothing for the rest.
/// </summary>
internal sealed class Clausuleverzameling(Bewijsvoering bewijsvoering)
{
    private readonly Clausuleruimte _ruimte = new();

    public List<Clausulevoorbeeld> Clausules(IEnumerable<Clausule> clausules) =>
        [.. clausules.Select(c => Maak(c)).Where(v => v.Grammen.Length > 0)];

    public List<Clausulevoorbeeld> Berichten(IEnumerable<Voorbeeld> berichten, float gewicht)
    {
        List<Clausulevoorbeeld> uit = [];
        foreach (var bericht in berichten)
        {
            var labels = Labels(bericht);
            var ruimte = bewijsvoering.Ontleed(bericht.Mutatie);
            _ruimte.Snijd(ruimte.Tekst);
            for (var i = 0; i < _ruimte.StukkenAantal; i++)
            {
                var (begin, einde) = _ruimte.Stuk(i);
                uit.Add(new Clausulevoorbeeld(bericht.Schrijver, bericht.Id, Lees(ruimte, begin, einde), labels, gewicht));
            }
        }

        return uit;
    }

    private static sbyte[] Labels(Voorbeeld bericht)
    {
        var labels = new sbyte[Hoofden.Aantal];
        Array.Fill(labels, (sbyte)-1);
        for (var c = 0; c < Criteriumlijst.Aantal; c++)
        {
            labels[c] = (sbyte)(bericht.Criteria[c] is Toestand.Afwezig or Toestand.Ontkend ? 0 : -1);
        }

        for (var e = 0; e < Elementen.Aantal; e++)
        {
            labels[Hoofden.EersteElement + e] = (sbyte)(bericht.Elementen[e] == Toestand.Afwezig ? 0 : -1);
        }

        return labels;
    }

    private static sbyte[] Labels(Clausule clausule)
    {
        var labels = new sbyte[Hoofden.Aantal];
        foreach (var label in clausule.Labels)
        {
            if (Criteriumlijst.TryLees(label.Doel, out var criterium))
            {
                if (label.Toestand != "ontkend" && label.Wie != 'A' && label.Wanneer != "later")
                {
                    labels[Hoofden.Van(criterium)] = 1;
                }
            }
            else if (Elementen.TryLees(label.Doel, out Element element) && label.Wie != 'A')
            {
                labels[Hoofden.Van(element)] = 1;
            }
        }

        Kwalificaties(clausule, labels);
        return labels;
    }

    /// <summary>A qualifier is known only where there is something to qualify.</summary>
    private static void Kwalificaties(Clausule clausule, sbyte[] labels)
    {
        var gelabeld = clausule.Labels.Count > 0;
        sbyte Of(Func<Clausulelabel, bool> voldoet) => (sbyte)(!gelabeld ? -1 : clausule.Labels.Any(voldoet) ? 1 : 0);
        labels[Hoofden.Ontkend] = Of(l => l.Toestand == "ontkend");
        labels[Hoofden.Onzeker] = Of(l => l.Toestand == "onzeker");
        labels[Hoofden.AnderePersoon] = Of(l => l.Wie == 'A');
        labels[Hoofden.Vroeger] = Of(l => l.Wanneer == "vroeger");
        labels[Hoofden.Denkbeeldig] = Of(l => l.Wanneer == "later");
    }

    private Clausulevoorbeeld Maak(Clausule clausule)
    {
        var ruimte = bewijsvoering.Ontleed(AlsMutatie(clausule.Tekst));
        return new Clausulevoorbeeld(
            clausule.Schrijver, null, Lees(ruimte, 0, ruimte.Tekst.Aantal), Labels(clausule), 1);
    }

    private uint[] Lees(Werkruimte ruimte, int begin, int einde)
    {
        var n = Grammen.Lees(ruimte, bewijsvoering.Lexicon.Woorden, begin, einde, _ruimte.Grammen);
        return [.. _ruimte.Grammen.AsSpan(0, n).ToArray().Distinct()];
    }

    private static Mutatie AlsMutatie(string tekst) => new()
    {
        MutatieId = "clausule",
        Versie = 1,
        Eenheid = "RE01",
        Opgemaakt = default,
        Incident = new Incident(default, null, null, null, []),
        Personen = [],
        Toelichting = Encoding.UTF8.GetBytes(tekst),
    };
}
