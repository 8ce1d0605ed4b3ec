using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Stages;

namespace Tenzij.Kafka.Memory;

/// <summary>
/// The household memory on its topic: one record for each pseudonym of a report, keyed <c>pseudonym:mutatieId</c>; a
/// tombstone where a version dropped the person.
/// </summary>
internal static class Signaalrecord
{
    private const int PseudoniemChars = 32;

    /// <summary>The records of one decision, to be written one after the other.</summary>
    public static IEnumerable<(byte[] Key, byte[]? Value)> Van(Uitvoerrecord record)
    {
        if (record.Signaal is not { } signaal)
        {
            yield break;
        }

        // Dropped first: a reader that sees the last of them has seen the whole change.
        foreach (var weg in record.Ingetrokken)
        {
            yield return (Sleutel(weg, signaal.MutatieId), null);
        }

        if (signaal.Pseudoniemen.Count == 0 && record.Ingetrokken.Count > 0)
        {
            // Tombstones alone would not tell that nothing is left.
            yield return (Sleutel(default, signaal.MutatieId), Waarde(signaal, 0, record.Hash));
        }

        for (var i = 0; i < signaal.Pseudoniemen.Count; i++)
        {
            yield return (Sleutel(signaal.Pseudoniemen[i], signaal.MutatieId), Waarde(signaal, i, record.Hash));
        }
    }

    /// <summary>Null when the record is none of ours.</summary>
    public static Deel? Lees(byte[]? key, byte[]? value)
    {
        if (key is null || key.Length <= PseudoniemChars + 1 || key[PseudoniemChars] != ':'
            || !UInt128.TryParse(key.AsSpan(0, PseudoniemChars), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var pseudoniem))
        {
            return null;
        }

        var mutatieId = Encoding.UTF8.GetString(key.AsSpan(PseudoniemChars + 1));
        return value is null
            ? new Deel(new Pseudoniem(pseudoniem), mutatieId, 0, 0, 0, default, default) { IsTombstone = true }
            : LeesWaarde(new Pseudoniem(pseudoniem), mutatieId, value);
    }

    private static Deel? LeesWaarde(Pseudoniem pseudoniem, string mutatieId, byte[] value)
    {
        try
        {
            var reader = new Utf8JsonReader(value);
            int versie = 0, deel = 0, delen = 0;
            DateTimeOffset begin = default, tijd = default;
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                var naam = reader.ValueSpan;
                var isVersie = naam.SequenceEqual("versie"u8);
                var isDeel = naam.SequenceEqual("deel"u8);
                var isDelen = naam.SequenceEqual("delen"u8);
                var isBegin = naam.SequenceEqual("begin"u8);
                var isTijd = naam.SequenceEqual("tijd"u8);
                reader.Read();
                versie = isVersie ? reader.GetInt32() : versie;
                deel = isDeel ? reader.GetInt32() : deel;
                delen = isDelen ? reader.GetInt32() : delen;
                begin = isBegin ? reader.GetDateTimeOffset() : begin;
                tijd = isTijd ? reader.GetDateTimeOffset() : tijd;
            }

            return new Deel(pseudoniem, mutatieId, versie, deel, delen, begin, tijd);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] Sleutel(Pseudoniem pseudoniem, string mutatieId)
    {
        var sleutel = new byte[PseudoniemChars + 1 + Encoding.UTF8.GetByteCount(mutatieId)];
        pseudoniem.Waarde.TryFormat(sleutel, out _, "x32", CultureInfo.InvariantCulture);
        sleutel[PseudoniemChars] = (byte)':';
        Encoding.UTF8.GetBytes(mutatieId, sleutel.AsSpan(PseudoniemChars + 1));
        return sleutel;
    }

    private static byte[] Waarde(Signaal signaal, int deel, ReadOnlyMemory<byte> hash)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("schema"u8, "signaal/1"u8);
        json.WriteNumber("versie"u8, signaal.Versie);
        json.WriteNumber("deel"u8, deel);
        json.WriteNumber("delen"u8, signaal.Pseudoniemen.Count);
        json.WriteString("begin"u8, signaal.Begin!.Value);
        json.WriteString("tijd"u8, signaal.Tijd);
        json.WriteString("grootboek"u8, Convert.ToHexStringLower(hash.Span));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>One record: a person or address of a report.</summary>
    internal sealed record Deel(
        Pseudoniem Pseudoniem, string MutatieId, int Versie, int Nummer, int Delen, DateTimeOffset Begin, DateTimeOffset Tijd)
    {
        public bool IsTombstone { get; init; }
    }
}
