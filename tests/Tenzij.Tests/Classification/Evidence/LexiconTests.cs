using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Tests.Classification.Evidence;

public sealed class LexiconTests
{
    [Fact]
    public void Example_EveryOneInTheLexicon_GivesItsState()
    {
        var fout = new List<string>();
        foreach (var voorbeeld in Proef.Bewijsvoering.Lexicon.Voorbeelden)
        {
            var toestand = Proef.Bewijsvoering.Ontleed(Proef.Bericht(voorbeeld.Tekst)).Stapel.Van(voorbeeld.Doel);
            var goed = voorbeeld.Verwacht is { } verwacht ? toestand == verwacht : toestand <= Toestand.Ontkend;
            if (!goed)
            {
                fout.Add($"{voorbeeld.Bron}: {toestand}: {voorbeeld.Tekst}");
            }
        }

        Assert.Empty(fout);
    }

    [Fact]
    public void Example_EverySpoedCriterion_HasPositiveAndNegative()
    {
        var voorbeelden = Proef.Bewijsvoering.Lexicon.Voorbeelden;
        for (var c = 0; c <= (int)Criterium.KindSlachtoffer; c++)
        {
            var doel = Doel.Van((Criterium)c);
            Assert.Contains(voorbeelden, v => v.Doel == doel && v.Verwacht is not null);
            Assert.Contains(voorbeelden, v => v.Doel == doel && v.Verwacht is null);
        }
    }

    [Theory]
    [InlineData("doel bestaatNiet", "unknown target")]
    [InlineData("doel wapen\n+ @onbekendeklasse", "unknown class")]
    [InlineData("+ mes", "before the first")]
    [InlineData("zomaar iets", "a line must begin")]
    public void Load_LineThatCanNotBeRead_NamesFileAndLine(string tekst, string fout)
    {
        var lezer = new Lexiconlezer();
        var exception = Assert.Throws<FormatException>(() =>
        {
            lezer.Lees("00-klassen.lex", File.ReadAllLines(Path.Combine(Proef.Map, "00-klassen.lex")));
            lezer.Lees("proef.lex", tekst.Split('\n'));
            lezer.Bouw();
        });
        Assert.Contains("proef.lex:", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fout, exception.Message, StringComparison.Ordinal);
    }
}
