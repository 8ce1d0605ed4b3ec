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
    /// <summary>Comma-separated lines: writer, report, head, probability, state by rules, state by label.</summary>
    public static string Meet(string corpusmap, string modelmap, int seed)
    {
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(modelmap, Model.Modelmap.Lexiconmap));
        var klassen = Woordklassenlezer.Lees(Path.Combine(modelmap, Model.Modelmap.Klassenmap));
        var stof = Leerstof.Maak(Corpus.Lees(corpusmap), bewijsvoering, new Gramlezer(bewijsvoering.Lexicon.Woorden, klassen));
        var uit = new StringBuilder();
        foreach (var (score, hoofd, kans) in Kruiskansen(Berichtbouw.Scores(stof, seed, _ => { }), seed))
        {
            uit.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Stof.Voorbeeld.Schrijver},{score.Stof.Voorbeeld.Id},{Hoofden.Naam(hoofd)},{kans:0.0000},{(int)score.Regel(hoofd)},{(int)score.Label(hoofd)}\n"));
        }

        return uit.ToString();
    }

    /// <summary>The probability of every head for every report, by report heads that did not learn from its writer.</summary>
    internal static IEnumerable<(Berichtscore Score, int Hoofd, float Kans)> Kruiskansen(IReadOnlyList<Berichtscore> scores, int seed)
    {
        foreach (var groep in scores.GroupBy(s => s.Stof.Voorbeeld.Schrijver))
        {
            var modellen = Berichtbouw.Train([.. scores.Where(s => s.Stof.Voorbeeld.Schrijver != groep.Key)], seed);
            var model = new Berichtmodel(
                [.. modellen.Select(Clausuletrainer.Lineair).Select(l => ((float[])[.. l.Weights], l.Bias))], Platt.Geen, Platt.Geen);
            foreach (var score in groep)
            {
                for (var h = 0; h < Hoofden.Ontkend; h++)
                {
                    yield return (score, h, model.Kans(h, model.Score(h, score.Rij(h).Features)));
                }
            }
        }
    }
}
