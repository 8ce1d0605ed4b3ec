using System.Globalization;
using System.Text.Json.Nodes;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Classification.Training.Reviews;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>Learning on site: reviews in, a challenger out, the model in use untouched.</summary>
public sealed class ReviewTests
{
    private static readonly string Modelmap = RepoRoot.File("models", "volledigheid", "1");
    private static readonly string[] Regels = File.ReadAllLines(RepoRoot.File("models", "corpus", "berichten.ndjson"));

    [Fact]
    public void Lees_ReportOrReference_VerdictAndStates()
    {
        var mutatie = Voorbeelden.Mutatie();
        var bekend = new Dictionary<(string, int), Mutatie> { [(mutatie.MutatieId, mutatie.Versie)] = mutatie };
        var lezing = Lees(
            bekend,
            Review("a", 0.05),
            $$"""{"schema":"review/1","id":"b","mutatieId":"{{mutatie.MutatieId}}","versie":{{mutatie.Versie}},"oordeel":"onvoldoende","kans":1}""");
        Assert.Empty(lezing.Fouten);
        Assert.Equal([20f, 1f], lezing.Reviews.Select(r => r.Gewicht));
        Assert.NotNull(lezing.Reviews[0].Elementen);
        Assert.Null(lezing.Reviews[1].Elementen);
        Assert.Same(mutatie, lezing.Reviews[1].Mutatie);
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.05, 20)]
    [InlineData(0.01, 20)]
    public void Gewicht_IsOneOverThePropensity_Clipped(double kans, float gewicht) =>
        Assert.Equal(gewicht, new Review("x", Voorbeelden.Mutatie(), Oordeel.Voldoende, null, kans).Gewicht, 1e-4);

    [Theory]
    [InlineData("nee", "$ is no JSON object")]
    [InlineData("[1]", "$ is no JSON object")]
    [InlineData("""{"schema":"review/2","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":1}""", "schema must be review/1")]
    [InlineData("""{"schema":"review/1","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":1}""", "id is missing")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"onzeker","kans":1}""", "oordeel must be")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":0}""", "kans must be")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende"}""", "kans must be")]
    [InlineData("""{"schema":"review/1","id":"a","oordeel":"voldoende","kans":1}""", "mutatie is missing")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":1}""", "mutatieId names no report")]
    [InlineData("""{"schema":"review/1","id":"a","mutatie":{"schema":"mutatie/1"},"oordeel":"voldoende","kans":1}""", "mutatie $.")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":1,"elementen":{"risico":"bevestigd"}}""", "elementen.risico is no element")]
    [InlineData("""{"schema":"review/1","id":"a","mutatieId":"x","versie":1,"oordeel":"voldoende","kans":1,"elementen":{"letsel":"misschien"}}""", "elementen.letsel must be")]
    public void Lees_BadLine_IsAFaultThatNamesLineAndField(string regel, string fout)
    {
        var lezing = Lees([], "", regel);
        Assert.Empty(lezing.Reviews);
        Assert.Contains(lezing.Fouten, f => f.Regel == 2 && f.ToString().Contains(fout, StringComparison.Ordinal));
    }

    [Fact]
    public void Lees_TheSameIdTwice_IsAFault() => Assert.Contains(
        Lees([], Review("a", 1), Review("a", 1)).Fouten, f => f.Regel == 2 && f.Veld == "id");

    [Fact]
    public void Schema_NamesTheFieldsAndVerdictsThatTheReaderWants()
    {
        var schema = JsonNode.Parse(File.ReadAllText(RepoRoot.File("config", "contract", "review.v1.schema.json")))!;
        foreach (var veld in schema["required"]!.AsArray().Select(v => v!.GetValue<string>()))
        {
            var regel = JsonNode.Parse(Review("a", 0.05))!.AsObject();
            regel.Remove(veld);
            Assert.Contains(Lees([], regel.ToJsonString()).Fouten, f => f.Veld == veld);
        }

        foreach (var oordeel in schema["properties"]!["oordeel"]!["enum"]!.AsArray().Select(v => v!.GetValue<string>()))
        {
            var regel = JsonNode.Parse(Review("a", 0.05))!.AsObject();
            regel["oordeel"] = oordeel;
            Assert.Empty(Lees([], regel.ToJsonString()).Fouten);
        }
    }

    [Fact]
    public void Train_Reviews_MakeAChallengerThatLoads_AndLeaveTheChampionAsItWas()
    {
        using var uit = new TempFolder();
        var voor = Hashes();
        var uitkomst = Uitdager.Train(Opdracht(), Lees([], Reviews("onvoldoende")).Reviews, uit.File("uitdager"));
        Assert.Equal(voor, Hashes());
        var uitdager = Beoordelaar.Laad(uit.File("uitdager"));
        Assert.Equal(uitkomst.ModelHash, uitdager.ModelHash);
        Assert.Equal("1-uitdager", uitdager.Manifest.Versie);
        Assert.Contains("reviews", uitdager.Manifest.Trainingsschrijvers);
        Assert.NotEqual(Beoordelaar.Laad(Modelmap).Manifest.GewichtenHash, uitdager.Manifest.GewichtenHash);
        Assert.Contains("held-out writers", uitkomst.Verslag, StringComparison.Ordinal);
        Assert.Contains(uitkomst.IsVoorgesteld ? "**Proposed**" : "**Not proposed**", uitkomst.Verslag, StringComparison.Ordinal);
        Assert.Equal(uitkomst.Verslag, File.ReadAllText(uit.File("uitdager", Uitdager.Verslag)));
    }

    [Fact]
    public void Train_ReviewersWhoFindEverythingInsufficient_AreFollowed()
    {
        using var uit = new TempFolder();
        Uitdager.Train(Opdracht(), Lees([], Reviews("onvoldoende")).Reviews, uit.File("uitdager"));
        var bericht = Voorbeeldlezer.Lees("x", new StringReader(Regels.First(r => r.Contains("\"oordeel\":\"voldoende\"", StringComparison.Ordinal))))[0].Mutatie;
        Assert.True(Beoordelaar.Laad(uit.File("uitdager")).Beoordeel(bericht).KansVoldoende < Beoordelaar.Laad(Modelmap).Beoordeel(bericht).KansVoldoende);
    }

    [Fact]
    public void Train_ReviewsThatSayTheOpposite_AreNotProposed()
    {
        using var uit = new TempFolder();
        var reviews = Lees([], Reviews(null)).Reviews
            .Select(r => r with { Oordeel = r.Oordeel == Oordeel.Voldoende ? Oordeel.Onvoldoende : Oordeel.Voldoende, Elementen = null, Kans = 0.05 });
        Assert.False(Uitdager.Train(Opdracht(), [.. reviews], uit.File("uitdager")).IsVoorgesteld);
    }

    [Fact]
    public void Train_SameReviewsTwice_GivesTheSameModel()
    {
        using var uit = new TempFolder();
        var reviews = Lees([], Reviews(null)).Reviews;
        Assert.Equal(
            Uitdager.Train(Opdracht(), reviews, uit.File("a")), Uitdager.Train(Opdracht(), reviews, uit.File("b")));
    }

    [Fact]
    public void Train_IntoAFolderThatIsNotEmpty_IsRefused()
    {
        using var uit = new TempFolder();
        uit.Write("iets.txt", "x"u8);
        Assert.Throws<InvalidDataException>(() => Uitdager.Train(Opdracht(), Lees([], Reviews(null)).Reviews, uit.Path));
    }

    private static Trainingsopdracht Opdracht() => new()
    {
        Corpusmap = RepoRoot.File("models", "corpus"), Modelmap = Modelmap, Beleid = Voorbeelden.Beleid, Referentie = Voorbeelden.Referentie,
    };

    private static string Hashes() => string.Join('\n', Tenzij.Classification.Model.Modelmap.Hashes(Modelmap));

    /// <summary>Sixty reports of a training writer, as a reviewer would hand them back.</summary>
    private static string[] Reviews(string? oordeel) =>
        [.. Regels.Where(r => r.Contains("\"id\":\"w1-", StringComparison.Ordinal)).Take(60).Select((r, i) => Review($"r{i}", i % 3 == 0 ? 0.1 : 1, r, oordeel))];

    private static string Review(string id, double kans) => Review(id, kans, Regels[0], null);

    private static string Review(string id, double kans, string gelabeld, string? oordeel)
    {
        var bron = JsonNode.Parse(gelabeld)!;
        var labels = bron["labels"]!;
        return $$"""
            {"schema":"review/1","id":"{{id}}","mutatie":{{bron["mutatie"]!.ToJsonString()}},"oordeel":"{{oordeel ?? labels["oordeel"]!.GetValue<string>()}}","elementen":{{labels["elementen"]!.ToJsonString()}},"kans":{{kans.ToString(CultureInfo.InvariantCulture)}}}
            """;
    }

    private static Reviewlezing Lees(Dictionary<(string, int), Mutatie> bekend, params string[] regels) =>
        Reviewlezer.Lees(new StringReader(string.Join('\n', regels)), bekend);
}
