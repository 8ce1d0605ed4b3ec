using System.Text;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Tokens;

namespace Tenzij.Tests.Classification.Evidence;

/// <summary>A place name of several words is one word, and what only begins like one is none.</summary>
public sealed class NaamketenTests
{
    [Theory]
    [InlineData("Dijk en Waard gestuurd", 3)]
    [InlineData("aa en hunze gereden", 3)]
    [InlineData("Laren (NH.) gestuurd", 2)]
    [InlineData("de ronde venen", 3)]
    [InlineData("Land van Cuijk", 3)]
    [InlineData("land van herkomst", 1)]
    [InlineData("peel en het water", 1)]
    [InlineData("peel, en maas", 1)]
    [InlineData("Dijk en", 1)]
    [InlineData("vluchtte de ronde venen in", 1)]
    public void Lengte_CountsTheWordsOfTheNameThatBeginsHere(string tekst, int lengte)
    {
        var ruimte = new Tekstruimte();
        Tokenizer.Lees(Encoding.UTF8.GetBytes(tekst), ruimte);
        for (var i = 0; i < ruimte.Aantal; i++)
        {
            ruimte.Tokens[i].Hash = Woordvorm.Hash(ruimte.Woord(i));
        }

        Assert.Equal(lengte, Plaatsnamen.Lengte(ruimte.Tokens.AsSpan(0, ruimte.Aantal)));
    }
}
