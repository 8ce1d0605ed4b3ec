using System.Text;
using Tenzij.Classification.Features;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

public sealed class KenmerkenTests
{
    [Fact]
    public void Controleer_TheSchema_IsAllowed()
    {
        Assert.Empty(Kenmerkenpoort.Controleer(Kenmerkenschema.Alle));
        Assert.Equal(Kenmerkenschema.Aantal, Kenmerkenschema.Alle.Count);
    }

    [Theory]
    [InlineData("nationaliteit")]
    [InlineData("geslacht")]
    [InlineData("herkomst")]
    [InlineData("achternaam")]
    [InlineData("geboorteland")]
    [InlineData("postcode")]
    [InlineData("gemeente")]
    [InlineData("bsn")]
    [InlineData("krediet.nationaliteit")]
    [InlineData("woorden.bsn")]
    public void Controleer_WhatDescribesAPerson_IsRefusedFromAnySource(string naam) =>
        Assert.All(Enum.GetValues<Kenmerkbron>(), bron => Assert.NotEmpty(Kenmerkenpoort.Controleer([new Kenmerk(naam, bron)])));

    [Fact]
    public void Vul_OneAnswerMore_LowersNoFeature()
    {
        var licht = Voorbeelden.Licht();
        foreach (var element in Enum.GetValues<Element>())
        {
            var (zonder, met) = (Maak(licht.Met(element, Toestand.Afwezig)), Maak(licht.Met(element, Toestand.Ontkend)));
            Assert.All(zonder.Zip(met), p => Assert.True(p.First <= p.Second));
            Assert.NotEqual(zonder, met);
        }
    }

    [Fact]
    public void Vul_ConfirmedOrDenied_AreTheSameAnswer()
    {
        var licht = Voorbeelden.Licht();
        Assert.Equal(Maak(licht), Maak(licht.Met(Element.Wapens, Toestand.Ontkend)));
    }

    [Fact]
    public void Vul_Allocates_Nothing()
    {
        var elementen = Voorbeelden.Licht().Elementen;
        var uit = new float[Kenmerkenschema.Aantal];
        var tekst = Encoding.UTF8.GetBytes(new string('a', 4000)).AsSpan();
        Kenmerkenmaker.Vul(elementen, tekst, uit);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Kenmerkenmaker.Vul(elementen, tekst, uit);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - voor);
    }

    private static float[] Maak(Beoordeling beoordeling)
    {
        var uit = new float[Kenmerkenschema.Aantal];
        Kenmerkenmaker.Vul(beoordeling.Elementen, "Een korte tekst van zeven woorden lang"u8, uit);
        return uit;
    }
}
