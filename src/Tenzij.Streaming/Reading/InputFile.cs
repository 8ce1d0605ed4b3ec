namespace Tenzij.Streaming.Reading;

/// <summary>Opens an input: a file, or standard input for <c>-</c>; gzip is told by its first bytes.</summary>
public static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>The bytes of the records, unpacked.</summary>
    /// <exception cref="InputUnreadableException">The file is not there or may not be read.</exception>
    public static Stream Open(string path)
    {
        try
        {
            var raw = path == StandardInput
                ? Console.OpenStandardInput()
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
            return Unpack(raw);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputUnreadableException($"The input {path} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Takes over <paramref name="raw"/>.</summary>
    public static Stream Unpack(Stream raw)
    {
        var first = new byte[2];
        var read = raw.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var whole = new JoinedStream(new MemoryStream(first, 0, read), raw);
        return read == 2 && first[0] == 0x1F && first[1] == 0x8B ? new WholeGzipStream(whole) : whole;
    }
}
