using System.Globalization;
using System.Text;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;

namespace Tenzij.Classification.Training;

/// <summary>
/// The figures behind the thresholds of the clause table: every report scored by heads that never saw its writer, beside
/// what rules and fields found and what the label says. The thresholds are chosen on these, recall first, by people; the
/// table is then a declared file.
/// </summary>
public static class Clausuledrempels
{
    /// <summary>Comma-separated lines: writer, report, head, score, denied, uncertain, state by rules, state by label.</summary>
    public static string Meet(string corpusmap, string modelmap, int seed)
    {
        var corpus = Corpus.Lees(corpusmap);
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(modelmap, Model.Modelmap.Lexiconmap));
        var uit = new StringBuilder();
        var schrijvers = corpus.Berichten.Select(b => b.Schrijver).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var schrijver in schrijvers)
        {
            var leert = schrijvers.Where(s => s != schrijver && Schrijversverdeling.IsTraining(s)).ToHashSet();
            var (kolommen, voorbeelden) = Clausulebouw.Voorbeelden(corpus, bewijsvoering, leert.Contains);
            var modellen = new Clausulefabriek(kolommen, corpus.Berichten, seed).Train(voorbeelden, Clausulebouw.Leerder);
            var model = new Clausulemodel(
                kolommen, [.. modellen.Select(m => Clausuletrainer.Lineair(m)).Select(l => ((float[])[.. l.Weights], l.Bias))]);
            foreach (var bericht in corpus.Berichten.Where(b => b.Schrijver == schrijver))
            {
                Regels(uit, bericht, model, bewijsvoering);
            }
        }

        return uit.ToString();
    }

    private static void Regels(StringBuilder uit, Voorbeeld bericht, Clausulemodel model, Bewijsvoering bewijsvoering)
    {
        var ruimte = new Clausuleruimte();
        var werk = bewijsvoering.Ontleed(bericht.Mutatie);
        ruimte.Snijd(werk.Tekst);
        var beste = new float[Hoofden.Ontkend];
        var kwalificaties = new (float Ontkend, float Onzeker)[Hoofden.Ontkend];
        Clausulescores.Lees(
            model, werk, bewijsvoering.Lexicon.Woorden, ruimte, beste, new int[Hoofden.Ontkend], kwalificaties);
        for (var h = 0; h < beste.Length; h++)
        {
            var element = h - Hoofden.EersteElement;
            var regel = werk.Stapel.Van(Hoofden.Doelvan(h));
            var label = element < 0 ? bericht.Criteria[h] : bericht.Elementen[element];
            uit.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"{bericht.Schrijver},{bericht.Id},{Hoofden.Naam(h)},{beste[h]:0.000},{kwalificaties[h].Ontkend:0.000},{kwalificaties[h].Onzeker:0.000},{(int)regel},{(int)label}\n"));
        }
    }
}
