using System.Text;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification;

/// <summary>One instance for all threads: what ML.NET's PredictionEngine is not.</summary>
public sealed class GelijktijdigTests
{
    private const int Draden = 8;

    [Fact]
    public void Beoordeel_OnEightThreadsInEightOrders_GivesEveryStateSpanAndBitAsOnOne()
    {
        var beoordelaar = Beoordelaar.Laad(RepoRoot.File("models", "volledigheid", "1"));
        var berichten = Corpus.Lees(RepoRoot.File("models", "corpus")).Berichten.Where((_, i) => i % 5 == 0).Select(b => b.Mutatie).ToArray();
        string[] verwacht = [.. berichten.Select(b => Alles(beoordelaar.Beoordeel(b)))];
        var draden = Enumerable.Range(0, Draden).Select(d => new Thread(() =>
        {
            for (var i = 0; i < berichten.Length; i++)
            {
                var k = (i * (2 * d + 1) + d) % berichten.Length;
                if (Alles(beoordelaar.Beoordeel(berichten[k])) != verwacht[k])
                {
                    verwacht[k] = $"report {k} differs on thread {d}";
                }
            }
        })).ToArray();
        Array.ForEach(draden, d => d.Start());
        Array.ForEach(draden, d => d.Join());
        Assert.DoesNotContain(verwacht, v => v.Contains("differs", StringComparison.Ordinal));
        Assert.True(verwacht.Distinct().Count() > berichten.Length / 2, "the reports must differ, or equality says nothing");
    }

    private static string Alles(Beoordeling b)
    {
        var uit = new StringBuilder().Append(BitConverter.DoubleToInt64Bits(b.KansVoldoende)).Append(b.Onleesbaar);
        foreach (var bewijs in b.Elementen.SelectMany(e => e.Bewijs).Concat(b.Criteria.SelectMany(c => c.Bewijs)).Concat(b.BuitenScope))
        {
            uit.Append(' ').Append(bewijs.Veld).Append(bewijs.Begin).Append('+').Append(bewijs.Lengte).Append(bewijs.Toestand);
        }

        uit.AppendJoin(',', b.Elementen.Select(e => e.Toestand)).AppendJoin(',', b.Criteria.Select(c => c.Toestand));
        return uit.ToString();
    }
}
