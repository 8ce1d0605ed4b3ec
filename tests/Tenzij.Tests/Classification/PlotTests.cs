using System.Xml.Linq;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Classification.Evaluation.Plots;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

public sealed class PlotTests
{
    [Fact]
    public void Schrijf_GivesTwoSvgFilesWithTheirFigures_AndTheSameBytesAgain()
    {
        using var map = new TempFolder();
        var evaluatie = Meet();
        Plotmap.Schrijf(map.Path, evaluatie, Voorbeelden.Beleid.Landelijk, new Kosten());
        foreach (var (naam, tekst) in ((string, string)[])[(Plotmap.Betrouwbaarheid, "Brier"), (Plotmap.Drempels, "extra review")])
        {
            var bytes = File.ReadAllBytes(Path.Combine(map.Path, naam));
            Assert.Equal("svg", XDocument.Parse(System.Text.Encoding.UTF8.GetString(bytes)).Root!.Name.LocalName);
            Assert.Contains(tekst, System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            Plotmap.Schrijf(map.Path, evaluatie, Voorbeelden.Beleid.Landelijk, new Kosten());
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(map.Path, naam)));
        }
    }

    [Fact]
    public void Schrijf_NoReportInScope_WritesNothing()
    {
        using var map = new TempFolder();
        var leeg = Evaluatie.Doe("leeg", [], Vast(), Voorbeelden.Beleid, Voorbeelden.Referentie);
        Plotmap.Schrijf(map.Path, leeg, Voorbeelden.Beleid.Landelijk, new Kosten());
        Assert.Empty(Directory.EnumerateFiles(map.Path));
    }

    private static Evaluatie Meet()
    {
        var berichten = Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten.Where(b => b.Schrijver == "w8").ToArray();
        return Evaluatie.Doe("w8", berichten, Vast(), Voorbeelden.Beleid, Voorbeelden.Referentie);
    }

    private static Lengte Vast() => new();

    /// <summary>The probability grows with the text.</summary>
    private sealed class Lengte : IBeoordelaar
    {
        public string ModelHash => new('0', 64);

        public Beoordeling Beoordeel(Tenzij.Core.Mutaties.Mutatie mutatie) => Nuloordeel.Maak(
            new Toestand[16], new Toestand[22], false, Math.Min(0.99, mutatie.Toelichting.Length / 1500.0));
    }
}
