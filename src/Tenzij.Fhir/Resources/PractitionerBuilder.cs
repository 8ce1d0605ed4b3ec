using Hl7.Fhir.Model;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>The reporting officer, whom only Veilig Thuis may call back.</summary>
internal static class PractitionerBuilder
{
    public static ResourceReference? Voegtoe(Opmaak opmaak)
    {
        var melder = opmaak.Zaak.Mutatie.Melder;
        if (melder is null || !opmaak.VoorVeiligThuis)
        {
            return null;
        }

        var nummer = Tekst.Schoon(melder.Dienstnummer);
        var telefoon = Tekst.Schoon(melder.Telefoon);
        var email = Tekst.Schoon(melder.Email);
        if (nummer is null && telefoon is null && email is null)
        {
            return null;
        }

        var practitioner = new Practitioner { Id = opmaak.VolgendId() };
        if (nummer is not null)
        {
            practitioner.Identifier = [new Identifier(Stelsels.Dienstnummer, nummer)];
        }

        if (telefoon is not null)
        {
            practitioner.Telecom.Add(new ContactPoint { System = ContactPoint.ContactPointSystem.Phone, Value = telefoon });
        }

        if (email is not null)
        {
            practitioner.Telecom.Add(new ContactPoint { System = ContactPoint.ContactPointSystem.Email, Value = email });
        }

        return opmaak.Voegtoe(practitioner);
    }
}
