namespace Tenzij.Streaming.Reading;

/// <summary>The input cannot be opened, or ends in damage that is no record, such as a broken gzip stream.</summary>
public sealed class InputUnreadableException : IOException
{
    public InputUnreadableException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
