using System.Collections.Frozen;
using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Referentie;
using Tenzij.Fhir.Codes;

namespace Tenzij.Fhir.Resources;

/// <summary>
/// Units, Veilig Thuis regions and local teams. Their resources never change while the reference data holds, so they are
/// made once and shared by all bundles and threads.
/// </summary>
internal sealed class OrganizationBuilder
{
    private readonly Referentiegegevens _referentie;
    private readonly FrozenDictionary<string, Organisatie> _eenheden;
    private readonly FrozenDictionary<string, Organisatie> _regios;
    private readonly FrozenDictionary<string, Organisatie> _teams;

    public OrganizationBuilder(Referentiegegevens referentie)
    {
        _referentie = referentie;
        _eenheden = referentie.Eenheden.Keys.ToFrozenDictionary(c => c, MaakEenheid);
        _regios = referentie.VeiligThuisRegios.Keys.ToFrozenDictionary(c => c, MaakRegio);
        _teams = referentie.Gemeenten.Keys.ToFrozenDictionary(c => c, MaakTeam);
    }

    public Organisatie Eenheid(string code) => _eenheden.TryGetValue(code, out var org) ? org : MaakEenheid(code);

    public Organisatie VeiligThuis(string code) => _regios.TryGetValue(code, out var org) ? org : MaakRegio(code);

    public Organisatie LokaalTeam(string gemeente) => _teams.TryGetValue(gemeente, out var org) ? org : MaakTeam(gemeente);

    private Organisatie MaakEenheid(string code) =>
        Maak(code, Stelsels.Eenheid, Partijnamen.Eenheid(_referentie, code), Concepten.Eenheid);

    private Organisatie MaakRegio(string code) =>
        Maak(code, Stelsels.VeiligThuis, Partijnamen.VeiligThuis(_referentie, code), Concepten.VeiligThuis);

    private Organisatie MaakTeam(string code) =>
        Maak(code, Stelsels.LokaalTeam, Partijnamen.LokaalTeam(_referentie, code), Concepten.LokaalTeam);

    private Organisatie Maak(string code, string system, string naam, CodeableConcept soort)
    {
        var id = Berichtkenmerk.Van("organisatie", system, code).ToString();
        var url = Nummering.UrnPrefix + id;
        var verwijzing = new ResourceReference { Reference = url };
        var eindpunt = Eindpunt(_referentie.Eindpunt(code));
        var organization = new Organization
        {
            Id = id,
            Identifier = [new Identifier(system, code)],
            Type = [soort],
            Name = Tekst.Schoon(naam) ?? code,
        };
        return new Organisatie(
            new Bundle.EntryComponent { FullUrl = url, Resource = organization },
            verwijzing,
            new MessageHeader.MessageSourceComponent { Name = organization.Name, Software = "Tenzij", Endpoint = eindpunt },
            [new MessageHeader.MessageDestinationComponent { Name = organization.Name, Endpoint = eindpunt, Receiver = verwijzing }]);
    }

    private static string Eindpunt(string naam) =>
        naam.Contains(':', StringComparison.Ordinal) && Uri.IsWellFormedUriString(naam, UriKind.Absolute)
            ? naam
            : Stelsels.Eindpunt + Uri.EscapeDataString(naam);
}

/// <summary>One organisation, ready to put into any bundle.</summary>
internal sealed record Organisatie(
    Bundle.EntryComponent Entry, ResourceReference Verwijzing, MessageHeader.MessageSourceComponent Bron,
    List<MessageHeader.MessageDestinationComponent> Bestemming);
