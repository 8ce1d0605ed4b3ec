using System.Text.Json;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The record for the Algoritmeregister, against publication standard 1.0.</summary>
public sealed class AlgoritmeregisterTests
{
    private static readonly string Tekst = File.ReadAllText(RepoRoot.File("config", "algoritmeregister.md"));
    private static readonly Lazy<Corpus> Verzameld = new(() => Corpus.Lees(RepoRoot.File("models", "corpus")));

    [Fact]
    public void Maak_TheTextsOfTheRepository_GiveARecordOfTheStandard()
    {
        using var json = JsonDocument.Parse(Maak(Tekst));
        var wortel = json.RootElement;
        foreach (var naam in (string[])["name", "description_short", "organization", "status", "contact_email", "publication_category", "lang", "standard_version"])
        {
            Assert.NotEqual("", wortel.GetProperty(naam).GetString());
        }

        Assert.Equal("1.0", wortel.GetProperty("standard_version").GetString());
        Assert.Equal("nld", wortel.GetProperty("lang").GetString());
        Assert.InRange(wortel.GetProperty("category").GetArrayLength(), 1, 3);
        Assert.StartsWith("https://wetten.overheid.nl/", wortel.GetProperty("lawful_basis_grouping")[0].GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.Contains("Veilig Thuis", wortel.GetProperty("goal").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Maak_FillsVersionWeightsAndCorpusFromTheManifest()
    {
        var record = Maak(Tekst);
        Assert.DoesNotContain("{versie}", record, StringComparison.Ordinal);
        Assert.Contains("0123456789abcdef", record, StringComparison.Ordinal);
        Assert.Contains($"{Verzameld.Value.Berichten.Count} verzonnen meldingen", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## status\nIn ontwikkeling", "## status\nBijna klaar", "status")]
    [InlineData("## lang\nnld", "", "lang is missing")]
    [InlineData("## provider", "## leverancier", "leverancier is no field")]
    [InlineData("{mlnet}", "{onbekend}", "methods_and_models has braces")]
    [InlineData("- Zorg en gezondheid", "- Zorg en gezondheid\n- Recht\n- Werk", "category has 4 items")]
    public void Maak_TextsThatBreakTheStandard_AreRefusedByField(string van, string naar, string fout) => Assert.Contains(
        fout, Assert.Throws<InvalidDataException>(() => Maak(Tekst.Replace(van, naar, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void Maak_TooLongAText_IsRefusedWithItsLength() => Assert.Contains(
        "description_short has", Assert.Throws<InvalidDataException>(() => Maak(Tekst.Replace(
            "## description_short\n", "## description_short\n" + new string('x', 351), StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private static string Maak(string tekst) => Algoritmeregister.Maak(tekst, Manifest(), Verzameld.Value);

    private static Modelmanifest Manifest() => new()
    {
        Schema = "model/1", Versie = "7", MlNet = "5.0.1", Seed = 3, KenmerkenHash = "", GewichtenHash = "0123456789abcdef0123",
        TrainingsdataHash = "", Trainingsschrijvers = [], Kalibratieschrijvers = [], Testschrijvers = [],
        Bestanden = new Dictionary<string, string>(),
    };
}
