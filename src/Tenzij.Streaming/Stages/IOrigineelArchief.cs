using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// Re-reads an accepted original, for a correction and to tell a repeat from other content. Only asked for records that
/// are committed: what is still in a batch the stages hold themselves. A queue reads its own input topic by offset,
/// whose retention therefore covers the window and its lateness.
/// </summary>
public interface IOrigineelArchief
{
    /// <summary>The original bytes, exactly.</summary>
    ValueTask<ReadOnlyMemory<byte>> LeesAsync(Origineelplaats plaats, CancellationToken ct);
}
