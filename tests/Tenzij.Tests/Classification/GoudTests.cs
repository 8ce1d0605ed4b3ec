using Tenzij.Classification.Evaluation.Gold;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>Labelled clauses through the table, without any reading of text.</summary>
public sealed class GoudTests
{
    private static readonly string Map = RepoRoot.File("models", "volledigheid", "1");

    private const string Regel = """
        {"id":"g0-1","stijl":"s","gemarkeerd":"@","mutatie":{"schema":"mutatie/1","mutatieId":"g0-1","versie":1,"eenheid":"RE01","opgemaakt":"2026-01-01T10:00:00+01:00","incident":{"begin":"2026-01-01T09:00:00+01:00"},"personen":[],"toelichting":"#"},"labels":{"elementen":{},"tenzij":{},"oordeel":"onvoldoende"}}
        """;

    [Fact]
    public void Beoordeel_TakesTheLabelsAndTheTable_NotTheText()
    {
        var b = Beoordeel("SO [is gewurgd]{verwurging+ S S nu}. [Een mes?]{wapen+ D S nu} Hij wil haar doodmaken.");
        Assert.Equal(Toestand.Bevestigd, b.Van(Criterium.Verwurging));
        Assert.Equal(Toestand.Onzeker, b.Van(Criterium.Wapen));
        Assert.Equal(Toestand.Afwezig, b.Van(Criterium.Doodsbedreiging));
        Assert.Equal(Toestand.Bevestigd, b.Van(Element.Dreiging));
        Assert.Equal(Toestand.Onzeker, b.Van(Element.Wapens));
    }

    [Fact]
    public void Beoordeel_DenialOfTheSuspect_WeighsLessThanTheVictim() => Assert.Equal(
        Toestand.Bevestigd, Beoordeel("[niet gedaan]{wapen- V V nu} en [wel gedaan]{wapen+ S V nu}").Van(Criterium.Wapen));

    [Theory]
    [InlineData("[mes]{wapen+ P A nu}")]
    [InlineData("[mes]{wapen+ S S later}")]
    [InlineData("[geen mes]{wapen- D S nu}")]
    public void Beoordeel_SomebodyElseOrLaterOrDeniedByAThird_IsNoCriterion(string tekst) =>
        Assert.Equal(Toestand.Afwezig, Beoordeel(tekst).Van(Criterium.Wapen));

    [Fact]
    public void Beoordeel_NoWeaponsAtAll_ExcludesTheCriterion() => Assert.Equal(
        Toestand.Ontkend, Beoordeel("[geen wapens]{wapens- P S nu}").Van(Criterium.Wapen));

    [Fact]
    public void Lees_ReportWithoutMarks_SaysWhichReport()
    {
        using var map = new TempFolder();
        var pad = map.Write("x.ndjson", System.Text.Encoding.UTF8.GetBytes(Regel.Replace("\"gemarkeerd\":\"@\",", "", StringComparison.Ordinal)));
        Assert.Contains("g0-1 has no labelled clauses", Assert.Throws<InvalidDataException>(() => Goudset.Lees(pad)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_MarksThatChangeTheNarrative_AreRefused()
    {
        using var map = new TempFolder();
        var pad = map.Write("x.ndjson", System.Text.Encoding.UTF8.GetBytes(Regel.Replace("@", "[mes]{wapen+ P S nu}", StringComparison.Ordinal)));
        Assert.Contains("is not the narrative", Assert.Throws<InvalidDataException>(() => Goudset.Lees(pad)).Message, StringComparison.Ordinal);
    }

    private static Beoordeling Beoordeel(string gemarkeerd)
    {
        using var map = new TempFolder();
        var tekst = System.Text.RegularExpressions.Regex.Replace(gemarkeerd, @"\[([^\]]+)\]\{[^}]+\}", "$1");
        var pad = map.Write("x.ndjson", System.Text.Encoding.UTF8.GetBytes(Regel.Replace("@", gemarkeerd, StringComparison.Ordinal).Replace("#", tekst, StringComparison.Ordinal)));
        var goud = Goudset.Lees(pad);
        var beoordelaar = new Goudbeoordelaar(
            goud, Bewijsvoering.Laad(Path.Combine(Map, Modelmap.Lexiconmap)), Beoordelaar.Laad(Map).Oordeelmodel);
        return beoordelaar.Beoordeel(goud.Berichten[0].Mutatie);
    }
}
