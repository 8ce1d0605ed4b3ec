using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Who of the report's persons plays which part, and which word of kinship names a victim or suspect. A minor victim is
/// also a child.
/// </summary>
internal sealed class Rolverdeling
{
    private const int Volwassen = 18;
    private const int Bejaard = 70;
    private Mutatie _mutatie = null!;
    private Rol? _ouder;
    private Rol? _kind;
    private Rol? _broer;
    private Rol? _grootouder;
    private Rol? _kleinkind;
    private Rol? _familie;

    /// <summary>A victim is under age.</summary>
    public bool IsKindSlachtoffer { get; private set; }

    /// <summary>A victim is of age, or may be.</summary>
    public bool HeeftVolwassenSlachtoffer { get; private set; }

    /// <summary>A child stands in the report besides the victims.</summary>
    public bool HeeftKind { get; private set; }

    /// <summary>A suspect and a child and no other victim: it is about the child.</summary>
    public bool IsOmKind { get; private set; }

    /// <summary>A victim is elderly.</summary>
    public bool IsOudSlachtoffer { get; private set; }

    /// <summary>A suspect is the child or grandchild of an elderly victim.</summary>
    public bool IsDoorNageslacht { get; private set; }

    /// <summary>The fields say that the persons are partners or family.</summary>
    public bool IsHuiselijk { get; private set; }

    /// <summary>The fields say how persons relate.</summary>
    public bool HeeftRelaties { get; private set; }

    public void Lees(Mutatie mutatie)
    {
        _mutatie = mutatie;
        _ouder = _kind = _broer = _grootouder = _kleinkind = _familie = null;
        IsKindSlachtoffer = HeeftKind = IsOmKind = IsOudSlachtoffer = IsDoorNageslacht = IsHuiselijk = false;
        HeeftRelaties = HeeftVolwassenSlachtoffer = false;
        LeesKinderen(mutatie);
        foreach (var persoon in mutatie.Personen)
        {
            HeeftRelaties |= persoon.Relaties.Length > 0;
            if (!IsHoofd(persoon))
            {
                continue;
            }

            var minderjarig = IsMinderjarig(persoon);
            IsKindSlachtoffer |= minderjarig && persoon.Rol != Rol.Verdachte;
            HeeftVolwassenSlachtoffer |= !minderjarig && persoon.Rol != Rol.Verdachte;
            var oud = persoon.Rol != Rol.Verdachte && IsVanaf(persoon, Bejaard);
            IsOudSlachtoffer |= oud;
            foreach (var relatie in persoon.Relaties)
            {
                IsDoorNageslacht |= oud && (relatie.Soort is Relatiesoort.Ouder or Relatiesoort.Grootouder)
                    && IsHoofd(relatie.Tot);
            }

            foreach (var relatie in persoon.Relaties)
            {
                IsHuiselijk |= relatie.Soort is not (Relatiesoort.Buur or Relatiesoort.Geen or Relatiesoort.Huisgenoot);
                if (IsHoofd(relatie.Tot))
                {
                    Leg(relatie.Soort, minderjarig && persoon.Rol != Rol.Verdachte ? Rol.Kind : persoon.Rol);
                }
            }
        }
    }

    public Rol? Van(int persoon) => _mutatie.Personen[persoon].Rol;

    /// <summary>The part of the person that a word of kinship names; null when it names nobody of the main persons.</summary>
    public Rol? Verwant(Kenmerk kenmerk) =>
        (kenmerk & Kenmerk.Ouderwoord) != 0 ? _ouder
        : (kenmerk & Kenmerk.Kindwoord) != 0 ? _kind
        : (kenmerk & Kenmerk.Broerwoord) != 0 ? _broer
        : (kenmerk & Kenmerk.Grootouderwoord) != 0 ? _grootouder
        : (kenmerk & Kenmerk.Kleinkindwoord) != 0 ? _kleinkind
        : (kenmerk & Kenmerk.Familiewoord) != 0 ? _familie : null;

    private void LeesKinderen(Mutatie mutatie)
    {
        var kinderen = 0;
        var (verdachte, slachtoffer) = (false, false);
        foreach (var persoon in mutatie.Personen)
        {
            kinderen += persoon.Rol == Rol.Kind ? 1 : 0;
            verdachte |= persoon.Rol == Rol.Verdachte;
            slachtoffer |= persoon.Rol is Rol.Slachtoffer or Rol.Beide;
        }

        IsOmKind = kinderen > 0 && verdachte && !slachtoffer;
        IsKindSlachtoffer = IsOmKind;
        HeeftKind = kinderen > (IsOmKind ? 1 : 0);
    }

    private static bool IsHoofd(Persoon persoon) => persoon.Rol is Rol.Slachtoffer or Rol.Verdachte or Rol.Beide;

    private bool IsHoofd(string id)
    {
        foreach (var persoon in _mutatie.Personen)
        {
            if (persoon.Id == id)
            {
                return IsHoofd(persoon);
            }
        }

        return false;
    }

    private bool IsMinderjarig(Persoon persoon) =>
        persoon.Geboortedatum is { } geboren
        && geboren.AddYears(Volwassen) > DateOnly.FromDateTime(_mutatie.Incident.Begin.DateTime);

    private bool IsVanaf(Persoon persoon, int jaren) =>
        persoon.Geboortedatum is { } geboren
        && geboren.AddYears(jaren) <= DateOnly.FromDateTime(_mutatie.Incident.Begin.DateTime);

    private void Leg(Relatiesoort soort, Rol rol)
    {
        switch (soort)
        {
            case Relatiesoort.Ouder:
                _ouder = Voeg(_ouder, rol);
                break;
            case Relatiesoort.Kind:
                _kind = Voeg(_kind, rol);
                break;
            case Relatiesoort.BroerZus:
                _broer = Voeg(_broer, rol);
                break;
            case Relatiesoort.Grootouder:
                _grootouder = Voeg(_grootouder, rol);
                break;
            case Relatiesoort.Kleinkind:
                _kleinkind = Voeg(_kleinkind, rol);
                break;
            case Relatiesoort.OverigFamilie:
                _familie = Voeg(_familie, rol);
                break;
        }
    }

    private static Rol Voeg(Rol? oud, Rol nieuw) => oud is null || oud == nieuw ? nieuw : Rol.Beide;
}
