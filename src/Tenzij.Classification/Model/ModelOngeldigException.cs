namespace Tenzij.Classification.Model;

/// <summary>
/// A model folder that must not judge: missing, truncated, changed after it was made, or made for another feature
/// schema. Trying again makes no sense.
/// </summary>
public sealed class ModelOngeldigException : Exception
{
    public ModelOngeldigException()
    {
    }

    public ModelOngeldigException(string message)
        : base(message)
    {
    }

    public ModelOngeldigException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
