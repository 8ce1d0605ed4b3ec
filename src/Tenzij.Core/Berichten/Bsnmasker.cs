using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Berichten;

/// <summary>
/// Hides citizen service numbers in a narrative for a receiver that may not process them. Every digit becomes an
/// asterisk, so that the offsets of evidence still hold.
/// </summary>
public static class Bsnmasker
{
    private const int CijfersMax = 9;

    /// <summary>The same memory when there is nothing to hide.</summary>
    public static ReadOnlyMemory<byte> Masker(ReadOnlyMemory<byte> toelichting)
    {
        var tekst = toelichting.Span;
        byte[]? kopie = null;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsAsciiDigit((char)tekst[i]))
            {
                continue;
            }

            var eind = EindVanGetal(tekst, i, out var isBsn);
            if (isBsn)
            {
                kopie ??= toelichting.ToArray();
                Wis(kopie.AsSpan(i, eind - i));
            }

            i = eind - 1;
        }

        return kopie ?? toelichting;
    }

    /// <summary>
    /// Takes digits that follow each other or have one dot, space or hyphen between them. Nine that pass the test are a
    /// number; eight only when written in one piece, because dates and telephone numbers look like that too.
    /// </summary>
    private static int EindVanGetal(ReadOnlySpan<byte> tekst, int begin, out bool isBsn)
    {
        Span<char> cijfers = stackalloc char[CijfersMax];
        var aantal = 0;
        var los = false;
        var eind = begin;
        for (var i = begin; i < tekst.Length; i++)
        {
            var c = (char)tekst[i];
            if (char.IsAsciiDigit(c))
            {
                if (aantal < CijfersMax)
                {
                    cijfers[aantal] = c;
                }

                aantal++;
                eind = i + 1;
            }
            else if (c is '.' or ' ' or '-' && i + 1 < tekst.Length && char.IsAsciiDigit((char)tekst[i + 1]))
            {
                los = true;
            }
            else
            {
                break;
            }
        }

        isBsn = (aantal == CijfersMax || (aantal == CijfersMax - 1 && !los)) && Bsn.IsGeldig(cijfers[..aantal]);
        return eind;
    }

    private static void Wis(Span<byte> getal)
    {
        foreach (ref var b in getal)
        {
            b = char.IsAsciiDigit((char)b) ? (byte)'*' : b;
        }
    }
}
