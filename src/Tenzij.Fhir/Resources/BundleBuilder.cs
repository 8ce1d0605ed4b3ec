using Hl7.Fhir.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Referentie;
using Tenzij.Fhir.Codes;
using Taak = Hl7.Fhir.Model.Task;

namespace Tenzij.Fhir.Resources;

/// <summary>
/// The message bundles. Order: header, hand-over, parties, persons and their relations, findings, narrative, provenance.
/// From the header every entry can be reached.
/// </summary>
internal sealed class BundleBuilder(Referentiegegevens referentie, OrganizationBuilder organisaties)
{
    public Bundle MaakAanbod(Zaak zaak, Guid bericht, Ontvanger ontvanger)
    {
        var besluit = zaak.Besluit;
        var opmaak = new Opmaak(
            zaak, bericht, ontvanger, organisaties.Eenheid(zaak.Mutatie.Eenheid),
            Naar(ontvanger, besluit.VeiligThuis, besluit.Gemeente));
        var taak = TaskBuilder.MaakAanbod(opmaak);
        var taakverwijzing = Begin(opmaak, taak);
        var melder = PractitionerBuilder.Voegtoe(opmaak);
        opmaak.Entries[0].Resource = MessageHeaderBuilder.Maak(opmaak, Concepten.Aangeboden, taakverwijzing, melder);
        PatientBuilder.Voegtoe(opmaak, referentie);
        RelatedPersonBuilder.Voegtoe(opmaak);
        FlagBuilder.Voegtoe(opmaak);
        var vragenlijst = QuestionnaireResponseBuilder.Voegtoe(opmaak, referentie);
        DocumentReferenceBuilder.Voegtoe(opmaak);
        taak.Focus = vragenlijst;
        taak.For = opmaak.Hoofdpersoon;
        taak.RelevantHistory = [ProvenanceBuilder.Voegtoe(opmaak, taakverwijzing, vragenlijst)];
        TaskBuilder.VulInvoer(opmaak, taak);
        return Bundel(opmaak);
    }

    public Bundle MaakIntrekking(Zaak zaak, Guid bericht, Intrekking oud, Ontvanger ontvanger)
    {
        var opmaak = new Opmaak(
            zaak, bericht, ontvanger, organisaties.Eenheid(zaak.Mutatie.Eenheid),
            Naar(ontvanger, oud.VeiligThuis, oud.Gemeente));
        var taak = TaskBuilder.MaakIntrekking(opmaak, oud);
        var taakverwijzing = Begin(opmaak, taak);
        opmaak.Entries[0].Resource = MessageHeaderBuilder.Maak(opmaak, Concepten.Ingetrokken, taakverwijzing, melder: null);
        taak.RelevantHistory = [ProvenanceBuilder.Voegtoe(opmaak, taakverwijzing, vragenlijst: null)];
        return Bundel(opmaak);
    }

    private static ResourceReference Begin(Opmaak opmaak, Taak taak)
    {
        opmaak.Entries.Add(new Bundle.EntryComponent { FullUrl = Nummering.UrnPrefix + opmaak.BerichtId });
        var verwijzing = opmaak.Voegtoe(taak);
        opmaak.Entries.Add(opmaak.Eenheid.Entry);
        opmaak.Entries.Add(opmaak.Naar.Entry);
        return verwijzing;
    }

    private static Bundle Bundel(Opmaak opmaak) => new()
    {
        Id = opmaak.BerichtId,
        Meta = Metadata,
        Type = Bundle.BundleType.Message,
        Timestamp = opmaak.Zaak.Tijd,
        Entry = opmaak.Entries,
    };

    private static readonly Meta Metadata = new() { Security = [Concepten.Restricted] };

    private Organisatie Naar(Ontvanger ontvanger, string veiligThuis, string? gemeente) =>
        ontvanger == Ontvanger.LokaalTeam && gemeente is not null
            ? organisaties.LokaalTeam(gemeente)
            : organisaties.VeiligThuis(veiligThuis);
}
