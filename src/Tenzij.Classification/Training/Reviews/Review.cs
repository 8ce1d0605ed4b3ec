using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training.Reviews;

/// <summary>What a reviewer decided on one report (<c>config/contract/review.v1.schema.json</c>).</summary>
/// <param name="Elementen">The states that the reviewer gave; null where none were asked for.</param>
/// <param name="Kans">The probability, over 0 to 1, with which this report came before a reviewer: the logged share of the random audit, 1 where every report of its kind is read.</param>
public sealed record Review(string Id, Mutatie Mutatie, Oordeel Oordeel, Toestand[]? Elementen, double Kans)
{
    /// <summary>
    /// The greatest weight. A report of a random share of 1 % would count a hundredfold, and one slip of a reviewer with
    /// it; clipping trades a little bias for that.
    /// </summary>
    public const double GewichtMax = 20;

    /// <summary>Reports that are rarely read stand for the many of their kind that were not: one over the probability, clipped.</summary>
    public float Gewicht => (float)Math.Min(GewichtMax, 1 / Kans);

    /// <summary>One review in four teaches nothing and measures; which one hangs on its id alone.</summary>
    public bool IsToets => Som(Id) % 4 == 0;

    private static uint Som(string id)
    {
        var hash = 2166136261u;
        foreach (var teken in id)
        {
            hash = (hash ^ teken) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}

/// <summary>Something wrong in a file of reviews. Says where and what was expected, never what a report says.</summary>
public sealed record Reviewfout(int Regel, string Veld, string Melding)
{
    public override string ToString() => $"line {Regel}: {Veld} {Melding}";
}

/// <summary>What was read: the reviews, and everything that is wrong.</summary>
public sealed record Reviewlezing(IReadOnlyList<Review> Reviews, IReadOnlyList<Reviewfout> Fouten);
