using System.Globalization;
using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>The persons that this receiver needs to know, each a Patient.</summary>
internal static class PatientBuilder
{
    public static void Voegtoe(Opmaak opmaak, Referentiegegevens referentie)
    {
        foreach (var persoon in opmaak.Zaak.Mutatie.Personen)
        {
            if (opmaak.VoorVeiligThuis || HoortBijHuishouden(persoon.Rol))
            {
                var patient = Maak(opmaak, persoon, referentie);
                opmaak.Betrokkenen.Add(new Betrokkene(persoon, patient, opmaak.Voegtoe(patient)));
            }
        }

        opmaak.Hoofdpersoon = Eerste(opmaak, Rol.Slachtoffer) ?? Eerste(opmaak, Rol.Beide) ?? Eerste(opmaak, Rol.Kind)
            ?? (opmaak.Betrokkenen.Count > 0 ? opmaak.Betrokkenen[0].Verwijzing : null);
        opmaak.Kind = Eerste(opmaak, Rol.Kind) ?? opmaak.Hoofdpersoon;
    }

    /// <summary>Witnesses and reporters are protected: a local team helps the household and never hears who called.</summary>
    private static bool HoortBijHuishouden(Rol rol) => rol is Rol.Slachtoffer or Rol.Verdachte or Rol.Beide or Rol.Kind;

    private static ResourceReference? Eerste(Opmaak opmaak, Rol rol)
    {
        foreach (var betrokkene in opmaak.Betrokkenen)
        {
            if (betrokkene.Persoon.Rol == rol)
            {
                return betrokkene.Verwijzing;
            }
        }

        return null;
    }

    private static Patient Maak(Opmaak opmaak, Persoon persoon, Referentiegegevens referentie)
    {
        var mutatieId = opmaak.Zaak.Mutatie.MutatieId;
        var patient = new Patient { Id = Berichtkenmerk.Van("persoon", mutatieId, persoon.Id).ToString() };
        if (opmaak.VoorVeiligThuis && persoon.Bsn is { } bsn && Bsn.IsGeldig(bsn))
        {
            patient.Identifier.Add(new Identifier(Stelsels.Bsn, bsn.PadLeft(9, '0')) { Use = Identifier.IdentifierUse.Official });
        }

        patient.Identifier.Add(new Identifier(Stelsels.Persoon, opmaak.MutatieId + "#" + Tekst.Schoon(persoon.Id)));
        if (Naam(persoon) is { } naam)
        {
            patient.Name.Add(naam);
        }

        if (Tekst.Schoon(persoon.Telefoon) is { } telefoon)
        {
            patient.Telecom.Add(new ContactPoint { System = ContactPoint.ContactPointSystem.Phone, Value = telefoon });
        }

        if (persoon.Geboortedatum is { } geboren)
        {
            patient.BirthDate = geboren.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (Adressen.Maak(persoon.Adres, referentie) is { } adres)
        {
            patient.Address.Add(adres);
        }

        return patient;
    }

    private static HumanName? Naam(Persoon persoon)
    {
        var achternaam = Tekst.Schoon(persoon.Achternaam);
        var voornamen = Tekst.Schoon(persoon.Voornamen);
        if (achternaam is null && voornamen is null)
        {
            return null;
        }

        var naam = new HumanName { Use = HumanName.NameUse.Official, Family = achternaam };
        if (voornamen is not null)
        {
            naam.Given = voornamen.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        return naam;
    }
}
