using System.Globalization;
using Hl7.Fhir.Model;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;

namespace Tenzij.Fhir.Resources;

/// <summary>Dutch addresses: house number with its addition as line, the municipality's name as city.</summary>
internal static class Adressen
{
    /// <summary>Null when the address says nothing.</summary>
    public static Address? Maak(Adres? adres, Referentiegegevens referentie)
    {
        if (adres is null)
        {
            return null;
        }

        var regel = Regel(adres);
        var postcode = Tekst.Schoon(adres.Postcode);
        var plaats = Plaats(adres, referentie);
        if (regel is null && postcode is null && plaats is null)
        {
            return null;
        }

        var address = new Address { PostalCode = postcode, City = plaats, Country = "NL" };
        if (regel is not null)
        {
            address.LineElement.Add(new FhirString(regel));
        }

        return address;
    }

    /// <summary>The address in one line, for an answer; null when it says nothing.</summary>
    public static string? InEenRegel(Adres? adres, Referentiegegevens referentie)
    {
        if (adres is null)
        {
            return null;
        }

        var regel = string.Join(' ', new[] { Tekst.Schoon(adres.Postcode), Regel(adres) }.Where(d => d is not null));
        var plaats = Plaats(adres, referentie);
        return regel.Length == 0 ? plaats : plaats is null ? regel : regel + ", " + plaats;
    }

    private static string? Regel(Adres adres)
    {
        var nummer = adres.Huisnummer?.ToString(CultureInfo.InvariantCulture);
        var toevoeging = Tekst.Schoon(adres.Toevoeging);
        return nummer is null ? toevoeging : toevoeging is null ? nummer : nummer + " " + toevoeging;
    }

    private static string? Plaats(Adres adres, Referentiegegevens referentie) =>
        adres.Gemeente is not { } code ? null
        : referentie.Gemeenten.TryGetValue(code, out var gemeente) ? Tekst.Schoon(gemeente.Naam) : Tekst.Schoon(code);
}
