using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Tenzij.Core.Mutaties;

internal ref partial struct MutatieLezer
{
    private string? Tekst(int lengteMin, int lengteMax)
    {
        if (!IsTekst() || Inhoud() is not { } tekst)
        {
            return null;
        }

        var lengte = tekst.Length <= lengteMax ? tekst.Length : tekst.EnumerateRunes().Count();
        if (lengte < lengteMin || lengte > lengteMax)
        {
            Meld(Foutcodes.Lengte, $"{lengte} tekens", $"{lengteMin} tot en met {lengteMax} tekens");
            return null;
        }

        // Short fields end up in keys, logs of others and FHIR strings, where a control character has no place.
        if (tekst.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0 || tekst.Contains('\u007F', StringComparison.Ordinal))
        {
            Meld(Foutcodes.Stuurteken, "een stuurteken", "leesbare tekens");
            return null;
        }

        return tekst;
    }

    /// <summary>Free text, taken as it is: the narrative and descriptions may hold line ends and more.</summary>
    private string? VrijeTekst(int lengteMax)
    {
        if (!IsTekst() || Inhoud() is not { } tekst)
        {
            return null;
        }

        var lengte = tekst.Length <= lengteMax ? tekst.Length : tekst.EnumerateRunes().Count();
        if (lengte <= lengteMax)
        {
            return tekst;
        }

        Meld(Foutcodes.Lengte, $"{lengte} tekens", $"ten hoogste {lengteMax} tekens");
        return null;
    }

    /// <summary>The unescaped UTF-8 of a text, for the narrative.</summary>
    private byte[]? Utf8Tekst(int lengteMax)
    {
        if (!IsTekst())
        {
            return null;
        }

        byte[] utf8;
        if (!_json.ValueIsEscaped)
        {
            utf8 = _json.ValueSpan.ToArray();
        }
        else if (Inhoud() is { } tekst)
        {
            utf8 = Encoding.UTF8.GetBytes(tekst);
        }
        else
        {
            return null;
        }

        var lengte = utf8.Length <= lengteMax ? utf8.Length : Tekens(utf8);
        if (lengte <= lengteMax)
        {
            return utf8;
        }

        Meld(Foutcodes.Lengte, $"{lengte} tekens", $"ten hoogste {lengteMax} tekens");
        return null;
    }

    private static int Tekens(ReadOnlySpan<byte> utf8)
    {
        var tekens = 0;
        foreach (var b in utf8)
        {
            tekens += (b & 0xC0) != 0x80 ? 1 : 0;
        }

        return tekens;
    }

    private bool IsTekst() => Begin(JsonTokenType.String, "een tekst");

    private string? Inhoud()
    {
        if (!_json.ValueIsEscaped)
        {
            return _json.GetString();
        }

        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            Meld(Foutcodes.Utf8, "een half teken (losse surrogaat)", "geldige Unicode");
            return null;
        }
    }

    private int? Getal(int min, int max)
    {
        if (!Begin(JsonTokenType.Number, "een geheel getal"))
        {
            return null;
        }

        if (!_json.TryGetInt32(out var getal))
        {
            // JSON Schema counts 2.0 as an integer.
            if (!_json.TryGetDouble(out var breuk) || breuk != Math.Floor(breuk) || Math.Abs(breuk) > int.MaxValue)
            {
                Meld(Foutcodes.Soort, "een gebroken of te groot getal", $"een geheel getal van {min} tot en met {max}");
                return null;
            }

            getal = (int)breuk;
        }

        if (getal >= min && getal <= max)
        {
            return getal;
        }

        Meld(Foutcodes.Bereik, $"{getal}", max == int.MaxValue ? $"{min} of meer" : $"{min} tot en met {max}");
        return null;
    }

    private DateTimeOffset? Tijdstip()
    {
        if (!IsTekst())
        {
            return null;
        }

        Span<byte> buffer = stackalloc byte[64];
        if (HeeftZone(Kort(buffer)) && _json.TryGetDateTimeOffset(out var tijd))
        {
            return tijd;
        }

        Meld(Foutcodes.Waarde, "een andere tekst", "een datum en tijd met zone, zoals 2026-03-01T21:30:00+01:00");
        return null;
    }

    /// <summary>The unescaped bytes of a short text; empty when it does not fit or is no valid Unicode.</summary>
    private readonly ReadOnlySpan<byte> Kort(Span<byte> buffer)
    {
        if (!_json.ValueIsEscaped)
        {
            return _json.ValueSpan;
        }

        try
        {
            return _json.ValueSpan.Length <= buffer.Length ? buffer[.._json.CopyString(buffer)] : default;
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    private static bool HeeftZone(ReadOnlySpan<byte> waarde) =>
        waarde.Length >= 20 && waarde[10] == 'T' && (waarde[^1] == 'Z' || (waarde[^3] == ':' && waarde[^6] is (byte)'+' or (byte)'-'));

    private DateOnly? Datum()
    {
        if (!IsTekst())
        {
            return null;
        }

        Span<byte> buffer = stackalloc byte[64];
        var tekst = Kort(buffer);
        if (tekst.Length == 10 && tekst[4] == '-' && tekst[7] == '-'
            && Utf8Parser.TryParse(tekst[..4], out int jaar, out var j) && j == 4
            && Utf8Parser.TryParse(tekst[5..7], out int maand, out var m) && m == 2
            && Utf8Parser.TryParse(tekst[8..], out int dag, out var d) && d == 2
            && jaar is > 0 and <= 9999 && maand is > 0 and <= 12 && dag > 0 && dag <= DateTime.DaysInMonth(jaar, maand))
        {
            return new DateOnly(jaar, maand, dag);
        }

        Meld(Foutcodes.Waarde, "een andere tekst", "een bestaande datum als jjjj-mm-dd");
        return null;
    }

    /// <summary>One of a fixed list; the index is the value of the enumeration.</summary>
    private int? Keuze(byte[][] waarden)
    {
        if (!IsTekst())
        {
            return null;
        }

        for (var i = 0; i < waarden.Length; i++)
        {
            if (_json.ValueTextEquals(waarden[i]))
            {
                return i;
            }
        }

        Meld(Foutcodes.Waarde, "een andere tekst", "een van: " + string.Join(", ", waarden.Select(Encoding.UTF8.GetString)));
        return null;
    }

    private T[]? Keuzelijst<T>(byte[][] waarden)
        where T : struct, Enum
    {
        if (!BeginLijst())
        {
            return null;
        }

        var lijst = new List<T>(4);
        for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++)
        {
            In(i);
            if (Keuze(waarden) is { } keuze)
            {
                lijst.Add((T)Enum.ToObject(typeof(T), keuze));
            }

            Uit();
        }

        return [.. lijst];
    }

    private string? Patroon(SearchValues<char>? toegestaan, Func<string, bool> past, int lengteMax, string verwacht)
    {
        var tekst = Tekst(0, lengteMax);
        if (tekst is null || (past(tekst) && (toegestaan is null || !tekst.AsSpan().ContainsAnyExcept(toegestaan))))
        {
            return tekst;
        }

        Meld(Foutcodes.Waarde, "een andere tekst", verwacht);
        return null;
    }
}
