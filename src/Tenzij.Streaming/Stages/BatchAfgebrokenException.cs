namespace Tenzij.Streaming.Stages;

/// <summary>
/// A batch could not be committed and nothing of it is visible; trying again from the committed position makes sense.
/// Any other exception ends the run.
/// </summary>
public sealed class BatchAfgebrokenException : Exception
{
    public BatchAfgebrokenException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
