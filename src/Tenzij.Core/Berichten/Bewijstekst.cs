using System.Text;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Berichten;

/// <summary>The words that a piece of evidence points at, bounded in length.</summary>
public static class Bewijstekst
{
    /// <summary>The most pieces of evidence that one finding shows in a message; the ledger holds them all.</summary>
    public const int BewijsCountMax = 4;

    /// <summary>The most bytes of narrative that one piece of evidence shows.</summary>
    public const int BewijsBytesMax = 400;

    /// <summary>The span as text, cut at whole characters; empty when the span lies outside the narrative.</summary>
    public static string Lees(ReadOnlySpan<byte> toelichting, Bewijs bewijs)
    {
        var begin = Math.Clamp(bewijs.Begin, 0, toelichting.Length);
        var eind = Math.Clamp((long)bewijs.Begin + Math.Min(bewijs.Lengte, BewijsBytesMax), begin, toelichting.Length);
        return Encoding.UTF8.GetString(toelichting[HeelTeken(toelichting, begin)..HeelTeken(toelichting, (int)eind)]);
    }

    private static int HeelTeken(ReadOnlySpan<byte> tekst, int plaats)
    {
        while (plaats > 0 && plaats < tekst.Length && (tekst[plaats] & 0xC0) == 0x80)
        {
            plaats--;
        }

        return plaats;
    }
}
