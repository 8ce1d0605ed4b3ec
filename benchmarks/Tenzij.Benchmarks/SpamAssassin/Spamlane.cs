using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Tenzij.Benchmarks.SpamAssassin;

/// <summary>
/// The features checked on real text that nobody here wrote: ours and the default FeaturizeText of ML.NET, each with the
/// same AveragedPerceptron, in one run. The mails are fetched by <c>benchmarks/spamassassin.sh</c> and never kept.
/// </summary>
internal static class Spamlane
{
    public static void Write(TextWriter uit, string map)
    {
        var (training, test) = (Mail.Lees(map, 1), Mail.Lees(map, 2));
        uit.WriteLine($"{training.Length} mails teach ({training.Count(m => m.IsSpam)} spam), {test.Length} test ({test.Count(m => m.IsSpam)} spam).\n");
        uit.WriteLine("| features | columns | accuracy | AUC | recall at 1 % false alarms | learn: features + trainer, CPU s | test: features + score, CPU µs a mail |");
        uit.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        Rij(uit, "ours: words, pairs, pieces 3–5, hashed and selected", test, () => Eigen(training));
        Rij(uit, "ML.NET FeaturizeText, defaults", test, () => MlNet(training));
    }

    private static void Rij(TextWriter uit, string naam, Mail[] test, Func<(int Kolommen, Func<Mail[], float[]> Score)> leer)
    {
        var (model, leertijd) = Gemeten(leer);
        var (scores, toetstijd) = Gemeten(() => model.Score(test));
        var goed = scores.Zip(test).Count(p => p.First > 0 == p.Second.IsSpam);
        uit.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {naam} | {model.Kolommen} | {(double)goed / test.Length:0.000} | {Auc(scores, test):0.000} | {Vangst(scores, test):0.000} | {leertijd.TotalSeconds:0.0} | {toetstijd.TotalMicroseconds / test.Length:0} |"));
    }

    private static (int, Func<Mail[], float[]>) Eigen(Mail[] training)
    {
        var ml = new MLContext(seed: 1);
        var kenmerken = new EigenKenmerken(training);
        var rijen = training.Select(m => new Rijtje { Label = m.IsSpam, Features = kenmerken.Maak(m.Tekst) }).ToArray();
        var model = Trainer(ml).Fit(ml.Data.Cache(ml.Data.LoadFromEnumerable(rijen))).Model;
        float[] gewichten = [.. model.Weights];
        return (kenmerken.Aantal, mails => [.. mails.Select(m => Score(gewichten, model.Bias, kenmerken.Maak(m.Tekst)))]);
    }

    private static (int, Func<Mail[], float[]>) MlNet(Mail[] training)
    {
        var ml = new MLContext(seed: 1);
        var keten = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Tekst)).AppendCacheCheckpoint(ml).Append(Trainer(ml));
        var model = keten.Fit(ml.Data.LoadFromEnumerable(training.Select(Tekst)));
        var kolommen = ((BinaryPredictionTransformer<LinearBinaryModelParameters>)model.LastTransformer).Model.Weights.Count;
        return (kolommen, mails => [.. model.Transform(ml.Data.LoadFromEnumerable(mails.Select(Tekst))).GetColumn<float>("Score")]);
    }

    private static AveragedPerceptronTrainer Trainer(MLContext ml) => ml.BinaryClassification.Trainers.AveragedPerceptron(
        new AveragedPerceptronTrainer.Options { NumberOfIterations = 10 });

    private static Tekstje Tekst(Mail mail) => new() { Label = mail.IsSpam, Tekst = mail.Tekst };

    private static float Score(float[] gewichten, float basis, VBuffer<float> kenmerken)
    {
        foreach (var (plek, waarde) in kenmerken.Items())
        {
            basis += gewichten[plek] * waarde;
        }

        return basis;
    }

    private static (T Uitkomst, TimeSpan Tijd) Gemeten<T>(Func<T> doe)
    {
        var voor = Environment.CpuUsage.TotalTime;
        var uitkomst = doe();
        return (uitkomst, Environment.CpuUsage.TotalTime - voor);
    }

    private static double Auc(float[] scores, Mail[] test)
    {
        var ham = scores.Where((_, i) => !test[i].IsSpam).Order().ToArray();
        var spam = scores.Where((_, i) => test[i].IsSpam).ToArray();
        return spam.Sum(s => (Onder(ham, s) + Onder(ham, MathF.BitIncrement(s))) / 2.0) / ((double)ham.Length * spam.Length);
    }

    // How many of the sorted values lie below.
    private static int Onder(float[] gesorteerd, float waarde)
    {
        var (laag, hoog) = (0, gesorteerd.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = gesorteerd[midden] < waarde ? (midden + 1, hoog) : (laag, midden);
        }

        return laag;
    }

    private static double Vangst(float[] scores, Mail[] test)
    {
        var ham = scores.Where((_, i) => !test[i].IsSpam).OrderDescending().ToArray();
        var drempel = ham[ham.Length / 100];
        return (double)scores.Where((s, i) => test[i].IsSpam && s > drempel).Count() / test.Count(m => m.IsSpam);
    }

    private sealed class Rijtje
    {
        public bool Label { get; set; }

        [VectorType(Classification.Clauses.Kolommen.AantalMax)]
        public VBuffer<float> Features { get; set; }
    }

    private sealed class Tekstje
    {
        public bool Label { get; set; }

        public string Tekst { get; set; } = "";
    }
}
