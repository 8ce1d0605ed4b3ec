using System.Text;
using System.Text.Json;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Tests.Classification.Evidence;

public sealed class GevaarTests
{
    [Theory]
    [InlineData("V: Heeft hij u bij de keel gepakt?\nA: Nee.", Toestand.Ontkend)]
    [InlineData("V: Heeft hij u bij de keel gepakt?\nA: Ja, met twee handen.", Toestand.Bevestigd)]
    [InlineData("V: Heeft hij u bij de keel gepakt?\nA: Dat weet hij zelf wel.", Toestand.Onzeker)]
    public void Search_Interview_TheAnswerDecides(string tekst, Toestand verwacht) =>
        Assert.Equal(verwacht, Proef.Van(tekst, Criterium.Verwurging));

    [Theory]
    [InlineData("VE sloeg SO met een hamer. VE is gevlucht.")]
    [InlineData("VE zwaaide met een mes. SO is weer naar huis gegaan.")]
    [InlineData("VE greep SO bij de keel en riep dat hij haar zou vermoorden.")]
    public void Search_GraveAndWithinReach_IsAcuteDanger(string tekst) =>
        Assert.True(Proef.Van(tekst, Criterium.AcuutGevaar) >= Toestand.Onzeker);

    [Theory]
    [InlineData("VE sloeg SO met een hamer. VE is gevlucht en later door ons aangehouden.")]
    [InlineData("VE greep SO bij de keel en riep dat hij haar zou vermoorden. SO slaapt bij haar zus.")]
    [InlineData("Partijen hadden woorden over de afwas. Beiden blijven thuis.")]
    [InlineData("VE greep SO bij de keel en riep dat hij haar zou vermoorden. Er is een veiligheidsplan gemaakt en SO kreeg een noodknop.")]
    public void Search_HeldApartOrOnlyAQuarrel_IsNoAcuteDanger(string tekst) =>
        Assert.True(Proef.Van(tekst, Criterium.AcuutGevaar) <= Toestand.Ontkend);

    [Theory]
    [InlineData("Er werd niet opengedaan. Apart spreken lukte niet.", Toestand.Onzeker)]
    [InlineData("Er werd niet opengedaan.", Toestand.Afwezig)]
    [InlineData("VE sloeg SO op de arm. VE is heengezonden.", Toestand.Onzeker)]
    [InlineData("VE schold SO uit. VE is heengezonden.", Toestand.Afwezig)]
    public void Search_TwoSignsOrAViolentSuspectSetFree_LeavesADoubt(string tekst, Toestand verwacht) =>
        Assert.Equal(verwacht, Proef.Van(tekst, Criterium.AcuutGevaar));

    [Fact]
    public void Search_Held_LeavesNoRoomForALearnedScore()
    {
        var werk = Proef.Bewijsvoering.Ontleed(Proef.Bericht("VE zit sinds gisteren vast in het cellencomplex."));
        Assert.True(werk.Stapel.IsGesloten(Doel.Van(Criterium.AcuutGevaar)));
    }

    [Theory]
    [InlineData("Hij heeft niet gezegd dat hij haar iets gaat aandoen.", Toestand.Ontkend)]
    [InlineData("Hij heeft gezegd dat hij haar iets gaat aandoen.", Toestand.Onzeker)]
    public void Search_DenialOfWhatOnlySuggestsACriterion_IsADenial(string tekst, Toestand verwacht) =>
        Assert.Equal(verwacht, Proef.Van(tekst, Criterium.Doodsbedreiging));

    [Theory]
    [InlineData("kind", Toestand.Onzeker)]
    [InlineData("getuige", Toestand.Afwezig)]
    public void Search_AChildBesideASuspectAndNoVictim_IsTheVictim(string rol, Toestand verwacht)
    {
        var json = JsonSerializer.Serialize(new
        {
            schema = "mutatie/1",
            mutatieId = "PL-kind",
            versie = 1,
            eenheid = "RE05",
            opgemaakt = "2026-01-02T10:00:00Z",
            incident = new { begin = "2026-01-02T09:00:00Z" },
            personen = new[] { new { id = "p1", rol }, new { id = "p2", rol = "verdachte" } },
            toelichting = "Op school vertelde hij dat er thuis klappen vallen.",
        });
        var mutatie = MutatieDecoder.Decode(Encoding.UTF8.GetBytes(json)).Mutatie!;
        Assert.Equal(verwacht, Proef.Bewijsvoering.Zoek(mutatie).Criteria[(int)Criterium.KindSlachtoffer].Toestand);
    }
}
