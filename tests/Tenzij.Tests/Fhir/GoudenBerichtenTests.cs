using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tenzij.Core.Beleid;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;
using Tenzij.Testing.Zaken;
using Xunit;

namespace Tenzij.Tests.Fhir;

/// <summary>Every outward message once, as approved.</summary>
public sealed class GoudenBerichtenTests
{
    private static readonly JsonSerializerOptions Leesbaar =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Namen => [.. Maak().Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Messages_AreAsApproved(string naam)
    {
        var berichten = Maak()[naam];
        var tekst = string.Concat(berichten.Select(b =>
            $"// {b.Naar} {b.Sleutel}\n{JsonNode.Parse(b.Inhoud.Span)!.ToJsonString(Leesbaar)}\n"));
        Assert.Null(Golden.Difference($"Fhir/Golden/{naam}.txt", tekst));
    }

    private static Dictionary<string, List<Bericht>> Maak()
    {
        var licht = GewoneZaak.Maak();
        var spoed = GewoneZaak.Maak(spoed: true);
        return new Dictionary<string, List<Bericht>>
        {
            ["lokaalteam"] = BundelTests.Berichten(licht),
            ["veiligthuis-spoed"] = BundelTests.Berichten(spoed),
            ["veiligthuis-onvolledig"] = BundelTests.Berichten(Onvolledig(licht, Criterium.Zwangerschap)),
            ["veiligthuis-advies"] = BundelTests.Berichten(licht with { Besluit = Advies(licht) }),
            ["beoordeling"] = BundelTests.Berichten(Onvolledig(licht, null)),
            ["buitenscope"] = BundelTests.Berichten(BuitenScope(licht)),
            ["nieuwe-versie"] = BundelTests.Berichten(NieuweVersie(spoed)),
            ["herbeoordeling"] = BundelTests.Berichten(Herbeoordeling(spoed)),
            ["quarantaine"] = [.. Quarantaine(Quarantaines.MetEenheid), .. Quarantaine(Quarantaines.Onbekend)],
        };
    }

    private static List<Bericht> Quarantaine(Quarantaine quarantaine)
    {
        var berichten = new List<Bericht>();
        new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie).MaakQuarantaine(quarantaine, berichten);
        return berichten;
    }

    private static Zaak Onvolledig(Zaak zaak, Criterium? criterium)
    {
        var beoordeling = zaak.Beoordeling.Met(Element.Kinderen, Toestand.Afwezig).Met(Element.VeiligheidNu, Toestand.Onzeker);
        beoordeling = criterium is { } c ? beoordeling.Met(c, Toestand.Onzeker) : beoordeling;
        return Beslist(zaak with { Beoordeling = beoordeling });
    }

    private static Zaak BuitenScope(Zaak zaak) =>
        Beslist(zaak with { Beoordeling = zaak.Beoordeling with { BuitenScope = [Bewijs.VanTekst(0, 5, Toestand.Bevestigd)] } });

    private static Zaak NieuweVersie(Zaak zaak) => Beslist(zaak with
    {
        Mutatie = zaak.Mutatie with { Versie = 2 },
        Intrekkingen = [new Intrekking(Route.LokaalTeam, Urgentie.Geen, 1, 0, "GM0363", "VT01", Radar: true)],
    });

    private static Zaak Herbeoordeling(Zaak zaak) => zaak with
    {
        Herbeoordeling = 1,
        Tijd = zaak.Tijd.AddDays(3),
        Intrekkingen =
        [
            new Intrekking(Route.Beoordeling, Urgentie.Geen, 1, 0, "GM0363", "VT01", Radar: false) { Aanvulverzoek = true },
        ],
    };

    private static Besluit Advies(Zaak zaak) => Beslisser.Beslis(
        zaak.Mutatie, zaak.Beoordeling, Historie.Leeg,
        Voorbeelden.Beleid with { RechtstreeksStandaard = RechtstreekseLevering.Advies }, Voorbeelden.Referentie);

    private static Zaak Beslist(Zaak zaak) => zaak with
    {
        Besluit = Beslisser.Beslis(
            zaak.Mutatie, zaak.Beoordeling,
            zaak.Mutatie.Versie > 1 ? new Historie([], new VorigBesluit(zaak.Mutatie.Versie - 1, OoitVeiligThuis: false)) : Historie.Leeg,
            Voorbeelden.Beleid, Voorbeelden.Referentie),
    };
}
