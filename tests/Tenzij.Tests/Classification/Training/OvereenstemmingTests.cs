using Tenzij.Classification.Training;

namespace Tenzij.Tests.Classification.Training;

/// <summary>What a second reader made of a tenth of the corpus, beside the first labels.</summary>
public sealed class OvereenstemmingTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("tenzij-tweedelezer").FullName;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private const string Clausule =
        """{"schrijver":"w1","stijl":"s","tekst":"TEKST","labels":[LABEL],"lastig":[],"impliciet":false}""";

    private const string Wapen =
        """{"doel":"wapen","toestand":"bevestigd","bron":"P","wie":"S","wanneer":"nu","begin":0,"lengte":1}""";

    private static string Regel(string tekst, string label = "") => Clausule.Replace("TEKST", tekst).Replace("LABEL", label);

    [Fact]
    public void Tabel_WithoutASecondReader_IsEmpty() =>
        Assert.Equal("", Overeenstemming.Tabel(Schrijf([Regel("a")], null), _map));

    [Fact]
    public void Tabel_OneSharedAndOneOwnSighting_CountsBoth()
    {
        var corpus = Schrijf([Regel("a", Wapen), Regel("b", Wapen), Regel("c")], [Regel("a", Wapen), Regel("b"), Regel("c")]);

        Assert.Contains("| wapen | 1 | 1 | 0 | 0.67 | 0.40 |", Overeenstemming.Tabel(corpus, _map), StringComparison.Ordinal);
    }

    [Fact]
    public void Tabel_ClauseThatTheCorpusDoesNotHold_IsRefused()
    {
        var corpus = Schrijf([Regel("a")], [Regel("unknown")]);

        Assert.Throws<InvalidDataException>(() => Overeenstemming.Tabel(corpus, _map));
    }

    private Corpus Schrijf(string[] eerste, string[]? tweede)
    {
        File.WriteAllText(Path.Combine(_map, Corpus.Berichtenbestand), "");
        File.WriteAllLines(Path.Combine(_map, Corpus.Clausulesbestand), eerste);
        if (tweede is not null)
        {
            File.WriteAllText(Path.Combine(_map, Overeenstemming.Berichtenbestand), "");
            File.WriteAllLines(Path.Combine(_map, Overeenstemming.Clausulesbestand), tweede);
        }

        return Corpus.Lees(_map);
    }
}
