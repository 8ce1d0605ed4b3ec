using Tenzij.Core.Beleid;

namespace Tenzij.Streaming.Remembering;

/// <summary>How many reports a decision lists and how far back it looks.</summary>
internal sealed class Telregel(StructureelRegel regel)
{
    private const int GeteldMin = 24;

    /// <summary>
    /// A decision lists the nearest so many reports before it. More change nothing, since far fewer make a pattern, and
    /// the bound keeps the work that one arrival can cause bounded: only the next so many reports under each of its keys
    /// can have listed it.
    /// </summary>
    public int GeteldMax { get; } = Math.Max(GeteldMin, regel.Aantal);

    /// <summary>Whether this many others make a pattern.</summary>
    public bool IsStructureel(int anderen) => anderen + 1 >= regel.Aantal;

    /// <summary>First moment of the window that ends with <paramref name="begin"/>; calendar months, both ends included.</summary>
    public long VensterBegin(long begin)
    {
        var einde = new DateTime(begin, DateTimeKind.Utc);
        return einde.Year * 12 + einde.Month <= regel.VensterMaanden + 12 ? 0 : einde.AddMonths(-regel.VensterMaanden).Ticks;
    }
}
