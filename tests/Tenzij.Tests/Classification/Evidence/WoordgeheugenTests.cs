using Tenzij.Classification.Evidence;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification.Evidence;

/// <summary>What a thread remembers of words must never change an answer.</summary>
public sealed class WoordgeheugenTests
{
    [Fact]
    public void Vind_WordsThatTheLexiconTakesForOne_AreKeptApart()
    {
        Assert.Equal(Woordvorm.Hash("mishandelen"u8), Woordvorm.Hash("mishandele"u8));
        var geheugen = new Woordgeheugen<int>();
        Assert.False(geheugen.Vind(this, "mishandelen"u8, out var plek));
        geheugen[plek] = 7;
        Assert.False(geheugen.Vind(this, "mishandele"u8, out _));
    }

    [Fact]
    public void Vind_SameWord_IsKnownUntilTheSourceChanges()
    {
        var geheugen = new Woordgeheugen<int>();
        Assert.False(geheugen.Vind(this, "keukenmes"u8, out var plek));
        geheugen[plek] = 7;
        Assert.True(geheugen.Vind(this, "keukenmes"u8, out plek));
        Assert.Equal(7, geheugen[plek]);
        Assert.False(geheugen.Vind(new object(), "keukenmes"u8, out _));
    }

    [Fact]
    public void Zoek_WordsThatTheLexiconTakesForOne_MayDiffer_SoThatTheKeyMustNotBeItsHash()
    {
        using var map = new TempFolder();
        map.Write("00-klassen.lex", File.ReadAllBytes(RepoRoot.File("models", "volledigheid", "1", "lexicon", "00-klassen.lex")));
        map.Write("10-proef.lex", "doel feiten\n+ smoezelen*\n"u8);
        var woorden = Lexicon.Laad(map.Path).Woorden;
        Assert.Equal(Woordvorm.Hash("smoezelen"u8), Woordvorm.Hash("smoezele"u8));
        Assert.NotEqual(woorden.ZoekDelen("smoezelen"u8), woorden.ZoekDelen("smoezele"u8));
    }
}
