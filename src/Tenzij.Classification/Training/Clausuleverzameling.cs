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
internal sealed class Clausuleverzameling(Bewijsvoering bewijsvoering, Gramlezer lezer)
{
    private readonly Clausuleruimte _ruimte = new();

    public List<Clausulevoorbeeld> Clausules(IEnumerable<Clausule> clausules) =>
        [.. clausules.Select(Maak).Where(v => v.Grammen.Length > 0)];

    public Berichtstof Bericht(Voorbeeld bericht)
    {
        var labels = Labels(bericht);
        var werk = bewijsvoering.Ontleed(bericht.Mutatie);
        lezer.Begin(werk, _ruimte);
        List<Clausulevoorbeeld> clausules = [];
        for (var i = 0; i < _ruimte.StukkenAantal; i++)
        {
            clausules.Add(new Clausulevoorbeeld(bericht.Schrijver, bericht.Id, Lees(werk, i), labels, 1));
        }

        var hints = new int[Doel.Aantal];
        foreach (var vondst in werk.Vondsten.Alle)
        {
            hints[vondst.Doel] += vondst.Toestand >= Toestand.Onzeker ? 1 : 0;
        }

        return new Berichtstof(bericht, clausules, [.. Enumerable.Range(0, Doel.Aantal).Select(werk.Stapel.Van)], hints);
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
        lezer.Begin(ruimte, _ruimte);
        _ruimte.Alles(ruimte.Tekst);
        return new Clausulevoorbeeld(
            clausule.Schrijver, null, _ruimte.StukkenAantal == 0 ? [] : Lees(ruimte, 0), Labels(clausule), 1);
    }

    private uint[] Lees(Werkruimte ruimte, int stuk)
    {
        var n = lezer.Lees(ruimte, _ruimte, stuk, _ruimte.Grammen);
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
