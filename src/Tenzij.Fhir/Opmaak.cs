using System.Globalization;
using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Fhir.Resources;

namespace Tenzij.Fhir;

/// <summary>One bundle in the making: what the builders share, and the entries in their order.</summary>
internal sealed class Opmaak
{
    private const string Tijdvorm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private Nummering _nummering;

    public Opmaak(Zaak zaak, Guid bericht, Ontvanger ontvanger, Organisatie eenheid, Organisatie naar)
    {
        Zaak = zaak;
        BerichtId = bericht.ToString();
        MutatieId = Tekst.Schoon(zaak.Mutatie.MutatieId) ?? "?";
        Ontvanger = ontvanger;
        Eenheid = eenheid;
        Naar = naar;
        Tijd = Iso(zaak.Tijd);
        Opgemaakt = zaak.Tijd == zaak.Mutatie.Opgemaakt ? Tijd : Iso(zaak.Mutatie.Opgemaakt);
        Toelichting = VoorVeiligThuis ? zaak.Mutatie.Toelichting : Bsnmasker.Masker(zaak.Mutatie.Toelichting);
        _nummering = new Nummering(bericht);
    }

    public Zaak Zaak { get; }

    public string BerichtId { get; }

    /// <summary>The registration number as FHIR text.</summary>
    public string MutatieId { get; }

    public Ontvanger Ontvanger { get; }

    public bool VoorVeiligThuis => Ontvanger == Ontvanger.VeiligThuis;

    public Organisatie Eenheid { get; }

    public Organisatie Naar { get; }

    /// <summary>When the decision was made, as a FHIR dateTime.</summary>
    public string Tijd { get; }

    /// <summary>When the report was written, as a FHIR dateTime.</summary>
    public string Opgemaakt { get; }

    /// <summary>The narrative as this receiver may read it.</summary>
    public ReadOnlyMemory<byte> Toelichting { get; }

    public List<Bundle.EntryComponent> Entries { get; } = new(16);

    /// <summary>The persons in this bundle, with the references to them.</summary>
    public List<Betrokkene> Betrokkenen { get; } = [];

    /// <summary>Whom the report is about first: the victim, else a child, else whoever is named; null without persons.</summary>
    public ResourceReference? Hoofdpersoon { get; set; }

    /// <summary>The child that the findings about a child are about.</summary>
    public ResourceReference? Kind { get; set; }

    public ResourceReference? Document { get; set; }

    public List<ResourceReference> Signalen { get; } = [];

    public string VolgendId() => _nummering.Volgende();

    /// <summary>Adds a resource under its own id and returns the reference to it.</summary>
    public ResourceReference Voegtoe(Resource resource)
    {
        var url = Nummering.UrnPrefix + resource.Id;
        Entries.Add(new Bundle.EntryComponent { FullUrl = url, Resource = resource });
        return new ResourceReference { Reference = url };
    }

    /// <summary>A FHIR dateTime: seconds and zone are always there.</summary>
    public static string Iso(DateTimeOffset tijd) => tijd.ToString(Tijdvorm, CultureInfo.InvariantCulture);
}

/// <summary>A person of the report as this bundle names them.</summary>
internal readonly record struct Betrokkene(Core.Mutaties.Persoon Persoon, Patient Patient, ResourceReference Verwijzing);
