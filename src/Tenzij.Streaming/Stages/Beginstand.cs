namespace Tenzij.Streaming.Stages;

/// <summary>What was committed before this run, per partition.</summary>
public sealed record Beginstand(IReadOnlyDictionary<int, Ketenstand> Ketens, Telling Telling)
{
    public static readonly Beginstand Leeg = new(new Dictionary<int, Ketenstand>(), Telling.Leeg);
}
