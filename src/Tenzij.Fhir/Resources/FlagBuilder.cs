using Hl7.Fhir.Model;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>
/// One Flag for each criterion that the report confirms or leaves uncertain. A Flag needs a subject: without persons the
/// findings stand in the questionnaire alone.
/// </summary>
internal static class FlagBuilder
{
    public static void Voegtoe(Opmaak opmaak)
    {
        if (opmaak.Hoofdpersoon is not { } hoofdpersoon)
        {
            return;
        }

        foreach (var bevinding in opmaak.Zaak.Besluit.Criteria)
        {
            if (bevinding.Toestand >= Toestand.Onzeker && IsVoor(opmaak, bevinding.Criterium))
            {
                opmaak.Signalen.Add(opmaak.Voegtoe(Maak(opmaak, bevinding, hoofdpersoon)));
            }
        }
    }

    /// <summary>A local team sees what helps it to help; what decided for Veilig Thuis is not its business.</summary>
    public static bool IsVoor(Opmaak opmaak, Criterium criterium) =>
        opmaak.VoorVeiligThuis || criterium.Contractsoort() == Criteriumsoort.Informatief;

    private static Flag Maak(Opmaak opmaak, CriteriumBevinding bevinding, ResourceReference hoofdpersoon) => new()
    {
        Id = opmaak.VolgendId(),
        Status = Flag.FlagStatus.Active,
        Category = [Concepten.ConceptVan(bevinding.Toestand)],
        Code = Concepten.Van(bevinding.Criterium),
        Subject = bevinding.Criterium is Criterium.KindSlachtoffer or Criterium.KindGetuige ? opmaak.Kind! : hoofdpersoon,
        Period = new Period { Start = opmaak.Opgemaakt },
    };
}
