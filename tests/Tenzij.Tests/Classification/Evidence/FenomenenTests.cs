using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Tests.Classification.Evidence;

public sealed class FenomenenTests
{
    [Theory]
    [InlineData("SO is niet bij de keel gepakt.")]
    [InlineData("Zij heeft nooit gezegd dat hij haar bij de keel pakte.")]
    [InlineData("SO ontkent dat VE haar bij de keel heeft gepakt.")]
    public void Search_DeniedCriterion_IsNoDanger(string tekst) =>
        Assert.Equal(Toestand.Ontkend, Proef.Van(tekst, Criterium.Verwurging));

    [Fact]
    public void Search_DeniedBySuspectStatedByVictim_IsConfirmed() => Assert.Equal(
        Toestand.Bevestigd,
        Proef.Van("SO verklaart dat VE haar bij de keel pakte. VE ontkent dat hij haar bij de keel pakte.", Criterium.Verwurging));

    [Theory]
    [InlineData("Volgens de buurvrouw heeft hij haar bij de keel gepakt.", Criterium.Verwurging)]
    [InlineData("Buurman verklaart dat VE met een mes op haar afkwam.", Criterium.Wapen)]
    [InlineData("Hij zou haar met de dood bedreigd hebben.", Criterium.Doodsbedreiging)]
    [InlineData("Mogelijk heeft hij een vuurwapen in huis liggen.", Criterium.Wapen)]
    public void Search_HearsayOrDoubt_IsUncertain(string tekst, Criterium criterium) =>
        Assert.Equal(Toestand.Onzeker, Proef.Van(tekst, criterium));

    [Theory]
    [InlineData("Op tv was een film bezig waarin iemand met een mes werd gestoken.", Criterium.Wapen)]
    [InlineData("Zij had een brok in haar keel.", Criterium.Verwurging)]
    [InlineData("SO was doodmoe en doodsbang voor spinnen.", Criterium.Doodsbedreiging)]
    [InlineData("Haar hart was gebroken, zei ze.", Criterium.ErnstigLetsel)]
    [InlineData("Het mes lag nog bij de aardappels.", Criterium.Wapen)]
    [InlineData("Hij dreigde met een advocaat.", Criterium.Doodsbedreiging)]
    public void Search_FictionFigureOfSpeechOrHomograph_DoesNotCount(string tekst, Criterium criterium) =>
        Assert.True(Proef.Van(tekst, criterium) <= Toestand.Ontkend);

    [Theory]
    [InlineData("ze kreeg geen lucht meer en zag sterretjes", Criterium.Verwurging)]
    [InlineData("hij zei je haalt morgen niet", Criterium.Doodsbedreiging)]
    [InlineData("zijn handen om haar nek", Criterium.Verwurging)]
    [InlineData("ze mag haar zus niet zien en hij leest haar telefoon", Criterium.DwingendeControle)]
    [InlineData("hij kwam op haar af met een hakmes", Criterium.Wapen)]
    public void Search_DangerNotNamed_IsFound(string tekst, Criterium criterium) =>
        Assert.True(Proef.Van(tekst, criterium) >= Toestand.Onzeker);

    [Theory]
    [InlineData("LETSEL: n.v.t.", Element.Letsel, Toestand.Ontkend)]
    [InlineData("wapens - nee", Element.Wapens, Toestand.Ontkend)]
    [InlineData("KINDEREN | geen", Element.Kinderen, Toestand.Ontkend)]
    [InlineData("Wapens: [ ] ja [x] nee", Element.Wapens, Toestand.Ontkend)]
    [InlineData("Wapens: ja \u2610 nee \u2612", Element.Wapens, Toestand.Ontkend)]
    [InlineData("2231 wapens: NEG", Element.Wapens, Toestand.Ontkend)]
    [InlineData("Letsel: onb.", Element.Letsel, Toestand.Onzeker)]
    [InlineData("Middelen: ?", Element.Middelen, Toestand.Onzeker)]
    [InlineData("Wapens: niet gevraagd", Element.Wapens, Toestand.Onzeker)]
    public void Search_FormLabel_AnswersItsTopic(string tekst, Element element, Toestand verwacht) =>
        Assert.Equal(verwacht, Proef.Van(tekst, element));

    [Fact]
    public void Search_DenialOverAList_ReachesEveryMember()
    {
        Assert.Equal(Toestand.Ontkend, Proef.Van("Geen letsel, wapens of drugs.", Element.Letsel));
        Assert.Equal(Toestand.Ontkend, Proef.Van("Geen letsel, wapens of drugs.", Element.Wapens));
    }

    [Fact]
    public void Search_DictatedSigns_SeparateStatements() => Assert.Equal(
        Toestand.Ontkend,
        Proef.Van("melding ruzie komma moeder en dochter punt geen wapens gezien punt niemand gedronken punt", Element.Wapens));

    [Fact]
    public void Search_GeneralNegative_ExcludesTheSpecific() =>
        Assert.Equal(Toestand.Ontkend, Proef.Van("Er is geen letsel.", Criterium.ErnstigLetsel));

    [Fact]
    public void Search_EmptyNarrative_SaysNothing()
    {
        var bevindingen = Proef.Bewijsvoering.Zoek(Proef.Bericht(string.Empty));
        Assert.All(bevindingen.Elementen, e => Assert.Equal(Toestand.Afwezig, e.Toestand));
        Assert.All(bevindingen.Criteria, c => Assert.Equal(Toestand.Afwezig, c.Toestand));
        Assert.Empty(bevindingen.BuitenScope);
    }
}
