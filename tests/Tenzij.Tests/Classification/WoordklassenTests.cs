using System.Text;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>The word classes of the clause features.</summary>
public sealed class WoordklassenTests
{
    private static readonly Woordklassen Klassen = Woordklassenlezer.Maak(
    [
        ("# remark", "t:1"),
        ("slaan: sloeg klap* *geslagen -afgeslagen vlakke_hand", "t:2"),
        ("  stomp pak_van_laken", "t:3"),
        ("mes: mes* *mes -mest -zomes", "t:4"),
        ("wond: klapwond", "t:5"),
    ]);

    [Theory]
    [InlineData("sloeg", "slaan")]
    [InlineData("stomp", "slaan")]
    [InlineData("klappen", "slaan")]
    [InlineData("neergeslagen", "slaan")]
    [InlineData("afgeslagen", "")]
    [InlineData("keukenmes", "mes")]
    [InlineData("messen", "mes")]
    [InlineData("mest", "")]
    [InlineData("zomes", "")]
    [InlineData("klapwond", "wond slaan")]
    [InlineData("regen", "")]
    public void Van_Word_GivesItsClasses(string woord, string klassen) => Assert.Equal(klassen, Namen(Van(woord)));

    [Theory]
    [InlineData("vlakke hand", "slaan")]
    [InlineData("pak van laken", "slaan")]
    [InlineData("hand vlakke", "")]
    public void VanGroep_AdjacentWords_GivesTheirClasses(string groep, string klassen) => Assert.Equal(
        klassen,
        Namen(Klassen.VanGroep(groep.Split(' ').Aggregate(0UL, (h, w) => Woordklassen.Groep(h, Woordvorm.Hash(Woordvorm.Lees(w)))))));

    [Fact]
    public void Maak_WordsBeforeAnyClass_IsRefusedWithItsPlace() =>
        Assert.Contains("t:9", Assert.Throws<ModelOngeldigException>(() => Woordklassenlezer.Maak([("sloeg klap", "t:9")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Lees_FilesOfTheModel_GiveSynonymsTheSameClass()
    {
        var klassen = Woordklassenlezer.Lees(Path.Combine(RepoRoot.File("models", "volledigheid", "1"), Modelmap.Klassenmap));
        Assert.True(klassen.Namen.Length > 100);
        Assert.NotEqual(0UL, Van("vuistslag", klassen));
        Assert.Equal((ushort)Van("vuistslag", klassen), (ushort)Van("meppen", klassen));
    }

    private static ulong Van(string woord, Woordklassen? klassen = null)
    {
        var vorm = Woordvorm.Lees(woord);
        return (klassen ?? Klassen).Van(vorm, Woordvorm.Hash(vorm));
    }

    private static string Namen(ulong set)
    {
        var uit = new StringBuilder();
        for (; set != 0; set >>= 16)
        {
            uit.Append(uit.Length > 0 ? " " : "").Append(Klassen.Namen[(ushort)set - 1]);
        }

        return uit.ToString();
    }
}
