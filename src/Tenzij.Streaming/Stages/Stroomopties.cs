namespace Tenzij.Streaming.Stages;

/// <summary>How the stages run. None of it changes an output byte.</summary>
public sealed record Stroomopties
{
    /// <summary>Workers for Decode and Assess, and as many for Encode; 1–64, default the number of cores.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>Portions that wait between two stages, at most.</summary>
    public int QueueCountMax { get; init; } = 8;

    /// <summary>
    /// Work out which pseudonyms a new version drops, so that a queue can retract their signals; a file has no use for it.
    /// </summary>
    public bool Signalen { get; init; }
}
