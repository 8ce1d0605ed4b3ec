using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Testing;

namespace Tenzij.Benchmarks;

/// <summary>Loading the model folder with every check, and training it anew. Goals: a second, two minutes.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 0, iterationCount: 3)]
public class ModelBenchmarks
{
    private static readonly string Model = RepoRoot.File("models", "volledigheid", "1");

    private string _map = "";

    [GlobalSetup]
    public void Setup()
    {
        _map = Directory.CreateTempSubdirectory("tenzij-model-").FullName;
        foreach (var bestand in Directory.EnumerateFiles(Model, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(_map, Path.GetRelativePath(Model, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_map, recursive: true);

    [Benchmark]
    public string Load() => Beoordelaar.Laad(Model).ModelHash;

    /// <summary>The whole of <c>tenzij train</c>, with card, metrics and plots.</summary>
    [Benchmark]
    public string Train() => Trainer.Train(new Trainingsopdracht
    {
        Corpusmap = RepoRoot.File("models", "corpus"), Modelmap = _map, Beleid = Voorbeelden.Beleid, Referentie = Voorbeelden.Referentie,
    }).GewichtenHash;
}
