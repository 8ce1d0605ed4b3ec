using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;
using Tenzij.Testing.Zaken;
using Xunit;
using Element = Tenzij.Core.Volledigheid.Element;

namespace Tenzij.Tests.Fhir;

/// <summary>Which messages a decision gives, and what they say.</summary>
public sealed class BerichtenTests
{
    [Fact]
    public void EveryDecision_AnswersTheUnit()
    {
        Assert.All(Zaakvormen.Maak(seed: 6, 200), zaak =>
            Assert.Single(BundelTests.Berichten(zaak), b => b.Naar == Bestemming.Retour));
    }

    [Fact]
    public void Routes_GiveExactlyTheirMessages()
    {
        foreach (var zaak in Zaakvormen.Maak(seed: 7, 300).Where(z => z.Intrekkingen.Count == 0))
        {
            var besluit = zaak.Besluit;
            var berichten = BundelTests.Berichten(zaak).Select(b => b.Naar).ToList();
            Assert.Equal(besluit.Route == Route.VeiligThuis, berichten.Contains(Bestemming.VeiligThuis));
            Assert.Equal(besluit.Route == Route.LokaalTeam, berichten.Contains(Bestemming.LokaalTeam));
            Assert.Equal(besluit.Radar, berichten.Contains(Bestemming.Radar));
            Assert.Equal(besluit.Aanvulverzoek is not null, berichten.Contains(Bestemming.Aanvulverzoeken));
            var naarIntake = besluit.Route == Route.Beoordeling
                || besluit is { Route: Route.VeiligThuis, Urgentie: Urgentie.Regulier, Onvolledig: true };
            Assert.Equal(naarIntake, berichten.Contains(Bestemming.Beoordeling));
            Assert.Equal(berichten.Count, berichten.Distinct().Count());
        }
    }

