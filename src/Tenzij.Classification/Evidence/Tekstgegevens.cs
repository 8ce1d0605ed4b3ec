using System.Globalization;
using Tenzij.Classification.Tokens;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Evidence;

/// <summary>Who and where as written in the narrative: service numbers of citizens, dates of birth, addresses, names.</summary>
internal sealed class Tekstgegevens
{
    private const int NaamMin = 3;

    /// <summary>Numbers that pass the eleven-test.</summary>
    public int Bsns { get; private set; }

    /// <summary>Dates before the year of the incident.</summary>
    public int Geboortedata { get; private set; }

    public int Postcodes { get; private set; }

    /// <summary>A street with a house number.</summary>
    public int Straten { get; private set; }

    /// <summary>Two words with a capital in a row, neither of them a word of the lexicon.</summary>
    public int Namen { get; private set; }

    /// <summary>The first of these in the text.</summary>
    public Token Eerste { get; private set; }

    public void Begin()
    {
        Bsns = Geboortedata = Postcodes = Straten = Namen = 0;
        Eerste = default;
    }

    public void Lees(Tekstruimte tekst, Woordenschat woorden, int incidentJaar)
    {
        Begin();
        for (var i = 0; i < tekst.Aantal; i++)
        {
            var voor = Bsns + Geboortedata + Postcodes + Straten + Namen;
            if (tekst.Tokens[i].IsGetal)
            {
                LeesGetal(tekst, i, incidentJaar);
            }
            else if (IsNaam(tekst, i, woorden) && i + 1 < tekst.Aantal && IsNaam(tekst, i + 1, woorden))
            {
                Namen++;
            }

            if (voor == 0 && Bsns + Geboortedata + Postcodes + Straten + Namen > 0)
            {
                Eerste = tekst.Tokens[i];
            }
        }
    }

    private void LeesGetal(Tekstruimte tekst, int i, int incidentJaar)
    {
        var woord = tekst.Woord(i);
        var jaar = Jaar(woord);
        if (woord.Length == 9 && IsBsn(woord))
        {
            Bsns++;
        }
        else if (jaar > 0 ? jaar < incidentJaar : IsUitgeschreven(tekst, i, incidentJaar))
        {
            Geboortedata++;
        }
        else if (IsPostcode(tekst, i))
        {
            Postcodes++;
        }
        else if (i > 0 && woord.Length <= 4 && tekst.Tokens[i].Voor is Grens.Geen && IsStraat(tekst.Woord(i - 1)))
        {
            Straten++;
        }
    }

    private static bool IsBsn(ReadOnlySpan<byte> woord)
    {
        Span<char> cijfers = stackalloc char[9];
        for (var k = 0; k < woord.Length; k++)
        {
            cijfers[k] = (char)woord[k];
        }

        return Bsn.IsGeldig(cijfers);
    }

    // 14-09-1991, 14/9/91
    private static int Jaar(ReadOnlySpan<byte> woord)
    {
        var eerste = woord.IndexOfAny((byte)'-', (byte)'/', (byte)'.');
        var laatste = woord.LastIndexOfAny((byte)'-', (byte)'/', (byte)'.');
        if (eerste is < 1 or > 2 || laatste == eerste || laatste - eerste > 3)
        {
            return 0;
        }

        var jaar = Getal(woord[(laatste + 1)..]);
        return woord.Length - laatste - 1 == 4 && jaar is > 1900 and < 2100 ? jaar
            : woord.Length - laatste - 1 == 2 ? (jaar > 30 ? 1900 + jaar : 2000 + jaar) : 0;
    }

    // 8 augustus 1957
    private static bool IsUitgeschreven(Tekstruimte tekst, int i, int incidentJaar)
    {
        if (i < 2 || !tekst.Tokens[i - 2].IsGetal || tekst.Woord(i).Length != 4)
        {
            return false;
        }

        var jaar = Getal(tekst.Woord(i));
        return jaar > 1900 && jaar < incidentJaar && IsMaand(tekst.Woord(i - 1));
    }

    private static bool IsMaand(ReadOnlySpan<byte> woord) =>
        woord.StartsWith("jan"u8) || woord.StartsWith("feb"u8) || woord.StartsWith("maa"u8) || woord.StartsWith("mrt"u8)
        || woord.StartsWith("apr"u8) || woord.StartsWith("mei"u8) || woord.StartsWith("jun"u8)
        || woord.StartsWith("jul"u8) || woord.StartsWith("aug"u8) || woord.StartsWith("sep"u8)
        || woord.StartsWith("okt"u8) || woord.StartsWith("nov"u8) || woord.StartsWith("dec"u8);

    private static bool IsPostcode(Tekstruimte tekst, int i)
    {
        if (i + 1 >= tekst.Aantal || tekst.Woord(i).Length != 4 || tekst.Woord(i)[0] == '0')
        {
            return false;
        }

        ref readonly var letters = ref tekst.Tokens[i + 1];
        return letters is { VouwLengte: 2, IsGetal: false } && letters.Voor == Grens.Geen
            && (letters.Kapitalen || letters.Begin == tekst.Tokens[i].Einde) && tekst.Woord(i).IndexOfAny(".:-/"u8) < 0;
    }

    private static bool IsStraat(ReadOnlySpan<byte> woord) =>
        woord.EndsWith("straat"u8) || woord.EndsWith("laan"u8) || woord.EndsWith("weg"u8) || woord.EndsWith("plein"u8)
        || woord.EndsWith("dijk"u8) || woord.EndsWith("kade"u8) || woord.EndsWith("singel"u8)
        || woord.EndsWith("gracht"u8) || woord.EndsWith("hof"u8) || woord.EndsWith("pad"u8)
        || woord.EndsWith("strjitte"u8) || woord.EndsWith("steeg"u8) || woord.EndsWith("park"u8)
        || woord.EndsWith("str"u8) || woord.EndsWith("dreef"u8) || woord.EndsWith("wal"u8) || woord.EndsWith("erf"u8);

    private static bool IsNaam(Tekstruimte tekst, int i, Woordenschat woorden)
    {
        ref readonly var token = ref tekst.Tokens[i];
        return token is { Hoofdletter: true, Kapitalen: false, IsGetal: false } && token.VouwLengte >= NaamMin
            && (token.Voor & Grens.Zinseinde) == 0
            && (token.Rij1 < 0 || token.Rij1 == woorden.NaamRij);
    }

    private static int Getal(ReadOnlySpan<byte> cijfers) =>
        int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0;
}
