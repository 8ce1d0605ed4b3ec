namespace Tenzij.Streaming.Reading;

/// <summary>How records stand in a stream.</summary>
internal enum InputFormat { Lines, Array, Objects }

/// <summary>
/// Tells the format from the first bytes. A pretty-printed object is told from lines by its first line, which does not
/// close what it opens, while the next does not open an object either; a broken first line is followed by one that does.
/// </summary>
internal static class FormatDetector
{
    /// <summary>Null when more bytes are needed to tell. The answer for a prefix holds for everything that starts with it.</summary>
    public static InputFormat? Detect(ReadOnlySpan<byte> prefix, bool complete, int bytesMax)
    {
        var start = prefix.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0)
        {
            return complete || prefix.Length >= bytesMax ? InputFormat.Lines : null;
        }

        if (prefix[start] != '{')
        {
            return prefix[start] == '[' ? InputFormat.Array : InputFormat.Lines;
        }

        var looked = prefix[..Math.Min(prefix.Length, bytesMax)];
        var end = looked[start..].IndexOf((byte)'\n');
        if (end < 0)
        {
            return complete || prefix.Length >= bytesMax ? InputFormat.Lines : null;
        }

        if (Closes(looked.Slice(start, end)))
        {
            return InputFormat.Lines;
        }

        var rest = looked[(start + end)..];
        var second = rest.IndexOfAnyExcept(" \t\r\n"u8);
        if (second >= 0)
        {
            return rest[second] == '{' ? InputFormat.Lines : InputFormat.Objects;
        }

        return complete || prefix.Length >= bytesMax ? InputFormat.Lines : null;
    }

    private static bool Closes(ReadOnlySpan<byte> line)
    {
        var framing = new ObjectFraming(array: false);
        return framing.Next(line).Part == FramePart.Last;
    }
}
