using System.Text;
using Tenzij.Core.Mutaties;

namespace Tenzij.Testing.Zaken;

/// <summary>Reports of every shape that Decode lets through.</summary>
internal static class Mutatievormen
{
    private static readonly string[] Namen =
    [
        "Proef", "van der Test-Jansen", "O'Brien", "Şahin", "Ça\u00A0va", "Æsir \u2028 lijn", "李", "😀 emoji", "<b>\"&'</b>",
        "  spaties  ", "\u00A0", " ", new string('x', 200), "é\u0301", "a\uFEFFb", "Ñandú\u0085x",
    ];

    private static readonly string?[] Bsns = ["999990019", "999990020", "99999040", "123456789", null];

    public static Mutatie Maak(Random loting, int nummer)
    {
        var versie = nummer % 4 == 1 ? loting.Next(2, 6) : 1;
        var opgemaakt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(loting.Next(0, 3)))
            .AddMinutes(loting.Next(0, 500_000)).AddTicks(nummer % 6 == 0 ? loting.Next(0, 9_999_999) : 0);
        var begin = opgemaakt.AddMinutes(-loting.Next(5, 3000));
        return new Mutatie
        {
            MutatieId = nummer % 17 == 0 ? $" id \u00A0met <rare> \"tekens\" {nummer}" : $"PL1300-2026{nummer:D6}",
            Versie = versie,
            Eenheid = $"RE{loting.Next(1, 11):D2}",
            Basisteam = Misschien(loting, Naam(loting)),
            Opgemaakt = opgemaakt,
            Melder = (nummer % 5) switch
            {
                0 => null,
                1 => new Melder(null, null, null),
                2 => new Melder(" ", "0900-8844", null),
                _ => new Melder("12345", "0900-8844 tst 1", "a.agent@politie.example"),
            },
            Incident = new Incident(
                begin, Misschien(loting, (DateTimeOffset?)begin.AddMinutes(loting.Next(-60, 60))), Adres(loting),
                Misschien(loting, "F550"), Keuze<Geweldsaard>(loting)),
            Personen = Personen(loting, nummer),
            Kinderen = Misschien(loting, new Kinderen(Antwoord(loting), Antwoord(loting))),
            Letsel = Beschreven(loting),
            Wapens = Beschreven(loting),
            Middelen = Beschreven(loting),
            EerdereIncidenten = Misschien(loting, new EerdereIncidenten(Antwoord(loting), Misschien(loting, (int?)loting.Next(0, 10_000)))),
            BetrokkenenGeinformeerd = Misschien(
                loting, new Informatieplicht((Geinformeerd)loting.Next(0, 4), Misschien(loting, "tab\tregel\nvt\u000B" + Naam(loting)))),
            Hulp = Misschien(loting, (Hulphouding?)loting.Next(0, 4)),
            Politieoptreden = Misschien(loting, Keuze<Politieoptreden>(loting)),
            Toelichting = Encoding.UTF8.GetBytes(Toelichting(loting, nummer)),
        };
    }

    private static string Toelichting(Random loting, int nummer) => (nummer % 9) switch
    {
        0 => string.Empty,
        1 => new string('ë', 100_000),
        2 => "   ",
        3 => "regel 1\r\nregel 2\u2028regel 3 😀😀😀 \u0000 \uFFFE eind \"}],",
        4 => "BSN 999990019, 99999 0020 en 9999.90.019; tel 06-00000001, datum 14-10-1994.",
        _ => string.Join(' ', Enumerable.Range(0, loting.Next(5, 400)).Select(i => i % 7 == 0 ? "vrouw" : "zin" + i)),
    };

    private static Persoon[] Personen(Random loting, int nummer)
    {
        var aantal = (nummer % 10) switch { 0 => 0, 9 => 50, _ => loting.Next(1, 6) };
        var personen = new Persoon[aantal];
        for (var i = 0; i < aantal; i++)
        {
            var rol = i < 2 ? (Rol)loting.Next(0, 3) : (Rol)loting.Next(0, 7);
            personen[i] = new Persoon
            {
                Id = "P" + i,
                Rol = nummer % 3 == 0 && rol == Rol.Kind ? Rol.Overig : rol,
                Bsn = Bsns[loting.Next(Bsns.Length)],
                Achternaam = Misschien(loting, Naam(loting)),
                Voornamen = Misschien(loting, Naam(loting) + " " + Naam(loting)),
                Geboortedatum = Misschien(loting, (DateOnly?)new DateOnly(loting.Next(1920, 2027), loting.Next(1, 13), loting.Next(1, 29))),
                Adres = Adres(loting),
                Telefoon = Misschien(loting, "06-0000000" + i % 10),
                Relaties = [.. Enumerable.Range(0, loting.Next(0, 3)).Select(_ =>
                    new Relatie("P" + loting.Next(0, aantal + 1), (Relatiesoort)loting.Next(0, 12)))],
            };
        }

        return personen;
    }

    private static Adres? Adres(Random loting) => loting.Next(6) switch
    {
        0 => null,
        1 => new Adres(null, null, null, null),
        2 => new Adres("1095 PD", 92, " 2-hoog ", null),
        3 => new Adres(null, null, "\u00A0", "GM9999"),
        _ => new Adres("9711AB", loting.Next(1, 99_999), null, loting.Next(2) == 0 ? "GM0014" : "GM0363"),
    };

    private static Antwoord? Beschreven(Random loting) =>
        Misschien(loting, new Antwoord(Antwoord(loting), Misschien(loting, Naam(loting) + "\r\n" + new string('z', loting.Next(0, 900)))));

    private static JaNee? Antwoord(Random loting) => loting.Next(4) is var i && i < 3 ? (JaNee)i : null;

    private static string Naam(Random loting) => Namen[loting.Next(Namen.Length)];

    private static T? Misschien<T>(Random loting, T? waarde) => loting.Next(4) == 0 ? default : waarde;

    private static T[] Keuze<T>(Random loting)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(_ => loting.Next(4) == 0)];
}
