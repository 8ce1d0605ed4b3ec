using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Besluiten;

/// <summary>
/// Which municipality and region a report is for (<c>contract/tenzij.md</c>, "Which municipality"): the home of the victim,
/// of the child where a child is the victim, else the place of the incident.
/// </summary>
/// <param name="Gemeente">Null when no known municipality is named.</param>
/// <param name="Terugval">The region is the unit's configured fallback.</param>
internal sealed record Bevoegdheid(string? Gemeente, string VeiligThuis, bool Terugval)
{
    public static Bevoegdheid Van(Mutatie mutatie, CriteriumBevinding[] criteria, Referentiegegevens referentie)
    {
        var kind = criteria[(int)Criterium.KindSlachtoffer].Toestand >= Toestand.Onzeker;
        var code = (kind ? Woonplaats(mutatie, referentie, IsKind) : null)
            ?? Woonplaats(mutatie, referentie, static (p, _) => p.Rol == Rol.Slachtoffer)
            ?? Woonplaats(mutatie, referentie, static (p, _) => p.Rol == Rol.Beide)
            ?? Bekend(mutatie.Incident.Adres?.Gemeente, referentie);
        return code is null
            ? new Bevoegdheid(null, referentie.Terugvalregio[mutatie.Eenheid], true)
            : new Bevoegdheid(code, referentie.Gemeenten[code].VeiligThuis, false);
    }

    private static string? Woonplaats(Mutatie mutatie, Referentiegegevens referentie, Func<Persoon, Mutatie, bool> telt)
    {
        foreach (var persoon in mutatie.Personen)
        {
            if (telt(persoon, mutatie) && Bekend(persoon.Adres?.Gemeente, referentie) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsKind(Persoon persoon, Mutatie mutatie) =>
        persoon.Rol == Rol.Kind
        || (persoon.Rol is Rol.Slachtoffer or Rol.Beide && persoon.Geboortedatum is { } geboren
            && geboren.AddYears(18) > DateOnly.FromDateTime(mutatie.Incident.Begin.DateTime));

    private static string? Bekend(string? code, Referentiegegevens referentie) =>
        code is not null && referentie.Gemeenten.ContainsKey(code) ? code : null;
}
