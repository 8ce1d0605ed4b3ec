using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Tenzij.Core.Mutaties;

/// <summary>Decode: from the UTF-8 bytes of one record to a report, or to a rejection that names every fault.</summary>
public static class MutatieDecoder
{
    /// <summary>Largest record that is read, in bytes.</summary>
    public const int BytesMax = 1024 * 1024;

    /// <summary>Deepest nesting of JSON that is read.</summary>
    public const int DiepteMax = 32;

    /// <summary>Never throws for bad data.</summary>
    public static Leesresultaat Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > BytesMax)
        {
            return new Leesresultaat(TeGroot(utf8.Length));
        }

        if (Utf8.IsValid(utf8))
        {
            return Lees(utf8, null);
        }

        // The other faults are still worth telling, so the rest is read with the broken bytes replaced.
        var fout = new Fout(Foutcodes.Utf8, "$", $"ongeldige UTF-8 bij byte {EersteOngeldige(utf8)}", "UTF-8");
        return Lees(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8)), fout);
    }

    /// <summary>The rejection of a record that is too large to be read at all.</summary>
    public static Rejection TeGroot(long bytes) => new(
        [new Fout(Foutcodes.TeGroot, "$", $"{bytes} bytes", $"ten hoogste {BytesMax} bytes")], null, null, null);

    private static Leesresultaat Lees(ReadOnlySpan<byte> utf8, Fout? eerste)
    {
        var lezer = new MutatieLezer(utf8, eerste);
        try
        {
            return lezer.Lees();
        }
        catch (JsonException fout)
        {
            // Utf8JsonReader reports malformed text by exception only; here it becomes a value.
            return new Leesresultaat(lezer.Afbreken(Beschrijf(utf8, fout)));
        }
    }

    private static Fout Beschrijf(ReadOnlySpan<byte> utf8, JsonException fout)
    {
        var plaats = $"regel {fout.LineNumber + 1}, byte {fout.BytePositionInLine + 1}";
        if (IsLeeg(utf8))
        {
            return new Fout(Foutcodes.GeenJson, "$", "niets", "een JSON-object");
        }

        if (IsBegin(utf8, out var diepte))
        {
            return new Fout(Foutcodes.Afgekapt, "$", $"het bericht houdt op bij {plaats}", "een volledig JSON-object");
        }

        return diepte >= DiepteMax
            ? new Fout(Foutcodes.TeDiep, "$", $"dieper genest dan {DiepteMax} bij {plaats}", $"ten hoogste {DiepteMax}")
            : new Fout(Foutcodes.GeenJson, "$", $"geen geldige JSON bij {plaats}", "een JSON-object");
    }

    private static bool IsLeeg(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    // Well-formed up to its end, which came too soon.
    private static bool IsBegin(ReadOnlySpan<byte> utf8, out int diepte)
    {
        var options = new JsonReaderOptions { MaxDepth = DiepteMax };
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(options));
        diepte = 0;
        try
        {
            while (reader.Read())
            {
                diepte = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                    ? reader.CurrentDepth + 1
                    : reader.CurrentDepth;
            }

            return diepte > 0 || reader.TokenType == JsonTokenType.None;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int EersteOngeldige(ReadOnlySpan<byte> utf8)
    {
        var plaats = 0;
        while (plaats < utf8.Length
            && Rune.DecodeFromUtf8(utf8[plaats..], out _, out var lengte) == System.Buffers.OperationStatus.Done)
        {
            plaats += lengte;
        }

        return plaats;
    }
}
