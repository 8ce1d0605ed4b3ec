using System.Text.Json;

namespace Tenzij.Core.Mutaties;

internal ref partial struct MutatieLezer
{
    private const int PersonenMax = 50;

    private Mutatie? LeesMutatie()
    {
        uint gezien = 0;
        DateTimeOffset? opgemaakt = null;
        Melder? melder = null;
        Incident? incident = null;
        Persoon[]? personen = null;
        Kinderen? kinderen = null;
        Antwoord? letsel = null, wapens = null, middelen = null;
        EerdereIncidenten? eerdere = null;
        Informatieplicht? geinformeerd = null;
        Hulphouding? hulp = null;
        Politieoptreden[]? optreden = null;
        byte[]? toelichting = null;
        string? basisteam = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var eigenschap = Eigenschap(Velden.Mutatie, Velden.MutatieTekst, ref gezien);
            switch (eigenschap)
            {
                case -1: continue;
                case 0: Schema(); break;
                case 1: _mutatieId = Tekst(3, 64); break;
                case 2: _versie = Getal(1, int.MaxValue); break;
                case 3: _eenheid = Patroon(null, IsEenheid, 20, "RE01 tot en met RE10"); break;
                case 4: opgemaakt = Tijdstip(); break;
                case 5: incident = LeesIncident(); break;
                case 6: personen = LeesPersonen(); break;
                case 7: toelichting = Utf8Tekst(100_000); break;
                case 8: basisteam = Tekst(0, 100); break;
                case 9: melder = LeesMelder(); break;
                case 10: kinderen = LeesKinderen(); break;
                case 11: letsel = LeesAntwoord(); break;
                case 12: wapens = LeesAntwoord(); break;
                case 13: middelen = LeesAntwoord(); break;
                case 14: eerdere = LeesEerdere(); break;
                case 15: geinformeerd = LeesInformatieplicht(); break;
                case 16: hulp = LeesHulp(); break;
                default: optreden = Keuzelijst<Politieoptreden>(Velden.Politieoptreden); break;
            }

            Uit();
        }

        Verplicht(gezien, Velden.MutatieVerplicht, Velden.MutatieTekst);
        return _fouten is not null
            ? null
            : new Mutatie
            {
                MutatieId = _mutatieId!,
                Versie = _versie!.Value,
                Eenheid = _eenheid!,
                Opgemaakt = opgemaakt!.Value,
                Incident = incident!,
                Personen = personen!,
                Toelichting = toelichting!,
                Basisteam = basisteam,
                Melder = melder,
                Kinderen = kinderen,
                Letsel = letsel,
                Wapens = wapens,
                Middelen = middelen,
                EerdereIncidenten = eerdere,
                BetrokkenenGeinformeerd = geinformeerd,
                Hulp = hulp,
                Politieoptreden = optreden,
            };
    }

    private void Schema()
    {
        if (IsTekst() && !_json.ValueTextEquals("mutatie/1"u8))
        {
            Meld(Foutcodes.Waarde, "een andere tekst", "mutatie/1");
        }
    }

    private Melder? LeesMelder()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        string? dienstnummer = null, telefoon = null, email = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Melder, Velden.MelderTekst, ref gezien))
            {
                case -1: continue;
                case 0: dienstnummer = Tekst(0, 20); break;
                case 1: telefoon = Tekst(0, 30); break;
                default: email = Tekst(0, 254); break;
            }

            Uit();
        }

        return new Melder(dienstnummer, telefoon, email);
    }

    private Incident? LeesIncident()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        DateTimeOffset? begin = null, eind = null;
        Adres? adres = null;
        string? klasse = null;
        Geweldsaard[]? aard = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Incident, Velden.IncidentTekst, ref gezien))
            {
                case -1: continue;
                case 0: begin = Tijdstip(); break;
                case 1: eind = _json.TokenType == JsonTokenType.Null ? null : Tijdstip(); break;
                case 2: adres = LeesAdres(); break;
                case 3: klasse = Tekst(0, 20); break;
                default: aard = Keuzelijst<Geweldsaard>(Velden.Geweldsaard); break;
            }

            Uit();
        }

        Verplicht(gezien, 1, Velden.IncidentTekst);
        return new Incident(begin ?? default, eind, adres, klasse, aard ?? []);
    }

    private Adres? LeesAdres()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        string? postcode = null, toevoeging = null, gemeente = null;
        int? huisnummer = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Adres, Velden.AdresTekst, ref gezien))
            {
                case -1: continue;
                case 0: postcode = Patroon(null, IsPostcode, 20, "een postcode zoals 1234 AB"); break;
                case 1: huisnummer = Getal(1, 99_999); break;
                case 2: toevoeging = Tekst(0, 10); break;
                default: gemeente = Patroon(null, IsGemeente, 20, "een CBS-code zoals GM0363"); break;
            }

            Uit();
        }

        return new Adres(postcode, huisnummer, toevoeging, gemeente);
    }

    private Persoon[]? LeesPersonen()
    {
        if (!BeginLijst())
        {
            return null;
        }

        var personen = new List<Persoon>(4);
        var aantal = 0;
        for (; _json.Read() && _json.TokenType != JsonTokenType.EndArray; aantal++)
        {
            In(aantal);
            if (LeesPersoon() is { } persoon)
            {
                if (personen.Exists(p => p.Id == persoon.Id))
                {
                    In("id");
                    Meld(Foutcodes.Waarde, "een id dat al voorkomt", "een id dat uniek is binnen dit bericht");
                    Uit();
                }

                personen.Add(persoon);
            }

            Uit();
        }

        if (aantal > PersonenMax)
        {
            Meld(Foutcodes.Lengte, $"{aantal} personen", $"ten hoogste {PersonenMax} personen");
        }

        return [.. personen];
    }

    private Persoon? LeesPersoon()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        string? id = null, bsn = null, achternaam = null, voornamen = null, telefoon = null;
        int? rol = null;
        DateOnly? geboren = null;
        Adres? adres = null;
        Relatie[]? relaties = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Persoon, Velden.PersoonTekst, ref gezien))
            {
                case -1: continue;
                case 0: id = Tekst(0, 20); break;
                case 1: rol = Keuze(Velden.Rol); break;
                case 2: bsn = Patroon(Velden.Cijfers, static t => t.Length is 8 or 9, 20, "8 of 9 cijfers"); break;
                case 3: achternaam = Tekst(0, 200); break;
                case 4: voornamen = Tekst(0, 200); break;
                case 5: geboren = Datum(); break;
                case 6: adres = LeesAdres(); break;
                case 7: telefoon = Tekst(0, 30); break;
                default: relaties = LeesRelaties(); break;
            }

            Uit();
        }

        Verplicht(gezien, 3, Velden.PersoonTekst);
        return id is null || rol is null
            ? null
            : new Persoon
            {
                Id = id,
                Rol = (Rol)rol,
                Bsn = bsn,
                Achternaam = achternaam,
                Voornamen = voornamen,
                Geboortedatum = geboren,
                Adres = adres,
                Telefoon = telefoon,
                Relaties = relaties ?? [],
            };
    }

    private Relatie[]? LeesRelaties()
    {
        if (!BeginLijst())
        {
            return null;
        }

        var relaties = new List<Relatie>(2);
        for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++)
        {
            In(i);
            if (BeginObject())
            {
                LeesRelatie(relaties);
            }

            Uit();
        }

        return [.. relaties];
    }

    private void LeesRelatie(List<Relatie> relaties)
    {
        uint gezien = 0;
        string? tot = null;
        int? soort = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Relatie, Velden.RelatieTekst, ref gezien))
            {
                case -1: continue;
                case 0: tot = Tekst(0, 20); break;
                default: soort = Keuze(Velden.Relatiesoort); break;
            }

            Uit();
        }

        Verplicht(gezien, 3, Velden.RelatieTekst);
        if (tot is not null && soort is not null)
        {
            relaties.Add(new Relatie(tot, (Relatiesoort)soort));
        }
    }

    private static bool IsEenheid(string tekst) =>
        tekst.Length == 4 && tekst.StartsWith("RE", StringComparison.Ordinal)
        && int.TryParse(tekst.AsSpan(2), System.Globalization.NumberStyles.None, null, out var nummer) && nummer is >= 1 and <= 10;

    private static bool IsGemeente(string tekst) =>
        tekst.Length == 6 && tekst.StartsWith("GM", StringComparison.Ordinal)
        && !tekst.AsSpan(2).ContainsAnyExceptInRange('0', '9');

    private static bool IsPostcode(string tekst) =>
        tekst.Length is 6 or 7 && tekst[0] is >= '1' and <= '9' && !tekst.AsSpan(1, 3).ContainsAnyExceptInRange('0', '9')
        && (tekst.Length == 6 || tekst[4] == ' ') && !tekst.AsSpan(tekst.Length - 2).ContainsAnyExceptInRange('A', 'Z');
}
