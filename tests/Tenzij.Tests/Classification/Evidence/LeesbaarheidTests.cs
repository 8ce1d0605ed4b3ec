using System.Text;
using System.Text.Json;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification.Evidence;

/// <summary>Danger must be seen however the text was typed, copied or exported; what can not be read is said to be so.</summary>
public sealed class LeesbaarheidTests
{
    private const string Zin = "Verdachte kneep haar de keel dicht.";

    private static readonly Bewijsvoering Zoeker =
        Bewijsvoering.Laad(RepoRoot.File("models", "volledigheid", "1", "lexicon"));

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200D')]
    [InlineData('\u200E')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u0301')]
    public void Zoek_InvisibleCharactersInsideWords_HideNothing(char onzichtbaar)
    {
        var gevonden = Zoek(string.Join(onzichtbaar, Zin.AsEnumerable()));

        Assert.Equal(Toestand.Bevestigd, Verwurging(gevonden));
        Assert.False(gevonden.Onleesbaar);
    }

    [Theory]
    [InlineData("Verdachte kneep haar de ke-\nel dicht.")]
    [InlineData("Verdachte kneep haar de ke-\r\nel dicht.")]
    [InlineData("Verdachte&nbsp;kneep&nbsp;haar&#160;de&nbsp;keel&nbsp;dicht.")]
    [InlineData("Geen bijzonderheden Verdachte kneep haar de keel dicht.")]
    public void Zoek_BrokenLinesEntitiesAndMissingStops_HideNothing(string tekst) =>
        Assert.Equal(Toestand.Bevestigd, Verwurging(Zoek(tekst)));

    [Theory]
    [InlineData("Verdachte kneep haar de k\u0435el dicht.")]
    [InlineData("\uFF56\uFF45\uFF52\uFF44\uFF41\uFF43\uFF48\uFF54\uFF45")]
    [InlineData("V e r d a c h t e kneep haar")]
    [InlineData("Hij zei: \u0633\u0623\u0642\u062A\u0644\u0643.")]
    [InlineData("Verdachte kneep haar de ke\u0001el dicht.")]
    [InlineData("Verdachte\u200Bkneep\u200Bhaar\u200Bde\u200Bkeel\u200Bdicht.")]
    public void Zoek_LettersThatCanNotBeRead_AreReported(string tekst) => Assert.True(Zoek(tekst).Onleesbaar);

    [Theory]
    [InlineData("Rutger en Zoë \u0110\u1EB7ng dronken één glas \u2013 37 \u00B5g; \u201Erust\u201D \u2611 \U0001F600")]
    [InlineData("T.p. a.d.h.v. de n.a.w. gegevens m.b.t. VE.\r\n\t- SO: geen letsel")]
    public void Zoek_OrdinaryText_CanBeRead(string tekst) => Assert.False(Zoek(tekst).Onleesbaar);

    [Fact]
    public void Zoek_TheReasonForNotInforming_IsRead() =>
        Assert.Equal(Toestand.Bevestigd, Verwurging(Zoek("", reden: Zin)));

    private static Toestand Verwurging(Bevindingen gevonden) => gevonden.Criteria[(int)Criterium.Verwurging].Toestand;

    private static Bevindingen Zoek(string toelichting, string? reden = null)
    {
        var json = JsonSerializer.Serialize(new
        {
            schema = "mutatie/1",
            mutatieId = "PL-leesbaar",
            versie = 1,
            eenheid = "RE05",
            opgemaakt = "2026-01-02T10:00:00Z",
            incident = new { begin = "2026-01-02T09:00:00Z" },
            personen = new[] { new { id = "p1", rol = "slachtoffer" }, new { id = "p2", rol = "verdachte" } },
            betrokkenenGeinformeerd = new { status = "nee", reden = reden ?? "" },
            toelichting,
        });
        return Zoeker.Zoek(MutatieDecoder.Decode(Encoding.UTF8.GetBytes(json)).Mutatie!);
    }
}
