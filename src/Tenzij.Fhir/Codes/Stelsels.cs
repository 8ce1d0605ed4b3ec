namespace Tenzij.Fhir.Codes;

/// <summary>The systems of every code and identifier in the messages; <c>docs/fhir.md</c> describes each.</summary>
public static class Stelsels
{
    public const string Bsn = "http://fhir.nl/fhir/NamingSystem/bsn";

    public const string Gebeurtenis = "urn:tenzij:codesystem:gebeurtenis";
    public const string ZakelijkeStatus = "urn:tenzij:codesystem:zakelijke-status";
    public const string StatusReden = "urn:tenzij:codesystem:status-reden";
    public const string Taakinvoer = "urn:tenzij:codesystem:taakinvoer";
    public const string Rol = "urn:tenzij:codesystem:rol";
    public const string Relatie = "urn:tenzij:codesystem:relatie";
    public const string Criterium = "urn:tenzij:codesystem:criterium";
    public const string Toestand = "urn:tenzij:codesystem:toestand";
    public const string Oordeel = "urn:tenzij:codesystem:oordeel";
    public const string Antwoord = "urn:tenzij:codesystem:antwoord";
    public const string Aard = "urn:tenzij:codesystem:aard";
    public const string Politieoptreden = "urn:tenzij:codesystem:politieoptreden";
    public const string Hulphouding = "urn:tenzij:codesystem:hulphouding";
    public const string Organisatiesoort = "urn:tenzij:codesystem:organisatiesoort";
    public const string Documentsoort = "urn:tenzij:codesystem:documentsoort";

    /// <summary>CBS codes of municipalities, units and Veilig Thuis regions.</summary>
    public const string Gemeente = "urn:tenzij:id:gemeente";
    public const string Eenheid = "urn:tenzij:id:eenheid";
    public const string VeiligThuis = "urn:tenzij:id:veiligthuis";
    public const string LokaalTeam = "urn:tenzij:id:lokaalteam";

    public const string Overdracht = "urn:tenzij:id:overdracht";
    public const string Mutatie = "urn:tenzij:id:mutatie";
    public const string MutatieVersie = "urn:tenzij:id:mutatieversie";
    public const string Persoon = "urn:tenzij:id:persoon";
    public const string Dienstnummer = "urn:tenzij:id:dienstnummer";

    public const string InvoerHash = "urn:tenzij:id:sha256:invoer";
    public const string BeleidHash = "urn:tenzij:id:sha256:beleid";
    public const string ModelHash = "urn:tenzij:id:sha256:model";
    public const string ReferentieHash = "urn:tenzij:id:sha256:referentie";

    public const string Vragenlijst = "urn:tenzij:questionnaire:volledigheid|1";
    public const string Eindpunt = "urn:tenzij:eindpunt:";

    public const string TaskCode = "http://hl7.org/fhir/CodeSystem/task-code";
    public const string RoleCode = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
    public const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    public const string DataOperation = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
    public const string ProvenanceParticipant = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
}
