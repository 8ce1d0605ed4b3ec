using Tenzij.Classification.Clauses;
using Tenzij.Classification.Training;

namespace Tenzij.Tests.Classification;

/// <summary>Training on a corpus that is too small says so in words that help.</summary>
public sealed class KleinCorpusTests
{
    private static readonly Kolommen Twee = new([11, 22]);

    [Fact]
    public void Train_NoClauses_SaysThatTheCorpusIsTooSmall()
    {
        var fabriek = new Clausulefabriek(Twee, [], 1);
        var fout = Assert.Throws<InvalidDataException>(() => fabriek.Train([], Clausuleleerder.Perceptron));
        Assert.Contains("too few clauses", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_HeadWithoutPositives_IsNamedAndScoresNothingHigher()
    {
        List<string> gemeld = [];
        var voorbeelden = Enumerable.Range(0, 8).Select(i => Voorbeeld(i % 2 == 0)).ToArray();
        var modellen = new Clausulefabriek(Twee, [], 1).Train(voorbeelden, Clausuleleerder.Perceptron, gemeld.Add);
        Assert.Equal(Hoofden.Aantal, modellen.Length);
        Assert.Contains("verwurging", Assert.Single(gemeld), StringComparison.Ordinal);
        Assert.DoesNotContain("wapen,", gemeld[0], StringComparison.Ordinal);
        var model = Leerstof.Model(Twee, modellen);
        var uit = new float[Clausulemodel.Breedte];
        model.Score([0], uit);
        Assert.True(uit[(int)Tenzij.Core.Criteria.Criterium.Wapen] > uit[(int)Tenzij.Core.Criteria.Criterium.Verwurging]);
    }

    private static Clausulevoorbeeld Voorbeeld(bool wapen)
    {
        var labels = new sbyte[Hoofden.Aantal];
        labels[(int)Tenzij.Core.Criteria.Criterium.Wapen] = (sbyte)(wapen ? 1 : 0);
        return new Clausulevoorbeeld("w1", null, [wapen ? 11u : 22u], labels, 1);
    }
}
