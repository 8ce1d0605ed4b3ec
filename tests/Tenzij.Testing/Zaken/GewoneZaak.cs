using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Testing.Zaken;

/// <summary>A report as most are: three persons, a narrative of some 1,200 characters, a span for each element.</summary>
public static class GewoneZaak
{
    private const string Verhaal =
        "Melding van buren over geschreeuw. Ter plaatse deed SO open, zij was overstuur. VE zat op de bank. SO verklaart dat "
        + "VE haar om 20:15 uur bij een ruzie over geld tegen de muur heeft geduwd en bij de arm heeft vastgepakt. Rode plek op "
        + "linker bovenarm gezien, geen arts nodig. VE verklaart dat hij haar alleen wilde tegenhouden. Geen wapens gezien, "
        + "niet gedreigd. VE had twee biertjes gedronken. De zoon van 6 lag boven te slapen en is niet wakker geworden. "
        + "Volgens SO is dit de eerste keer. VE slaapt vannacht bij zijn broer, SO belt 112 als hij terugkomt. Beiden weten van "
        + "deze melding en willen graag praten met iemand van het wijkteam. Wijkagent belt morgen.";

    /// <summary>For the local team; with <paramref name="spoed"/> for Veilig Thuis.</summary>
    public static Zaak Maak(bool spoed = false)
    {
        var mutatie = Mutatie();
        var beoordeling = Beoordeling(mutatie);
        if (spoed)
        {
            beoordeling = beoordeling.Met(Criterium.Verwurging, Toestand.Bevestigd).Met(Criterium.Structureel, Toestand.Onzeker);
        }

        return new Zaak
        {
            Mutatie = mutatie,
            Beoordeling = beoordeling,
            Besluit = Beslisser.Beslis(mutatie, beoordeling, Historie.Leeg, Voorbeelden.Beleid, Voorbeelden.Referentie),
            Herbeoordeling = 0,
            Tijd = mutatie.Opgemaakt,
            Intrekkingen = [],
            Herkomst = new Herkomst(new string('a', 64), new string('b', 64), new string('c', 64), new string('d', 64)),
            Sleutel = new Pseudoniem(42),
        };
    }

    private static Mutatie Mutatie()
    {
        var mutatie = Voorbeelden.Mutatie(toelichting: Verhaal);
        var kind = new Persoon
        {
            Id = "K",
            Rol = Rol.Kind,
            Achternaam = "Proef",
            Voornamen = "Kind",
            Geboortedatum = new DateOnly(2019, 6, 1),
            Adres = Voorbeelden.Adres(),
            Relaties = [new Relatie("S", Relatiesoort.Kind), new Relatie("V", Relatiesoort.Kind)],
        };
        return mutatie with
        {
            Personen = [.. mutatie.Personen, kind],
            Kinderen = new Kinderen(JaNee.Ja, JaNee.Ja),
            Letsel = new Antwoord(JaNee.Ja, "rode plek op arm"),
            Wapens = new Antwoord(JaNee.Nee, null),
            Middelen = new Antwoord(JaNee.Ja, "VE alcohol"),
            EerdereIncidenten = new EerdereIncidenten(JaNee.Nee, 0),
            BetrokkenenGeinformeerd = new Informatieplicht(Geinformeerd.Ja, null),
            Hulp = Hulphouding.Wil,
            Politieoptreden = [Politieoptreden.Wijkagent, Politieoptreden.PartijenGescheiden],
        };
    }

    private static Beoordeling Beoordeling(Mutatie mutatie)
    {
        var licht = Voorbeelden.Licht();
        var zinnen = Zinnen(mutatie.Toelichting.Span);
        var elementen = licht.Elementen.Select((e, i) => e with
        {
            Toestand = e.Element is Element.Wapens or Element.Voorgeschiedenis ? Toestand.Ontkend : Toestand.Bevestigd,
            Bewijs = [zinnen[i % zinnen.Count], .. i % 3 == 0 ? [Bewijs.VanVeld("$." + e.Element.Naam(), Toestand.Bevestigd)] : Array.Empty<Bewijs>()],
        });
        return (licht with { Elementen = [.. elementen] })
            .Met(Criterium.Wapen, Toestand.Ontkend)
            .Met(Criterium.Doodsbedreiging, Toestand.Ontkend)
            .Met(Criterium.KindGetuige, Toestand.Onzeker)
            .Met(Criterium.Middelengebruik, Toestand.Bevestigd)
            .Met(Criterium.HulpBereid, Toestand.Bevestigd);
    }

    private static List<Bewijs> Zinnen(ReadOnlySpan<byte> tekst)
    {
        var zinnen = new List<Bewijs>();
        var begin = 0;
        foreach (var zin in Encoding.UTF8.GetString(tekst).Split(". "))
        {
            var lengte = Encoding.UTF8.GetByteCount(zin);
            zinnen.Add(Bewijs.VanTekst(begin, Math.Min(lengte, 80), Toestand.Bevestigd));
            begin += lengte + 2;
        }

        return zinnen;
    }
}
