using System.Text;
using System.Text.Json;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification.Evidence;

public sealed class OuderenTests
{
    private static readonly Bewijsvoering Zoeker =
        Bewijsvoering.Laad(RepoRoot.File("models", "volledigheid", "1", "lexicon"));

    [Theory]
    [InlineData("1940-03-01", "ouder", "kind", Toestand.Bevestigd)]
    [InlineData("1940-03-01", "partner", "partner", Toestand.Onzeker)]
    [InlineData("1980-03-01", "ouder", "kind", Toestand.Afwezig)]
    public void Zoek_WordsOfCare_CountByAgeAndKinship(string geboren, string relatie, string terug, Toestand toestand) =>
        Assert.Equal(toestand, Zoek(geboren, relatie, terug, "VE duwde SO in de keuken. De thuiszorg komt elke ochtend."));

    [Fact]
    public void Zoek_AnElderlyVictimWithoutWordsOfCare_SaysNothing() =>
        Assert.Equal(Toestand.Afwezig, Zoek("1940-03-01", "ouder", "kind", "VE duwde SO in de keuken."));

    private static Toestand Zoek(string geboren, string relatie, string terug, string tekst)
    {
        object Persoon(string id, string rol, string datum, string ander, string soort) => new
        {
            id, rol, geboortedatum = datum, relaties = new[] { new { tot = ander, relatie = soort } },
        };
        var json = JsonSerializer.Serialize(new
        {
            schema = "mutatie/1",
            mutatieId = "PL-ouderen",
            versie = 1,
            eenheid = "RE05",
            opgemaakt = "2026-01-02T10:00:00Z",
            incident = new { begin = "2026-01-02T09:00:00Z" },
            personen = new[]
            {
                Persoon("p1", "slachtoffer", geboren, "p2", relatie),
                Persoon("p2", "verdachte", "1979-05-05", "p1", terug),
            },
            toelichting = tekst,
        });
        var mutatie = MutatieDecoder.Decode(Encoding.UTF8.GetBytes(json)).Mutatie!;
        return Zoeker.Zoek(mutatie).Criteria[(int)Criterium.Ouderenmishandeling].Toestand;
    }
}
