namespace Tenzij.Kafka.Running;

/// <summary>The queue cannot be used; what happened and what to do is in the message.</summary>
public sealed class KafkaUnavailableException : IOException
{
    public KafkaUnavailableException(string message, bool isTransient, Exception? cause = null) : base(message, cause) =>
        IsTransient = isTransient;

    /// <summary>Whether trying again makes sense without a change by an operator.</summary>
    public bool IsTransient { get; }
}
