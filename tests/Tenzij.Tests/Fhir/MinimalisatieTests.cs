using System.Text;
using System.Text.Json;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;
using Xunit;

namespace Tenzij.Tests.Fhir;

/// <summary>
/// <c>docs/minimalisatie.md</c> against real messages: a report with its own canary in every field; which canary stands in
/// which message must be what the table says.
/// </summary>
public sealed class MinimalisatieTests
{
    private static readonly string[] Kolommen = ["Veilig Thuis", "lokaal team", "intake", "intakesignaal", "eenheid", "aanvulverzoek", "radar"];

    /// <summary>Row of the table → what betrays the field.</summary>
    private static readonly (string Veld, string Kanarie)[] Kanaries =
    [
        ("mutatieId", "PL-KANARIE-1"),
        ("basisteam", "Kanarieteam"),
        ("melder.dienstnummer", "KAN-77"),
        ("melder.telefoon", "0900-777"),
        ("melder.email", "kanarie@politie.example"),
        ("incident.begin", "03:04:05"),
        ("incident.eind", "04:05:06"),
        ("incident.adres", "1234KI"),
        ("incident.klasse", "KLS-9"),
        ("incident.aard", "vernieling"),
        ("persoon.bsn", "999990019"),
        ("persoon.naam", "Huishoudnaam"),
        ("persoon.geboortedatum", "1977-07-07"),
        ("persoon.adres", "1234KP"),
        ("persoon.telefoon", "06-71717171"),
        ("persoon.relatie", "NBOR|buur"),
        ("kind.naam", "Kindnaam"),
        ("getuige.naam", "Getuigenaam"),
        ("melder.naam (persoon)", "Bellernaam"),
        ("kinderen.aanwezig", "kinderen.aanwezig|\"kinderen\":{"),
        ("letsel.omschrijving", "letselkanarie"),
        ("wapens.omschrijving", "wapenkanarie"),
        ("middelen.omschrijving", "middelkanarie"),
        ("eerdereIncidenten.aantal", "8431"),
        ("betrokkenenGeinformeerd.reden", "redenkanarie"),
        ("hulp.houding", "wisselend"),
        ("politieoptreden", "letselfotos"),
        ("toelichting", "VERHAALKANARIE"),
        ("bewijs bij feiten", "feitenbewijs"),
        ("bewijs bij voorgeschiedenis", "voorgeschiedenisbewijs"),
        ("criterium, beslissend", "ouderenmishandeling"),
        ("criterium, informatief", "scheiding"),
        ("volledigheid", "\"volledigheid\""),
        ("beleidsregels", "R1.kanarie"),
        ("getelde mutaties", "PL-GETELD-1"),
        ("herkomsthashes", "abad1dea"),
    ];

    [Fact]
    public void EveryField_ReachesExactlyWhomTheTableNames()
    {
        var tabel = LeesTabel();
        Assert.Equal(Kanaries.Select(k => k.Veld), tabel.Keys);
        var berichten = new[]
        {
            Inhoud(Zaak(Route.VeiligThuis), Bestemming.VeiligThuis),
            Inhoud(Zaak(Route.LokaalTeam), Bestemming.LokaalTeam),
            Inhoud(Zaak(Route.Beoordeling), Bestemming.Beoordeling),
            Inhoud(Zaak(Route.VeiligThuis), Bestemming.Beoordeling),
            Inhoud(Zaak(Route.VeiligThuis), Bestemming.Retour),
            Inhoud(Zaak(Route.VeiligThuis), Bestemming.Aanvulverzoeken),
            Inhoud(Zaak(Route.LokaalTeam), Bestemming.Radar),
        };
        foreach (var (veld, kanarie) in Kanaries)
        {
            var gevonden = berichten.Select(b => kanarie.Split('|').Any(k => b.Contains(k, StringComparison.Ordinal)));
            var werkelijk = Kolommen.Zip(gevonden).Where(p => p.Second).Select(p => p.First);
            Assert.True(tabel[veld].SequenceEqual(werkelijk), $"{veld}: table {string.Join(", ", tabel[veld])}; messages {string.Join(", ", werkelijk)}");
        }
    }

