using System.Text.Json;

namespace Tenzij.Core.Mutaties;

internal ref partial struct MutatieLezer
{
    private const int PersonenMax = 50;

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
}
