using System.Globalization;
using System.Text;

namespace Tenzij.Testing;

/// <summary>Reports as the bytes of one JSON line; who is in it and when are the parameters that streaming cares about.</summary>
public static class Mutatietekst
{
    /// <param name="huis">House number of the incident; the same number is the same address. 0 leaves the address out.</param>
    /// <param name="burgers">Citizens by number, 0–999; each gets a valid BSN of its own.</param>
    /// <param name="uur">Hours after 1 January 2026 at which the incident began.</param>
    public static byte[] Regel(
        string id, int versie = 1, int huis = 12, IReadOnlyList<int>? burgers = null, double uur = 0,
        string toelichting = "Rustig.", string eenheid = "RE05")
    {
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)).AddHours(uur);
        var personen = (burgers ?? []).Select((burger, i) =>
            $$"""{"id":"p{{i}}","rol":"{{(i % 2 == 0 ? "slachtoffer" : "verdachte")}}","bsn":"{{Bsn(burger)}}"}""");
        var adres = huis == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $$""","adres":{"postcode":"1011AB","huisnummer":{{huis}},"gemeente":"GM0363"}""");
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $$"""
            {"schema":"mutatie/1","mutatieId":"{{id}}","versie":{{versie}},"eenheid":"{{eenheid}}","opgemaakt":"{{begin.AddHours(2):O}}",
            "incident":{"begin":"{{begin:O}}"{{adres}}},"personen":[{{string.Join(',', personen)}}],"toelichting":"{{toelichting}}"}
            """).ReplaceLineEndings(""));
    }

    /// <summary>A valid BSN for a small number: the last digit makes the eleven-test come out.</summary>
    public static string Bsn(int burger)
    {
        for (var nummer = 90_000_000 + burger * 10; ; nummer++)
        {
            var tekst = nummer.ToString("D9", CultureInfo.InvariantCulture);
            if (Core.Mutaties.Bsn.IsGeldig(tekst))
            {
                return tekst;
            }
        }
    }
}
