using System.Text;
using Tenzij.Classification.Features;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Mutaties;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The stored model in <c>models/volledigheid/1</c>.</summary>
public sealed class ModelTests
{
    private static readonly string Map = RepoRoot.File("models", "volledigheid", "1");

    [Fact]
    public void Kans_EqualsWhatMlNetItselfSays()
    {
        var beoordelaar = Beoordelaar.Laad(Map);
        var vectoren = Vectoren(500);
        var mlnet = MlNetControle.Kansen(Map, vectoren);
        Assert.All(vectoren.Zip(mlnet), p => Assert.Equal(p.Second, beoordelaar.Oordeelmodel.Kans(p.First), 1e-5));
        Assert.True(mlnet.Max() - mlnet.Min() > 0.5, "the vectors must reach both ends");
    }

    [Fact]
    public void Bijdragen_SumToTheLogit()
    {
        var model = Beoordelaar.Laad(Map).Oordeelmodel;
        foreach (var vector in Vectoren(50))
        {
            var bijdragen = new double[Kenmerkenschema.Aantal];
            var logit = model.Bijdragen(vector, bijdragen) + bijdragen.Sum();
            Assert.Equal(model.Kans(vector), 1 / (1 + Math.Exp(-logit)), 1e-6);
        }
    }

    [Fact]
    public void Gewichten_AreNonNegative_SoThatAnAnswerNeverLowersTheProbability()
    {
        var model = Beoordelaar.Laad(Map).Oordeelmodel;
        Assert.All(model.Gewichten.ToArray(), g => Assert.True(g >= 0));
        Assert.True(model.Helling < 0);
    }

    [Fact]
    public void Beoordeel_OnEightThreads_GivesTheSameBits()
    {
        var beoordelaar = Beoordelaar.Laad(Map);
        Mutatie[] berichten = [.. Enumerable.Range(0, 40).Select(i => Voorbeelden.Mutatie(toelichting: $"SO zegt dat VE haar {i} keer sloeg. Geen letsel."))];
        var verwacht = berichten.Select(b => BitConverter.DoubleToInt64Bits(beoordelaar.Beoordeel(b).KansVoldoende)).ToArray();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
            Assert.Equal(verwacht, berichten.Select(b => BitConverter.DoubleToInt64Bits(beoordelaar.Beoordeel(b).KansVoldoende))));
    }

    [Theory]
    [InlineData("oordeel.zip", 40)]
    [InlineData("oordeel.zip", -1)]
    [InlineData("manifest.json", 3)]
    [InlineData("card.md", 100)]
    public void Laad_ChangedOrTruncatedFile_IsRefused(string bestand, int plek)
    {
        using var kopie = new Tijdelijkemap(Map);
        var pad = Path.Combine(kopie.Pad, bestand);
        var bytes = File.ReadAllBytes(pad);
        if (plek < 0)
        {
            bytes = bytes[..(bytes.Length / 2)];
        }
        else
        {
            bytes[plek] ^= 0x20;
        }

        File.WriteAllBytes(pad, bytes);
        Assert.Throws<ModelOngeldigException>(() => Beoordelaar.Laad(kopie.Pad));
    }

    [Fact]
    public void Laad_FileTooManyOrTooFew_IsRefusedByName()
    {
        using var kopie = new Tijdelijkemap(Map);
        File.WriteAllText(Path.Combine(kopie.Pad, "extra.txt"), "x");
        Assert.Contains("extra.txt", Assert.Throws<ModelOngeldigException>(() => Beoordelaar.Laad(kopie.Pad)).Message, StringComparison.Ordinal);
        File.Delete(Path.Combine(kopie.Pad, "extra.txt"));
        File.Delete(Path.Combine(kopie.Pad, "oordeel.zip"));
        Assert.Contains("oordeel.zip", Assert.Throws<ModelOngeldigException>(() => Beoordelaar.Laad(kopie.Pad)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Laad_NoModel_SaysWhatToDo()
    {
        var fout = Assert.Throws<ModelOngeldigException>(() => Beoordelaar.Laad(Path.GetTempPath()));
        Assert.Contains("tenzij train", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Laad_OtherFeatureSchema_IsRefused()
    {
        using var kopie = new Tijdelijkemap(Map);
        var pad = Path.Combine(kopie.Pad, "manifest.json");
        File.WriteAllText(pad, File.ReadAllText(pad).Replace(Kenmerkenschema.Hash, new string('0', 64), StringComparison.Ordinal));
        Assert.Contains("schema", Assert.Throws<ModelOngeldigException>(() => Beoordelaar.Laad(kopie.Pad)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_SameCorpusAndSeed_GivesTheSameWeights()
    {
        var corpus = RepoRoot.File("models", "corpus");

        Assert.Equal(Train(corpus), Train(corpus));
    }

    [Fact]
    public void Train_RecordsTheCorpusThatIsInTheRepository() => Assert.Equal(
        Corpus.Hash(RepoRoot.File("models", "corpus")), Beoordelaar.Laad(Map).Manifest.TrainingsdataHash);

    private static (string, string) Train(string corpus)
    {
        using var kopie = new Tijdelijkemap(Map);
        var uitkomst = Trainer.Train(new Trainingsopdracht
        {
            Corpusmap = corpus, Modelmap = kopie.Pad, Beleid = Voorbeelden.Beleid, Referentie = Voorbeelden.Referentie,
        });
        return (uitkomst.GewichtenHash, uitkomst.ModelHash);
    }

    private static List<float[]> Vectoren(int aantal)
    {
        var toeval = new Random(5);
        return [.. Enumerable.Range(0, aantal).Select(i => Enumerable.Range(0, Kenmerkenschema.Aantal)
            .Select(_ => toeval.Next(aantal) < i ? 0f : -toeval.Next(3) / 2f).ToArray())];
    }

    private sealed class Tijdelijkemap : IDisposable
    {
        public Tijdelijkemap(string bron)
        {
            Pad = Directory.CreateTempSubdirectory("tenzij-model-").FullName;
            foreach (var bestand in Directory.EnumerateFiles(bron, "*", SearchOption.AllDirectories))
            {
                var doel = Path.Combine(Pad, Path.GetRelativePath(bron, bestand));
                Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
                File.Copy(bestand, doel);
            }
        }

        public string Pad { get; }

        public void Dispose() => Directory.Delete(Pad, recursive: true);
    }
}
