using System.Buffers;

namespace Tenzij.Streaming.Reading;

/// <summary>
/// One record per JSON object, over as many lines as it takes: the items of an outer array, or objects that follow each
/// other. What stands between them and is no separator is a record of its own, so that it is reported and not lost.
/// </summary>
internal sealed class ObjectFraming(bool array) : IFraming
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n"u8);
    private static readonly SearchValues<byte> ObjectStops = SearchValues.Create("\"{}"u8);
    private static readonly SearchValues<byte> StrayStopsInArray = SearchValues.Create("{,]\n"u8);
    private static readonly SearchValues<byte> StrayStops = SearchValues.Create("{\n"u8);

    private enum State { Between, Stray, Object, Text, Escape }

    private State _state;
    private int _depth;
    private bool _opened = !array;

    public bool DropsReturn => false;

    public Frame Next(ReadOnlySpan<byte> piece)
    {
        if (_state == State.Between)
        {
            var first = SkipSeparators(piece);
            if (first != 0)
            {
                return new Frame(FramePart.Between, first);
            }

            _state = piece[0] == '{' ? State.Object : State.Stray;
        }

        return _state == State.Stray ? Stray(piece) : Object(piece);
    }

    private int SkipSeparators(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            var opens = !_opened && piece[i] == '[';
            _opened |= opens;
            var separates = piece[i] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'
                || (array && piece[i] is (byte)',' or (byte)']');
            if (!opens && !separates)
            {
                return i;
            }
        }

        return piece.Length;
    }

    private Frame Stray(ReadOnlySpan<byte> piece)
    {
        var end = piece.IndexOfAny(array ? StrayStopsInArray : StrayStops);
        if (end < 0)
        {
            return new Frame(FramePart.Inside, piece.Length);
        }

        _state = State.Between;
        return new Frame(FramePart.Last, end);
    }

    private Frame Object(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        while (at < piece.Length)
        {
            if (_state == State.Escape)
            {
                _state = State.Text;
                at++;
                continue;
            }

            var next = piece[at..].IndexOfAny(_state == State.Text ? StringStops : ObjectStops);
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            if (Step(piece[at - 1]))
            {
                return new Frame(FramePart.Last, at);
            }
        }

        return new Frame(FramePart.Inside, piece.Length);
    }

    // A line break cannot stand in a JSON string: the closing quote was lost, and ending it here keeps the damage local.
    private bool Step(byte stop)
    {
        switch (stop)
        {
            case (byte)'"':
                _state = _state == State.Text ? State.Object : State.Text;
                return false;
            case (byte)'\\':
                _state = State.Escape;
                return false;
            case (byte)'\n':
                _state = State.Object;
                return false;
            case (byte)'{':
                _depth++;
                return false;
            default:
                _depth--;
                _state = _depth == 0 ? State.Between : State.Object;
                return _depth == 0;
        }
    }
}
