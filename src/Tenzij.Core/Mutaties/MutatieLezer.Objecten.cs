using System.Text.Json;

namespace Tenzij.Core.Mutaties;

internal ref partial struct MutatieLezer
{
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