    [Theory]
    [InlineData(Route.BuitenScope)]
    [InlineData(Route.LokaalTeam)]
    [InlineData(Route.Beoordeling)]
    public void Acknowledgement_HoldsNoPersonData(Route route)
    {
        var tekst = Inhoud(Zaak(route), Bestemming.Retour);
        Assert.All(
            Kanaries.Where(k => k.Veld is not ("mutatieId" or "incident.aard")),
            k => Assert.DoesNotContain(k.Kanarie, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void OutOfScope_SendsNothingButANotice()
    {
        var bericht = Assert.Single(BundelTests.Berichten(Zaak(Route.BuitenScope) with { Besluit = Besluit(Route.BuitenScope) with { Aanvulverzoek = null } }));
        Assert.Equal(Bestemming.Retour, bericht.Naar);
    }

    [Fact]
    public void LocalTeam_NeverSeesABsnFromTheNarrative()
    {
        var zaak = Zaak(Route.LokaalTeam);
        zaak = zaak with { Mutatie = zaak.Mutatie with { Toelichting = Encoding.UTF8.GetBytes("BSN 999990019 of 99999 0020, tel 06-71717171") } };
        var tekst = Inhoud(zaak, Bestemming.LokaalTeam);
        Assert.Contains("BSN ********* of ***** ****, tel 06-71717171", tekst, StringComparison.Ordinal);
    }

    /// <summary>The message as text, with the narrative of the attachment written out.</summary>
    private static string Inhoud(Zaak zaak, Bestemming naar)
    {
        var json = Encoding.UTF8.GetString(BundelTests.Berichten(zaak).Single(b => b.Naar == naar).Inhoud.Span);
        using var document = JsonDocument.Parse(json);
        return json + string.Concat(Bijlagen(document.RootElement));
    }

    private static IEnumerable<string> Bijlagen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(v =>
            v.NameEquals("data") ? [Encoding.UTF8.GetString(v.Value.GetBytesFromBase64())] : Bijlagen(v.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Bijlagen),
        _ => [],
    };

    private static Dictionary<string, List<string>> LeesTabel()
    {
        var regels = File.ReadAllLines(RepoRoot.File("docs", "minimalisatie.md")).Where(r => r.StartsWith('|')).ToList();
        var kop = Cellen(regels[0]);
        Assert.Equal(Kolommen, kop.Skip(1).Take(Kolommen.Length));
        return regels.Skip(2).Select(Cellen).ToDictionary(
            c => c[0], c => Kolommen.Where((_, i) => c[i + 1].Length > 0).ToList());
    }

    private static List<string> Cellen(string regel) => [.. regel.Trim('|').Split('|').Select(c => c.Trim())];

    private static Zaak Zaak(Route route)
    {
        var mutatie = Mutatie();
        var licht = Voorbeelden.Licht();
        var elementen = (ElementBevinding[])licht.Elementen.Clone();
        var tekst = Encoding.UTF8.GetString(mutatie.Toelichting.Span);
        foreach (var element in new[] { Element.Feiten, Element.Voorgeschiedenis })
        {
            var woord = element.Naam() + "bewijs";
            elementen[(int)element] = new ElementBevinding(
                element, Toestand.Bevestigd, [Bewijs.VanTekst(tekst.IndexOf(woord, StringComparison.Ordinal), woord.Length, Toestand.Bevestigd)]);
        }

        return new Zaak
        {
            Mutatie = mutatie,
            Beoordeling = licht with { Elementen = elementen },
            Besluit = Besluit(route),
            Herbeoordeling = 0,
            Tijd = mutatie.Opgemaakt,
            Intrekkingen = [],
            Herkomst = new Herkomst("abad1dea", "abad1dea", "abad1dea", "abad1dea"),
            Sleutel = new Pseudoniem(7),
        };
    }

    private static Besluit Besluit(Route route)
    {
        var mutatie = Voorbeelden.Mutatie();
        var beoordeling = Voorbeelden.Licht()
            .Met(Criterium.Ouderenmishandeling, Toestand.Ontkend).Met(Criterium.Scheiding, Toestand.Bevestigd);
        var historie = new Historie([new GeteldeMutatie("PL-GETELD-1", 1, mutatie.Incident.Begin)], null);
        return Beslisser.Beslis(mutatie, beoordeling, historie, Voorbeelden.Beleid, Voorbeelden.Referentie) with
        {
            Route = route,
            Urgentie = route == Route.VeiligThuis ? Urgentie.Regulier : Urgentie.Geen,
            Onvolledig = route is Route.VeiligThuis or Route.Beoordeling,
            Radar = route == Route.LokaalTeam,
            Regels = ["R1.kanarie"],
            Aanvulverzoek = new Aanvulverzoek([Element.Kinderen], new DateOnly(2026, 3, 6)),
        };
    }

    private static Mutatie Mutatie()
    {
        var begin = new DateTimeOffset(2026, 3, 3, 3, 4, 5, TimeSpan.FromHours(1));
        return Voorbeelden.Mutatie("PL-KANARIE-1", toelichting: "VERHAALKANARIE feitenbewijs en voorgeschiedenisbewijs.") with
        {
            Basisteam = "Kanarieteam",
            Melder = new Melder("KAN-77", "0900-777", "kanarie@politie.example"),
            Incident = new Incident(begin, begin.AddSeconds(3661), new Adres("1234KI", 1, null, "GM0363"), "KLS-9", [Geweldsaard.Vernieling]),
            Personen =
            [
                Persoon("A", Rol.Slachtoffer, "Huishoudnaam") with
                {
                    Bsn = "999990019",
                    Geboortedatum = new DateOnly(1977, 7, 7),
                    Adres = new Adres("1234KP", 2, null, "GM0363"),
                    Telefoon = "06-71717171",
                    Relaties = [new Relatie("B", Relatiesoort.Buur)],
                },
                Persoon("B", Rol.Verdachte, "Huishoudnaam"),
                Persoon("C", Rol.Kind, "Kindnaam"),
                Persoon("D", Rol.Getuige, "Getuigenaam"),
                Persoon("E", Rol.Melder, "Bellernaam"),
            ],
            Kinderen = new Kinderen(JaNee.Ja, JaNee.Ja),
            Letsel = new Antwoord(JaNee.Ja, "letselkanarie"),
            Wapens = new Antwoord(JaNee.Ja, "wapenkanarie"),
            Middelen = new Antwoord(JaNee.Ja, "middelkanarie"),
            EerdereIncidenten = new EerdereIncidenten(JaNee.Ja, 8431),
            BetrokkenenGeinformeerd = new Informatieplicht(Geinformeerd.Deels, "redenkanarie"),
            Hulp = Hulphouding.Wisselend,
            Politieoptreden = [Politieoptreden.Letselfotos],
        };
    }

    private static Persoon Persoon(string id, Rol rol, string naam) => new() { Id = id, Rol = rol, Achternaam = naam };
}