    [Fact]
    public void Withdrawal_CarriesTheIdentifierOfTheOffer()
    {
        var aanbod = GewoneZaak.Maak();
        var taak = Taak(BundelTests.Bundels(aanbod).Single());
        var nieuw = GewoneZaak.Maak(spoed: true);
        nieuw = nieuw with
        {
            Mutatie = nieuw.Mutatie with { Versie = 2 },
            Intrekkingen = [new Intrekking(Route.LokaalTeam, Urgentie.Geen, 1, 0, "GM0363", "VT01", Radar: true)],
        };
        var berichten = BundelTests.Berichten(nieuw);
        var intrekking = berichten.Single(b => b.Naar == Bestemming.LokaalTeam);
        var oud = Taak(intrekking);
        Assert.Equal(Hl7.Fhir.Model.Task.TaskStatus.Cancelled, oud.Status);
        Assert.Equal(taak.Identifier[0].Value, oud.Identifier[0].Value);
        Assert.Equal(taak.Identifier[0].System, oud.Identifier[0].System);
        Assert.DoesNotContain(BundelTests.Lees(intrekking).Entry, e => e.Resource is Patient);
        var vervanger = Taak(berichten.Single(b => b.Naar == Bestemming.VeiligThuis));
        Assert.Equal(taak.Identifier[0].Value, Assert.Single(vervanger.BasedOn).Identifier!.Value);
        Assert.NotEqual(taak.Identifier[0].Value, vervanger.Identifier[0].Value);
        Assert.Contains("\"trektIn\"", Tekst(berichten.Single(b => b.Naar == Bestemming.Radar)), StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawals_NameTheMessageThatTheyWithdraw()
    {
        var open = BundelTests.Berichten(Onvolledig());
        var zaak = Onvolledig() with
        {
            Herbeoordeling = 1,
            Intrekkingen = [new Intrekking(Route.Beoordeling, Urgentie.Geen, 1, 0, "GM0363", "VT01", Radar: false) { Aanvulverzoek = true }],
        };
        foreach (var naar in new[] { Bestemming.Beoordeling, Bestemming.Aanvulverzoeken })
        {
            var ingetrokken = BundelTests.Berichten(zaak).First(b => b.Naar == naar);
            using var json = JsonDocument.Parse(ingetrokken.Inhoud);
            Assert.Equal("ingetrokken", json.RootElement.GetProperty("soort").GetString());
            Assert.Equal(open.Single(b => b.Naar == naar).Id, json.RootElement.GetProperty("trektIn").GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Spoed_IsStatWithoutDelay_AndTheRestRoutine()
    {
        Assert.Equal(RequestPriority.Stat, Taak(BundelTests.Bundels(GewoneZaak.Maak(spoed: true)).Single()).Priority);
        Assert.Equal(RequestPriority.Routine, Taak(BundelTests.Bundels(GewoneZaak.Maak()).Single()).Priority);
    }

    [Fact]
    public void WithoutPersons_FindingsStandInTheQuestionnaireAlone()
    {
        var zaak = GewoneZaak.Maak(spoed: true);
        zaak = zaak with { Mutatie = zaak.Mutatie with { Personen = [] } };
        var bundle = BundelTests.Lees(BundelTests.Bundels(zaak).Single());
        Assert.DoesNotContain(bundle.Entry, e => e.Resource is Flag or Patient or RelatedPerson);
        var vragenlijst = bundle.Entry.Select(e => e.Resource).OfType<QuestionnaireResponse>().Single();
        Assert.Contains(vragenlijst.Item.Single(i => i.LinkId == "tenzij").Item, i => i.LinkId == "tenzij.verwurging");
        Assert.Equal(Elementen.AlleNamen, vragenlijst.Item.Select(i => i.LinkId!).Take(16));
    }

    [Fact]
    public void Request_AsksInDutchWithADateAndHowToAnswer()
    {
        var tekst = Tekst(BundelTests.Berichten(Onvolledig()).Single(b => b.Naar == Bestemming.Aanvulverzoeken));
        using var json = JsonDocument.Parse(tekst);
        var vragen = json.RootElement.GetProperty("vragen").EnumerateArray().Select(v => v.GetProperty("element").GetString());
        Assert.Equal(["kinderen"], vragen);
        Assert.Contains("uiterlijk vrijdag 6 maart 2026", tekst, StringComparison.Ordinal);
        Assert.Contains("versie 2", tekst, StringComparison.Ordinal);
        Assert.Equal(2, json.RootElement.GetProperty("antwoord").GetProperty("versie").GetInt32());
    }

    [Fact]
    public void Quarantine_KeepsTheBytes_AndTellsTheUnitEveryFault()
    {
        var berichten = new List<Bericht>();
        new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie).MaakQuarantaine(Quarantaines.MetEenheid, berichten);
        using var record = JsonDocument.Parse(berichten.Single(b => b.Naar == Bestemming.Quarantaine).Inhoud);
        Assert.Equal(Quarantaines.MetEenheid.Origineel!.Value.ToArray(), record.RootElement.GetProperty("origineel").GetBytesFromBase64());
        var notitie = Tekst(berichten.Single(b => b.Naar == Bestemming.Retour));
        Assert.All(Quarantaines.MetEenheid.Rejection.Fouten, f => Assert.Contains(f.Pad, notitie, StringComparison.Ordinal));

        berichten.Clear();
        new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie).MaakQuarantaine(Quarantaines.Onbekend, berichten);
        Assert.Equal(Bestemming.Quarantaine, Assert.Single(berichten).Naar);
    }

    [Fact]
    public void Evidence_OutsideOrInsideACharacter_NeverBreaksText()
    {
        var tekst = Encoding.UTF8.GetBytes("één 😀");
        for (var begin = -1; begin < tekst.Length + 3; begin++)
        {
            for (var lengte = 0; lengte < tekst.Length + 3; lengte++)
            {
                var gelezen = Bewijstekst.Lees(tekst, Bewijs.VanTekst(begin, lengte, Toestand.Bevestigd));
                Assert.DoesNotContain('\uFFFD', gelezen);
            }
        }
    }

    [Theory]
    [InlineData("bsn 999990019.", "bsn *********.")]
    [InlineData("99999 0019", "***** ****")]
    [InlineData("9999.90.019", "****.**.***")]
    [InlineData("tel 0699990019", "tel 0699990019")]
    [InlineData("geboren 14-10-1994", "geboren 14-10-1994")]
    [InlineData("999990018", "999990018")]
    public void Mask_HidesNumbersThatPassTheTestAndNothingElse(string tekst, string verwacht) =>
        Assert.Equal(verwacht, Encoding.UTF8.GetString(Bsnmasker.Masker(Encoding.UTF8.GetBytes(tekst)).Span));

    [Fact]
    public void Dates_AreWrittenAsDutchReadersSayThem() =>
        Assert.Equal("vrijdag 20 februari 2026", Datumtekst.Voluit(new DateOnly(2026, 2, 20)));

    private static Zaak Onvolledig()
    {
        var zaak = GewoneZaak.Maak();
        var beoordeling = zaak.Beoordeling.Met(Element.Kinderen, Toestand.Afwezig);
        return zaak with
        {
            Beoordeling = beoordeling,
            Besluit = Beslisser.Beslis(
                zaak.Mutatie, beoordeling, Historie.Leeg, Voorbeelden.Beleid, Voorbeelden.Referentie),
        };
    }

    private static Hl7.Fhir.Model.Task Taak(Bericht bericht) =>
        BundelTests.Lees(bericht).Entry.Select(e => e.Resource).OfType<Hl7.Fhir.Model.Task>().Single();

    private static string Tekst(Bericht bericht) => Encoding.UTF8.GetString(bericht.Inhoud.Span);
}
