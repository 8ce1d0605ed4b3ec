using System.Globalization;
using System.Text;
using Microsoft.ML;
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
    /// <summary>
    /// Comma-separated lines: writer, report, head, probability before calibration, state by rules, state by label. The
    /// writers that only test stay out.
    /// </summary>
    public static string Meet(string corpusmap, string modelmap, int seed)
    {
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(modelmap, Model.Modelmap.Lexiconmap));
        var klassen = Woordklassenlezer.Lees(Path.Combine(modelmap, Model.Modelmap.Klassenmap));
        var stof = Leerstof.Maak(Corpus.Lees(corpusmap), bewijsvoering, new Gramlezer(bewijsvoering.Lexicon.Woorden, klassen));
        var uit = new StringBuilder();
        var scores = Berichtbouw.Scores(stof, seed, _ => { });
        Schrijf(uit, Kruiskansen(scores, seed));
        var model = stof.Leer(Schrijversverdeling.IsTraining, Clausulebouw.Leerder, seed);
        Schrijf(uit, Kansen(
            Berichtbouw.Train(scores, seed),
            Berichtbouw.Scores(stof, model, s => Schrijversverdeling.IsKalibratie(s) || Schrijversverdeling.IsDrempel(s))));
        return uit.ToString();
    }

    private static void Schrijf(StringBuilder uit, IEnumerable<(Berichtscore Score, int Hoofd, float Kans)> kansen)
    {
        foreach (var (score, hoofd, kans) in kansen)
        {
            uit.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Stof.Voorbeeld.Schrijver},{score.Stof.Voorbeeld.Id},{Hoofden.Naam(hoofd)},{kans:0.0000},{(int)score.Regel(hoofd)},{(int)score.Label(hoofd)}\n"));
        }
    }

    /// <summary>The probability of every head for every report, by report heads that did not learn from its writer.</summary>
    internal static IEnumerable<(Berichtscore Score, int Hoofd, float Kans)> Kruiskansen(IReadOnlyList<Berichtscore> scores, int seed)
    {
        foreach (var groep in scores.GroupBy(s => s.Stof.Voorbeeld.Schrijver))
        {
            var modellen = Berichtbouw.Train([.. scores.Where(s => s.Stof.Voorbeeld.Schrijver != groep.Key)], seed);
            foreach (var kans in Kansen(modellen, groep))
            {
                yield return kans;
            }
        }
    }

    /// <summary>Before any calibration.</summary>
    private static IEnumerable<(Berichtscore Score, int Hoofd, float Kans)> Kansen(
        IEnumerable<ITransformer> modellen, IEnumerable<Berichtscore> scores)
    {
        var model = new Berichtmodel(
            [.. modellen.Select(Clausuletrainer.Lineair).Select(l => ((float[])[.. l.Weights], l.Bias))], Platt.Geen, Platt.Geen);
        foreach (var score in scores)
        {
            for (var h = 0; h < Hoofden.Ontkend; h++)
            {
                yield return (score, h, model.Kans(h, model.Score(h, score.Rij(h).Features)));
            }
        }
    }
}
