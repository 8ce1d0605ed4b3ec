using System.Text;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Tests.Classification.Evidence;

public sealed class BewijsvoeringTests
{
    private const string Verhaal =
        "Wij troffen SO huilend aan. SO verklaart dat VE haar met een mes bedreigde en bij de keel pakte. VE ontkent. "
        + "Geen letsel. Twee kinderen van 4 en 7 jaar lagen boven te slapen. VE aangehouden. SO slaapt bij haar zus.";

    [Fact]
    public void Search_AnyState_HasItsProofInsideTheText()
    {
        var bericht = Proef.Bericht(Verhaal);
        var bevindingen = Proef.Bewijsvoering.Zoek(bericht);
        foreach (var (toestand, bewijs) in bevindingen.Elementen.Select(e => (e.Toestand, e.Bewijs))
            .Concat(bevindingen.Criteria.Select(c => (c.Toestand, c.Bewijs))))
        {
            Assert.Equal(toestand != Toestand.Afwezig, bewijs.Length > 0);
            Assert.All(bewijs, b => Assert.True(b.IsVeld || b.Begin + b.Lengte <= bericht.Toelichting.Length));
            if (toestand != Toestand.Afwezig)
            {
                Assert.Contains(bewijs, b => b.Toestand == toestand);
            }
        }
    }

    [Theory]
    [InlineData("Karim", "Fatima")]
    [InlineData("Jan", "Mes")]
    [InlineData("Dood", "Wurger")]
    public void Search_NamesSwapped_GivesTheSameStates(string dader, string ander)
    {
        var eerste = Bericht("{0} sloeg zijn vrouw in het gezicht. {0} is naar zijn broer. Er is niet gedreigd.", dader);
        var tweede = Bericht("{0} sloeg zijn vrouw in het gezicht. {0} is naar zijn broer. Er is niet gedreigd.", ander);
        Assert.Equal(Proef.Toestanden(eerste), Proef.Toestanden(tweede));
    }

    [Theory]
    [InlineData("Hij sloeg zijn vriendin en hij dreigde haar dood te maken.", "Zij sloeg haar vriend en zij dreigde hem dood te maken.")]
    [InlineData("Hij pakte haar bij de keel.", "Zij pakte hem bij de keel.")]
    [InlineData("Incident te Amsterdam, hij gooide een fles naar haar.", "Incident te Heerlen, zij gooide een fles naar hem.")]
    public void Search_SexAndPlaceSwapped_GivesTheSameStates(string een, string ander) =>
        Assert.Equal(Proef.Toestanden(Proef.Bericht(een)), Proef.Toestanden(Proef.Bericht(ander)));

    [Fact]
    public void Search_OnlyWeaponSentenceDeleted_StateFalls()
    {
        Assert.Equal(Toestand.Bevestigd, Proef.Van(Verhaal, Criterium.Wapen));
        var zonder = Verhaal.Replace("met een mes bedreigde en ", string.Empty, StringComparison.Ordinal);
        Assert.Equal(Toestand.Afwezig, Proef.Van(zonder, Criterium.Wapen));
    }

    [Fact]
    public void Search_FieldAgainstText_TakesTheMoreSeriousAndSaysSo()
    {
        var bericht = Proef.Bericht("VE bedreigde haar met een mes.") with { Wapens = new Antwoord(JaNee.Nee, null) };
        var wapens = Proef.Bewijsvoering.Zoek(bericht).Elementen[(int)Element.Wapens];
        Assert.Equal(Toestand.Bevestigd, wapens.Toestand);
        Assert.True(wapens.Tegenstrijdig);
    }

    [Fact]
    public void Search_FieldUnknown_IsUncertainAndNoCriterion()
    {
        var bericht = Proef.Bericht(string.Empty) with { Wapens = new Antwoord(JaNee.Onbekend, null) };
        var bevindingen = Proef.Bewijsvoering.Zoek(bericht);
        Assert.Equal(Toestand.Onzeker, bevindingen.Elementen[(int)Element.Wapens].Toestand);
        Assert.Equal(Toestand.Afwezig, bevindingen.Criteria[(int)Criterium.Wapen].Toestand);
    }

    [Theory]
    [InlineData("999991140", Toestand.Bevestigd)]
    [InlineData("999991141", Toestand.Onzeker)]
    public void Search_Bsn_IdentifiesOnlyWhenItPassesTheTest(string bsn, Toestand verwacht)
    {
        var bericht = Proef.Bericht(string.Empty, new Persoon { Id = "1", Rol = Rol.Slachtoffer, Bsn = bsn });
        Assert.Equal(verwacht, Proef.Bewijsvoering.Zoek(bericht).Elementen[(int)Element.Identiteit].Toestand);
    }

    [Theory]
    [InlineData("mes ")]
    [InlineData("geen niet ")]
    [InlineData("hij pakte haar bij de keel en ")]
    [InlineData("a,")]
    [InlineData("\u0001\uFFFD(([[")]
    public void Search_HostileText_TakesStepsInProportion(string brok)
    {
        var kort = Stappen(brok, 1_000);
        var lang = Stappen(brok, 16_000);
        Assert.True(lang <= (kort + 1_000) * 20, $"{kort} steps for 1,000 characters, {lang} for 16,000");
    }

    [Fact]
    public void Search_Again_AllocatesNothingBeyondTheResult()
    {
        var bericht = Proef.Bericht(Verhaal);
        for (var i = 0; i < 50; i++)
        {
            _ = Proef.Bewijsvoering.Ontleed(bericht);
        }

        var voor = GC.GetAllocatedBytesForCurrentThread();
        _ = Proef.Bewijsvoering.Ontleed(bericht);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - voor);
    }

    [Fact]
    public void Search_ManyThreads_GiveTheSameStates()
    {
        var bericht = Proef.Bericht(Verhaal);
        var verwacht = Proef.Toestanden(bericht);
        Assert.All(
            ParallelEnumerable.Range(0, 64).WithDegreeOfParallelism(4).Select(_ => Proef.Toestanden(bericht)).ToArray(),
            toestanden => Assert.Equal(verwacht, toestanden));
    }

    private static Mutatie Bericht(string tekst, string naam) => Proef.Bericht(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, tekst, naam),
        new Persoon { Id = "1", Rol = Rol.Verdachte, Voornamen = naam });

    private static long Stappen(string brok, int tekens)
    {
        var tekst = new StringBuilder();
        while (tekst.Length < tekens)
        {
            tekst.Append(brok);
        }

        return Proef.Bewijsvoering.Ontleed(Proef.Bericht(tekst.ToString())).Vinder.StappenTotaal;
    }
}
