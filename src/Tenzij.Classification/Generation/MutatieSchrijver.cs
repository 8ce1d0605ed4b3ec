using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>Writes a case as one <c>mutatie/1</c> object.</summary>
internal sealed class MutatieSchrijver(Casus casus)
{
    private readonly Verhaal _verhaal = new(casus);

    public void Schrijf(Bytebuffer uit)
    {
        Kop(uit);
        Melder(uit);
        Incident(uit);
        Personen(uit);
        Antwoorden(uit);
        if (casus.Storing != Storing.ZonderToelichting)
        {
            uit.Voeg(",\"toelichting\":\""u8);
            _verhaal.Schrijf(uit);
            uit.Voeg((byte)'"');
        }

        uit.Voeg((byte)'}');
    }

    public static void MutatieId(Bytebuffer uit, Casus casus)
    {
        uit.Voeg("PL"u8);
        uit.Getal(casus.Huishouden.Plaats.Eenheid, 2);
        uit.Voeg("00-"u8);
        uit.Getal(casus.Begin.Year, 4);
        uit.Getal(casus.Nummer + 100_000, 7);
    }

    private static void Veld(Bytebuffer uit, ReadOnlySpan<byte> naam, string waarde)
    {
        uit.Voeg(naam);
        uit.Voeg((byte)'"');
        uit.Tekst(waarde);
        uit.Voeg((byte)'"');
    }

    private void Kop(Bytebuffer uit)
    {
        var versie = casus.Versie;
        uit.Voeg("{\"schema\":\"mutatie/1\",\"mutatieId\":\""u8);
        MutatieId(uit, casus);
        uit.Voeg("\",\"versie\":"u8);
        if (casus.Storing == Storing.VersieAlsTekst)
        {
            uit.Voeg("\"een\""u8);
        }
        else
        {
            uit.Getal(versie);
        }

        if (casus.Storing == Storing.DubbeleSleutel)
        {
            uit.Voeg(",\"versie\":9"u8);
        }

        if (casus.Storing != Storing.ZonderEenheid)
        {
            uit.Voeg(",\"eenheid\":\"RE"u8);
            uit.Getal(casus.Storing == Storing.OnbekendeEenheid ? 77 : casus.Huishouden.Plaats.Eenheid, 2);
            uit.Voeg((byte)'"');
        }

        uit.Voeg(",\"basisteam\":\"Basisteam "u8);
        uit.Voeg(casus.Huishouden.Plaats.Naam);
        uit.Voeg("\",\"opgemaakt\":\""u8);
        if (casus.Storing == Storing.OngeldigeDatum)
        {
            uit.Voeg("gisteren"u8);
        }
        else
        {
            uit.Tijdstip(casus.Opgemaakt);
        }

        uit.Voeg((byte)'"');
    }

    private void Melder(Bytebuffer uit)
    {
        var v = casus.Velden;
        if (!v.Dienstnummer && !v.Telefoon && !v.Email)
        {
            return;
        }

        uit.Voeg(",\"melder\":{"u8);
        var komma = false;
        if (v.Dienstnummer)
        {
            uit.Voeg("\"dienstnummer\":\""u8);
            uit.Getal(casus.Dienstnummer);
            uit.Voeg((byte)'"');
            komma = true;
        }

        if (v.Telefoon)
        {
            uit.Voeg(komma ? ",\"telefoon\":\"06-0000"u8 : "\"telefoon\":\"06-0000"u8);
            uit.Getal(casus.Dienstnummer % 10_000, 4);
            uit.Voeg((byte)'"');
            komma = true;
        }

        if (v.Email)
        {
            uit.Voeg(komma ? ",\"email\":\"d"u8 : "\"email\":\"d"u8);
            uit.Getal(casus.Dienstnummer);
            uit.Voeg("@politie.example\""u8);
        }

        uit.Voeg((byte)'}');
    }

    private void Incident(Bytebuffer uit)
    {
        uit.Voeg(",\"incident\":{\"begin\":\""u8);
        uit.Tijdstip(casus.Begin);
        uit.Voeg((byte)'"');
        if (casus.Velden.IncidentAdres)
        {
            Adres(uit);
        }

        uit.Voeg(",\"klasse\":\"F550\",\"aard\":[\""u8);
        uit.Tekst(Veldnamen.Aard(casus.Velden.Aard));
        uit.Voeg("\"]}"u8);
    }

    private void Adres(Bytebuffer uit)
    {
        uit.Voeg(",\"adres\":{\"postcode\":\""u8);
        uit.Voeg(casus.Huishouden.Postcode);
        uit.Voeg("\",\"huisnummer\":"u8);
        uit.Getal(casus.Huishouden.Huisnummer);
        uit.Voeg(",\"gemeente\":\""u8);
        uit.Voeg(casus.Huishouden.Plaats.Code);
        uit.Voeg("\"}"u8);
    }

