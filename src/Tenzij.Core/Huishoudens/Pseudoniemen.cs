using System.Globalization;
using System.Text;
using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Huishoudens;

/// <summary>
/// The keys under which a report is remembered (<c>contract/tenzij.md</c>, "structureel from the register"): every
/// person who is victim, suspect, both or child, and the full address of the incident.
/// </summary>
public static class Pseudoniemen
{
    /// <summary>The base letter of U+00C0–U+017F; a space for the two signs among them.</summary>
    private const string Basisletters =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiyyjjkkkllllll "
        + " llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Distinct keys, under every key of the ring; those of the current key come first.</summary>
    public static Pseudoniem[] Van(Mutatie mutatie, Sleutelring ring)
    {
        var kenmerken = Kenmerken(mutatie);
        var pseudoniemen = new List<Pseudoniem>(kenmerken.Count * ring.Aantal);
        for (var sleutel = 0; sleutel < ring.Aantal; sleutel++)
        {
            foreach (var kenmerk in kenmerken)
            {
                var pseudoniem = ring.Pseudoniem(sleutel, Encoding.UTF8.GetBytes(kenmerk));
                if (!pseudoniemen.Contains(pseudoniem))
                {
                    pseudoniemen.Add(pseudoniem);
                }
            }
        }

        return [.. pseudoniemen];
    }

    /// <summary>The key of messages about one report.</summary>
    public static Pseudoniem VanMutatie(string mutatieId, Sleutelring ring) =>
        ring.Pseudoniem(0, Encoding.UTF8.GetBytes("mutatie\n" + mutatieId));

    private static List<string> Kenmerken(Mutatie mutatie)
    {
        var kenmerken = new List<string>(mutatie.Personen.Length * 2 + 1);
        foreach (var persoon in mutatie.Personen)
        {
            if (persoon.Rol is Rol.Slachtoffer or Rol.Verdachte or Rol.Beide or Rol.Kind)
            {
                AddPersoon(persoon, kenmerken);
            }
        }

        if (mutatie.Incident.Adres is { IsVolledig: true } adres)
        {
            kenmerken.Add("adres\n" + Adreskenmerk(adres));
        }

        return kenmerken;
    }

    private static void AddPersoon(Persoon persoon, List<string> kenmerken)
    {
        if (persoon.Bsn is { } bsn && Bsn.IsGeldig(bsn))
        {
            kenmerken.Add("bsn\n" + bsn.PadLeft(9, '0'));
        }

        // Both keys are kept: one report may name the BSN and the next only the set of Wmo 2015 art. 5.2.9.
        if (persoon is { Achternaam: { } achternaam, Voornamen: { } voornamen, Geboortedatum: { } geboren }
            && persoon.Adres is { IsVolledig: true } adres)
        {
            kenmerken.Add(string.Create(CultureInfo.InvariantCulture,
                $"wmo529\n{Vouw(achternaam)}\n{Vouw(voornamen)}\n{geboren:yyyy-MM-dd}\n{Postcode(adres)}\n{adres.Huisnummer}"));
        }
    }

    // The addition is part of a full address: two flats in one building are two households.
    private static string Adreskenmerk(Adres adres) => string.Create(CultureInfo.InvariantCulture,
        $"{Postcode(adres)}\n{adres.Huisnummer}\n{Vouw(adres.Toevoeging ?? "")}");

    private static string Postcode(Adres adres) => adres.Postcode!.Replace(" ", "", StringComparison.Ordinal);

    // By table: string.Normalize leaves letters as they are when the process runs without culture data.
    private static string Vouw(string naam)
    {
        var gevouwen = new StringBuilder(naam.Length);
        foreach (var teken in naam)
        {
            if (teken is >= '\u00C0' and < '\u0180')
            {
                gevouwen.Append(Basisletters[teken - 0xC0]);
            }
            else if (char.IsLetterOrDigit(teken))
            {
                gevouwen.Append(char.ToLowerInvariant(teken));
            }
        }

        return gevouwen.Replace(" ", "").ToString();
    }
}
