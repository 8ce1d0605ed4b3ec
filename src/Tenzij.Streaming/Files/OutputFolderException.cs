namespace Tenzij.Streaming.Files;

/// <summary>Why an output folder cannot be used, and what to do about it.</summary>
public enum OutputFolderFault
{
    /// <summary>Another process works in it.</summary>
    Locked,

    /// <summary>It was made from another input, policy, reference data, model or key.</summary>
    Different,

    /// <summary>It holds something that no run of the pipeline leaves behind.</summary>
    Damaged,

    /// <summary>The disk is full, read-only, or fails. What was committed is safe.</summary>
    Unwritable,
}

/// <summary>An output folder cannot be used or written. What was committed before stands.</summary>
public sealed class OutputFolderException : IOException
{
    public OutputFolderException(OutputFolderFault fault, string message, Exception? cause = null) : base(message, cause) =>
        Fault = fault;

    public OutputFolderFault Fault { get; }

    /// <summary>The same command may succeed later without any change to it.</summary>
    public bool IsTransient => Fault is OutputFolderFault.Locked or OutputFolderFault.Unwritable;
}