    private void Personen(Bytebuffer uit)
    {
        var huis = casus.Huishouden;
        var buiten = casus.Labels.BuitenScope;
        var relatie = buiten ? Relatiesoort.Geen : huis.SoRelatie;
        uit.Voeg(",\"personen\":["u8);
        Persoon(uit, huis.So, "p1"u8, casus.Storing == Storing.OnbekendeRol ? "held" : buiten ? "overig" : "slachtoffer");
        Relatie(uit, "p2"u8, relatie);
        uit.Voeg((byte)',');
        Persoon(uit, huis.Ve, "p2"u8, buiten ? "overig" : "verdachte");
        Relatie(uit, "p1"u8, Veldnamen.Omgekeerd(relatie));
        for (var i = 0; i < huis.KinderenAantal && casus.Velden.KindPersonen; i++)
        {
            uit.Voeg((byte)',');
            Persoon(uit, huis.Kinderen[i], i == 0 ? "k1"u8 : "k2"u8, "kind");
            Relatie(uit, "p2"u8, Relatiesoort.Kind);
        }

        uit.Voeg((byte)']');
    }

    private void Persoon(Bytebuffer uit, Mens mens, ReadOnlySpan<byte> id, string rol)
    {
        var v = casus.Velden;
        uit.Voeg("{\"id\":\""u8);
        uit.Voeg(id);
        Veld(uit, "\",\"rol\":"u8, rol);
        if (mens.Bsn is { } bsn)
        {
            uit.Voeg(",\"bsn\":\""u8);
            uit.Voeg(bsn);
            uit.Voeg((byte)'"');
        }

        if (v.Namen)
        {
            uit.Voeg(",\"achternaam\":\""u8);
            uit.Voeg(mens.Achternaam);
            uit.Voeg((byte)'"');
        }

        if (v.Voornamen)
        {
            uit.Voeg(",\"voornamen\":\""u8);
            uit.Voeg(mens.Voornaam);
            uit.Voeg((byte)'"');
        }

        if (v.Geboortedata)
        {
            uit.Voeg(",\"geboortedatum\":\""u8);
            uit.Datum(mens.Geboren);
            uit.Voeg((byte)'"');
        }

        if (v.PersoonAdres)
        {
            Adres(uit);
        }
    }

    private void Relatie(Bytebuffer uit, ReadOnlySpan<byte> tot, Relatiesoort soort)
    {
        if (casus.Velden.Relaties)
        {
            uit.Voeg(",\"relaties\":[{\"tot\":\""u8);
            uit.Voeg(tot);
            Veld(uit, "\",\"relatie\":"u8, Veldnamen.Relatie(soort));
            uit.Voeg("}]"u8);
        }

        uit.Voeg((byte)'}');
    }

    private void Antwoorden(Bytebuffer uit)
    {
        var v = casus.Velden;
        Kinderen(uit);
        Antwoord(uit, ",\"letsel\":{\"status\":"u8, v.Letsel);
        Antwoord(uit, ",\"wapens\":{\"status\":"u8, v.Wapens);
        Antwoord(uit, ",\"middelen\":{\"status\":"u8, v.Middelen);
        if (v.Eerder is { } eerder)
        {
            Veld(uit, ",\"eerdereIncidenten\":{\"status\":"u8, Veldnamen.JaNee(eerder));
            if (v.EerderAantal > 0)
            {
                uit.Voeg(",\"aantal\":"u8);
                uit.Getal(v.EerderAantal);
            }

            uit.Voeg((byte)'}');
        }

        if (v.Geinformeerd is { } geinformeerd)
        {
            Veld(uit, ",\"betrokkenenGeinformeerd\":{\"status\":"u8, Veldnamen.Informering(geinformeerd));
            uit.Voeg(v.GeinformeerdReden ? ",\"reden\":\"veiligheid van het slachtoffer\"}"u8 : "}"u8);
        }

        if (v.Hulp is { } hulp)
        {
            Veld(uit, ",\"hulp\":{\"houding\":"u8, Veldnamen.Houding(hulp));
            uit.Voeg((byte)'}');
        }

        Optreden(uit);
    }

    private void Kinderen(Bytebuffer uit)
    {
        if (casus.Velden.Kinderen is { } status)
        {
            Veld(uit, ",\"kinderen\":{\"status\":"u8, Veldnamen.JaNee(status));
            if (casus.Velden.KindAanwezig is { } aanwezig)
            {
                Veld(uit, ",\"aanwezig\":"u8, Veldnamen.JaNee(aanwezig));
            }

            uit.Voeg((byte)'}');
        }
    }

    private static void Antwoord(Bytebuffer uit, ReadOnlySpan<byte> begin, JaNee? antwoord)
    {
        if (antwoord is { } waarde)
        {
            Veld(uit, begin, Veldnamen.JaNee(waarde));
            uit.Voeg((byte)'}');
        }
    }

    private void Optreden(Bytebuffer uit)
    {
        if (casus.Velden.Optreden == 0)
        {
            return;
        }

        var scheiding = ",\"politieoptreden\":["u8;
        for (var i = 0; i < Veldnamen.OptredensAantal; i++)
        {
            if ((casus.Velden.Optreden & (1 << i)) != 0)
            {
                Veld(uit, scheiding, Veldnamen.Optreden(i));
                scheiding = ","u8;
            }
        }

        uit.Voeg((byte)']');
    }
}
