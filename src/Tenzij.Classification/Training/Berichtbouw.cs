using Microsoft.ML;
using Microsoft.ML.Trainers;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;

namespace Tenzij.Classification.Training;

/// <summary>
/// Trains the head over the whole report on clause scores of heads that never saw its writer: scores of heads that did
/// would be better than they will ever be in use.
/// </summary>
internal static class Berichtbouw
{
    private const int Vouwen = 3;

    public static ITransformer Train(Trainingsopdracht opdracht, Corpus corpus, Bewijsvoering bewijsvoering)
    {
        var schrijvers = corpus.Berichten.Select(b => b.Schrijver).Where(Schrijversverdeling.IsTraining).Distinct()
            .Order(StringComparer.Ordinal).ToArray();
        List<Berichtrij> rijen = [];
        for (var vouw = 0; vouw < Math.Min(Vouwen, schrijvers.Length); vouw++)
        {
            var toets = schrijvers.Where((_, i) => i % Vouwen == vouw).ToHashSet();
            var leert = schrijvers.Where(s => schrijvers.Length == 1 || !toets.Contains(s)).ToHashSet();
            var model = Hoofdmodel(opdracht, corpus, bewijsvoering, leert);
            rijen.AddRange(corpus.Berichten.Where(b => toets.Contains(b.Schrijver)).Select(b => Rij(b, model, bewijsvoering)));
            opdracht.Voortgang($"danger: writers {string.Join(", ", toets)} scored by heads of the others");
        }

        var ml = new MLContext((int)opdracht.Seed);
        return ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = 4,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 300,
        }).Fit(ml.Data.Cache(ml.Data.LoadFromEnumerable(rijen)));
    }

    private static Clausulemodel Hoofdmodel(
        Trainingsopdracht opdracht, Corpus corpus, Bewijsvoering bewijsvoering, HashSet<string> leert)
    {
        var (kolommen, voorbeelden) = Clausulebouw.Voorbeelden(corpus, bewijsvoering, leert.Contains);
        var modellen = new Clausulefabriek(kolommen, corpus.Berichten, (int)opdracht.Seed).Train(voorbeelden, Clausulebouw.Leerder);
        return new Clausulemodel(
            kolommen, [.. modellen.Select(Clausuletrainer.Lineair).Select(l => ((float[])[.. l.Weights], l.Bias))]);
    }

    private static Berichtrij Rij(Voorbeeld bericht, Clausulemodel model, Bewijsvoering bewijsvoering)
    {
        var ruimte = new Clausuleruimte();
        var werk = bewijsvoering.Ontleed(bericht.Mutatie);
        ruimte.Snijd(werk.Tekst);
        var beste = new float[Hoofden.Ontkend];
        Clausulescores.Lees(
            model, werk, bewijsvoering.Lexicon.Woorden, ruimte, beste, new int[Hoofden.Ontkend], new (float, float)[Hoofden.Ontkend]);
        var rij = new Berichtrij { Label = Cijfers.IsPositief(bericht.Criteria[(int)Criterium.AcuutGevaar]) };
        Berichtkenmerken.Vul(beste, werk.Stapel, rij.Features);
        return rij;
    }
}
