using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Benchmarks;

/// <summary>
/// One report of 1,237 characters on one core. Ours gives 16 elements, 22 criteria, their spans and the verdict; the two
/// PredictionEngines of ML.NET give one output each. Goal 25 µs, stretch 12.
/// </summary>
[MemoryDiagnoser]
public class AssessBenchmarks : IDisposable
{
    private const int Tekens = 1237;

    private readonly Beoordelaar _beoordelaar = Beoordelaar.Laad(RepoRoot.File("models", "volledigheid", "1"));
    private Mutatie _mutatie = null!;
    private Rij _rij = null!;
    private PredictionEngine<Rij, Uitkomst> _standaard = null!;
    private PredictionEngine<Rij, Uitkomst> _gehasht = null!;

    [GlobalSetup]
    public void Setup()
    {
        var berichten = Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten;
        var tekst = new StringBuilder();
        foreach (var bericht in berichten.Where(b => b.Oordeel == Oordeel.Voldoende))
        {
            tekst.Append(Encoding.UTF8.GetString(bericht.Mutatie.Toelichting.Span)).Append(' ');
            if (tekst.Length >= Tekens)
            {
                break;
            }
        }

        _rij = new Rij { Tekst = tekst.ToString(0, Tekens) };
        _mutatie = Voorbeelden.Mutatie(toelichting: _rij.Tekst);
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(berichten.Select(b => new Rij
        {
            Tekst = Encoding.UTF8.GetString(b.Mutatie.Toelichting.Span), Label = b.Oordeel == Oordeel.Voldoende,
        }).ToArray());
        _standaard = Engine(ml, data, ml.Transforms.Text.FeaturizeText("Features", nameof(Rij.Tekst)));
        _gehasht = Engine(ml, data, ml.Transforms.Text.ProduceHashedWordBags("Features", nameof(Rij.Tekst), numberOfBits: 18, ngramLength: 2));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _standaard.Dispose();
        _gehasht.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public float MlNetFeaturizeText() => _standaard.Predict(_rij).Score;

    [Benchmark]
    public float MlNetHashedWords() => _gehasht.Predict(_rij).Score;

    [Benchmark]
    public Beoordeling AssessEverything() => _beoordelaar.Beoordeel(_mutatie);

    private static PredictionEngine<Rij, Uitkomst> Engine(MLContext ml, IDataView data, IEstimator<ITransformer> kenmerken)
    {
        var trainer = ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 10 });
        return ml.Model.CreatePredictionEngine<Rij, Uitkomst>(kenmerken.AppendCacheCheckpoint(ml).Append(trainer).Fit(data));
    }

    private sealed class Rij
    {
        public bool Label { get; set; }

        public string Tekst { get; set; } = "";
    }

    private sealed class Uitkomst
    {
        public float Score { get; set; }
    }
}
