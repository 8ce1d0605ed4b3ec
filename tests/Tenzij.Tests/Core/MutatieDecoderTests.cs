using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Tenzij.Core.Mutaties;
using Tenzij.Testing;

namespace Tenzij.Tests.Core;

public sealed class MutatieDecoderTests
{
    private const string Geldig = """
        {"schema":"mutatie/1","mutatieId":"PL1300-2026000001","versie":1,"eenheid":"RE05","opgemaakt":"2026-03-03T22:00:00+01:00",
        "incident":{"begin":"2026-03-03T20:00:00Z","eind":null,"adres":{"postcode":"1011 AB","huisnummer":12,"gemeente":"GM0363"},"aard":["ruzie"]},
        "personen":[{"id":"S","rol":"slachtoffer","bsn":"999990019","geboortedatum":"1990-02-28","relaties":[{"tot":"V","relatie":"partner"}]},
        {"id":"V","rol":"verdachte"}],"kinderen":{"status":"nee"},"letsel":{"status":"onbekend"},"hulp":{"houding":"wil"},
        "politieoptreden":["bemiddeling"],"onbekendVeld":{"x":[1,2]},"toelichting":"r\u00e9 \"x\"\nregel 2"}
        """;

    private static Leesresultaat Decode(string json) => MutatieDecoder.Decode(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Fout> Fouten(string oud, string nieuw)
    {
        Assert.Contains(oud, Geldig, StringComparison.Ordinal);
        var resultaat = Decode(Geldig.Replace(oud, nieuw, StringComparison.Ordinal));
        Assert.Null(resultaat.Mutatie);
        return resultaat.Rejection!.Fouten;
    }

    [Fact]
    public void Decode_ValidReport_GivesEveryField()
    {
        var mutatie = Decode(Geldig).Mutatie!;

        Assert.Equal(("PL1300-2026000001", 1, "RE05"), (mutatie.MutatieId, mutatie.Versie, mutatie.Eenheid));
        Assert.Equal("ré \"x\"\nregel 2", Encoding.UTF8.GetString(mutatie.Toelichting.Span));
        Assert.Equal("1011 AB", mutatie.Incident.Adres!.Postcode);
        Assert.Equal([new Relatie("V", Relatiesoort.Partner)], mutatie.Personen[0].Relaties);
        Assert.Equal((JaNee.Onbekend, Hulphouding.Wil), (mutatie.Letsel!.Status!.Value, mutatie.Hulp!.Value));
        Assert.Equal([Politieoptreden.Bemiddeling], mutatie.Politieoptreden!);
    }

    [Theory]
    [InlineData("\"schema\":\"mutatie/1\",", "", Foutcodes.Verplicht, "$.schema")]
    [InlineData("mutatie/1", "mutatie/9", Foutcodes.Waarde, "$.schema")]
    [InlineData("\"PL1300-2026000001\"", "\"PL\"", Foutcodes.Lengte, "$.mutatieId")]
    [InlineData("\"PL1300-2026000001\"", "17", Foutcodes.Soort, "$.mutatieId")]
    [InlineData("PL1300-2026000001", "PL1300\\u0000", Foutcodes.Stuurteken, "$.mutatieId")]
    [InlineData("\"versie\":1", "\"versie\":0", Foutcodes.Bereik, "$.versie")]
    [InlineData("\"versie\":1", "\"versie\":1.5", Foutcodes.Soort, "$.versie")]
    [InlineData("\"versie\":1", "\"versie\":\"1\"", Foutcodes.Soort, "$.versie")]
    [InlineData("\"versie\":1", "\"versie\":1,\"versie\":2", Foutcodes.DubbeleSleutel, "$.versie")]
    [InlineData("RE05", "RE11", Foutcodes.Waarde, "$.eenheid")]
    [InlineData("2026-03-03T22:00:00+01:00", "2026-03-03T22:00:00", Foutcodes.Waarde, "$.opgemaakt")]
    [InlineData("1990-02-28", "1990-02-30", Foutcodes.Waarde, "$.personen[0].geboortedatum")]
    [InlineData("\"999990019\"", "\"99999001X\"", Foutcodes.Waarde, "$.personen[0].bsn")]
    [InlineData("\"id\":\"V\"", "\"id\":\"S\"", Foutcodes.Waarde, "$.personen[1].id")]
    [InlineData("{\"id\":\"V\",\"rol\":\"verdachte\"}", "7", Foutcodes.Soort, "$.personen[1]")]
    [InlineData("\"relatie\":\"partner\"", "\"relatie\":\"vriend\"", Foutcodes.Waarde, "$.personen[0].relaties[0].relatie")]
    [InlineData("1011 AB", "0011 AB", Foutcodes.Waarde, "$.incident.adres.postcode")]
    [InlineData("\"huisnummer\":12", "\"huisnummer\":0", Foutcodes.Bereik, "$.incident.adres.huisnummer")]
    [InlineData("[\"ruzie\"]", "[\"ruzie\",\"x\"]", Foutcodes.Waarde, "$.incident.aard[1]")]
    [InlineData("r\\u00e9", "\\ud800", Foutcodes.Utf8, "$.toelichting")]
    [InlineData("regel 2\"}", "regel 2\"", Foutcodes.Afgekapt, "$")]
    [InlineData("regel 2\"}", "regel 2\"} x", Foutcodes.GeenJson, "$")]
    [InlineData("\"kinderen\":{\"status\":\"nee\"}", "\"kinderen\":null", Foutcodes.Soort, "$.kinderen")]
    public void Decode_OneFault_IsToldWithCodeAndPath(string oud, string nieuw, string code, string pad)
    {
        var fout = Assert.Single(Fouten(oud, nieuw));

        Assert.Equal((code, pad), (fout.Code, fout.Pad));
        Assert.NotEmpty(fout.Gevonden);
        Assert.NotEmpty(fout.Verwacht);
    }

    [Fact]
    public void Decode_ManyFaults_AreAllToldInOnePass()
    {
        var json = JsonNode.Parse(Geldig)!.AsObject();
        json["versie"] = -1;
        json["eenheid"] = 5;
        json["personen"]![0]!["rol"] = "dader";
        json["incident"]!.AsObject().Remove("begin");
        json.Remove("toelichting");

        var rejection = Decode(json.ToJsonString()).Rejection!;

        Assert.Equal(["$.versie", "$.eenheid", "$.incident.begin", "$.personen[0].rol", "$.toelichting"], rejection.Fouten.Select(f => f.Pad));
        Assert.Equal("PL1300-2026000001", rejection.MutatieId);
    }

    [Theory]
    [InlineData("", Foutcodes.GeenJson)]
    [InlineData("   ", Foutcodes.GeenJson)]
    [InlineData("nee", Foutcodes.GeenJson)]
    [InlineData("[]", Foutcodes.Soort)]
    [InlineData("\"tekst\"", Foutcodes.Soort)]
    [InlineData("{", Foutcodes.Afgekapt)]
    [InlineData("{\"schema\":\"mutatie/1\",\"mutat", Foutcodes.Afgekapt)]
    public void Decode_NoReportAtAll_HasAClearReason(string json, string code) =>
        Assert.Equal(code, Decode(json).Rejection!.Fouten[0].Code);

    [Fact]
    public void Decode_TooDeep_IsTold()
    {
        var diep = new string('[', 40) + new string(']', 40);
        var fout = Assert.Single(Fouten("{\"x\":[1,2]}", diep));
        Assert.Equal(Foutcodes.TeDiep, fout.Code);
    }

    [Fact]
    public void Decode_InvalidUtf8_IsToldBesideTheOtherFaults()
    {
        var bytes = Encoding.UTF8.GetBytes(Geldig.Replace("RE05", "RE99", StringComparison.Ordinal));
        bytes[Array.LastIndexOf(bytes, (byte)'2')] = 0xFF;

        var rejection = MutatieDecoder.Decode(bytes).Rejection!;

        Assert.Equal([Foutcodes.Utf8, Foutcodes.Waarde], rejection.Fouten.Select(f => f.Code));
    }

    [Fact]
    public void Decode_NarrativeOverItsLimit_IsToldInCharacters()
    {
        Assert.NotNull(Decode(Geldig.Replace("regel 2", new string('é', 99_990), StringComparison.Ordinal)).Mutatie);
        var fout = Assert.Single(Fouten("regel 2", new string('é', 100_000)));
        Assert.Equal((Foutcodes.Lengte, "$.toelichting"), (fout.Code, fout.Pad));
    }

    [Fact]
    public void Decode_InvalidBsn_IsNoRejection() =>
        Assert.NotNull(Decode(Geldig.Replace("999990019", "999990018", StringComparison.Ordinal)).Mutatie);

    [Theory]
    [InlineData("999990019", true)]
    [InlineData("999990018", false)]
    [InlineData("111222333", true)]
    [InlineData("11122233", false)]
    [InlineData("000000000", false)]
    [InlineData("12345678a", false)]
    public void Bsn_ElevenTest_HoldsForValidOnesOnly(string bsn, bool geldig) => Assert.Equal(geldig, Bsn.IsGeldig(bsn));

    [Fact]
    public void Decode_Fault_NeverQuotesTheValue()
    {
        var fouten = Fouten("\"999990019\"", "\"999990019999990019\"");
        Assert.DoesNotContain("99999", JsonSerializer.Serialize(fouten), StringComparison.Ordinal);
    }

    [Property(MaxTest = 3000)]
    public bool Decode_MutatedBytes_NeverThrow(int plaats, byte waarde, bool verkort)
    {
        var bytes = Encoding.UTF8.GetBytes(Geldig);
        var index = (plaats & int.MaxValue) % bytes.Length;
        bytes[index] = waarde;
        var resultaat = MutatieDecoder.Decode(verkort ? bytes.AsSpan(0, index) : bytes);
        return (resultaat.Mutatie is null) != (resultaat.Rejection is null)
            && resultaat.Rejection is not { Fouten.Count: 0 };
    }
}
