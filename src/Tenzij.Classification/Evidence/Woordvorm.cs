using System.Text;
using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Folds words so that common slips meet: final d, t and dt are one ("word", "wordt"), and a final n after e may be
/// missing in longer words ("kindere").
/// </summary>
internal static class Woordvorm
{
    private const ulong Zaad = 14695981039346656037;
    private const ulong Priem = 1099511628211;

    /// <summary>The length of the folded word; <paramref name="laatste"/> replaces its last byte.</summary>
    public static int Vouw(ReadOnlySpan<byte> woord, out byte laatste)
    {
        var n = woord.Length;
        laatste = n == 0 ? (byte)0 : woord[n - 1];
        if (n >= 4 && laatste == 't' && woord[n - 2] == 'd')
        {
            n--;
        }
        else if (n >= 4 && laatste == 'd')
        {
            laatste = (byte)'t';
        }
        else if (n >= 6 && laatste == 'n' && woord[n - 2] == 'e')
        {
            n--;
            laatste = (byte)'e';
        }

        return n;
    }

    public static ulong Hash(ReadOnlySpan<byte> woord)
    {
        var n = Vouw(woord, out var laatste);
        var hash = Zaad;
        for (var i = 0; i < n - 1; i++)
        {
            hash = Stap(hash, woord[i]);
        }

        return n == 0 ? hash : Meng(Stap(hash, laatste));
    }

    /// <summary>Of all letters as they stand, from the first: what looks for the beginnings of words goes by this one.</summary>
    public static ulong Reeks(ReadOnlySpan<byte> woord)
    {
        var hash = Zaad;
        foreach (var b in woord)
        {
            hash = Stap(hash, b);
        }

        return Meng(hash);
    }

    /// <summary>Of the folded letters from the last: what looks for the ends of words goes by this one.</summary>
    public static ulong Omgekeerd(ReadOnlySpan<byte> woord)
    {
        var n = Vouw(woord, out var laatste);
        var hash = Zaad;
        for (var i = 1; i <= n; i++)
        {
            hash = Stap(hash, i == 1 ? laatste : woord[n - i]);
        }

        return Meng(hash);
    }

    public static ulong Begin => Zaad;

    public static ulong Stap(ulong hash, byte b) => (hash ^ b) * Priem;

    public static ulong Meng(ulong hash) => hash ^ (hash >> 29);

    /// <summary>A word of the lexicon as the tokenizer would fold it.</summary>
    public static byte[] Lees(string woord)
    {
        var bron = Encoding.UTF8.GetBytes(woord);
        var doel = new List<byte>(bron.Length);
        for (var i = 0; i < bron.Length;)
        {
            var letter = Vouwtabel.Letter(bron, i, out var bytes);
            if (letter != 0)
            {
                doel.Add(letter);
            }
            else if (bron[i] is (byte)'\'' or (byte)'<' or (byte)'>' or (byte)'#' or (byte)':' or (byte)',' or (byte)'.'
                || char.IsAsciiDigit((char)bron[i]))
            {
                doel.Add(bron[i]);
            }

            i += bytes;
        }

        return [.. doel];
    }
}
