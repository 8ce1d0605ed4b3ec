using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>Scores stored vectors with ML.NET alone: the proof that our scorer says what ML.NET says.</summary>
public static class MlNetControle
{
    /// <summary>The probabilities that the stored verdict model gives when ML.NET loads and runs it.</summary>
    public static IReadOnlyList<double> Kansen(string modelmap, IEnumerable<float[]> vectoren)
    {
        var ml = new MLContext(seed: 1);
        var model = MlNetLezer.Laad(ml, File.ReadAllBytes(Path.Combine(modelmap, Modelmap.Oordeelbestand)));
        var rijen = vectoren.Select(v => new Oordeelrij { Features = v }).ToArray();
        return [.. model.Transform(ml.Data.LoadFromEnumerable(rijen)).GetColumn<float>("Probability").Select(p => (double)p)];
    }

    /// <summary>The scores of every report head, by head and row.</summary>
    public static IReadOnlyList<float[]> Berichtscores(string modelmap, IEnumerable<float[]> vectoren)
    {
        var ml = new MLContext(seed: 1);
        var data = Berichtrij.Zie(ml, [.. vectoren.Select(v => new Berichtrij { Features = v })]);
        return [.. MlNetLezer.Laad(ml, File.ReadAllBytes(Path.Combine(modelmap, Modelmap.Berichtbestand)))
            .Take(Clauses.Hoofden.Ontkend).Select(hoofd => hoofd.Transform(data).GetColumn<float>("Score").ToArray())];
    }

    /// <summary>The scores of every clause head, by head and row, for rows given as their columns.</summary>
    public static IReadOnlyList<float[]> Clausulescores(string modelmap, IEnumerable<int[]> kolommen)
    {
        var ml = new MLContext(seed: 1);
        var rijen = kolommen.Select(k => new Clausulerij
        {
            Features = new VBuffer<float>(
                Clauses.Kolommen.AantalMax, k.Length, [.. k.Select(_ => 1 / MathF.Sqrt(k.Length))], k),
        }).ToArray();
        var data = ml.Data.LoadFromEnumerable(rijen);
        return [.. MlNetLezer.Laad(ml, File.ReadAllBytes(Path.Combine(modelmap, Modelmap.Clausulebestand)))
            .Select(hoofd => hoofd.Transform(data).GetColumn<float>("Score").ToArray())];
    }
}
