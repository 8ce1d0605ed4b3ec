namespace Tenzij.Streaming.Reading;

/// <summary>What the first bytes of a piece are to the record at hand.</summary>
internal enum FramePart
{
    /// <summary>Between records: white space, commas, brackets of the outer array.</summary>
    Between,

    /// <summary>Of the record, which goes on.</summary>
    Inside,

    /// <summary>Of the record, which ends with them.</summary>
    Last,
}

/// <summary>The first <see cref="Bytes"/> bytes of a piece and what they are. Zero bytes are possible for <see cref="FramePart.Last"/>.</summary>
internal readonly record struct Frame(FramePart Part, int Bytes);

/// <summary>
/// Splits a stream into records, a piece at a time. The split depends on the bytes alone, never on where a piece ends.
/// </summary>
internal interface IFraming
{
    /// <summary>One carriage return before the end of a record belongs to the separator.</summary>
    bool DropsReturn { get; }

    /// <param name="piece">Not empty; what follows the bytes that were taken before.</param>
    Frame Next(ReadOnlySpan<byte> piece);
}

/// <summary>One record a line; blank lines are between records.</summary>
internal sealed class LineFraming : IFraming
{
    private bool _inside;

    public bool DropsReturn => true;

    public Frame Next(ReadOnlySpan<byte> piece)
    {
        if (!_inside)
        {
            var first = piece.IndexOfAnyExcept(" \t\r\n"u8);
            if (first != 0)
            {
                return new Frame(FramePart.Between, first < 0 ? piece.Length : first);
            }

            _inside = true;
        }

        var end = piece.IndexOf((byte)'\n');
        if (end < 0)
        {
            return new Frame(FramePart.Inside, piece.Length);
        }

        _inside = false;
        return new Frame(FramePart.Last, end);
    }
}
