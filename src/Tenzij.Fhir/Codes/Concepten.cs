using Hl7.Fhir.Model;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Fhir.Codes;

/// <summary>
/// The constant concepts of the messages. They are shared between messages and threads: the serialiser only reads them,
/// and no builder writes into one. The codes are Dutch words that explain themselves, so that none carries a display.
/// </summary>
internal static class Concepten
{
    public static readonly CodeableConcept Fulfill = new() { Coding = [new Coding(Stelsels.TaskCode, "fulfill")] };

    public static readonly Coding Aangeboden = new(Stelsels.Gebeurtenis, "overdracht-aangeboden");

    public static readonly Coding Ingetrokken = new(Stelsels.Gebeurtenis, "overdracht-ingetrokken");

    public static readonly CodeableConcept StatusAangeboden = Concept(Stelsels.ZakelijkeStatus, "aangeboden");

    public static readonly CodeableConcept StatusIngetrokken = Concept(Stelsels.ZakelijkeStatus, "ingetrokken");

    public static readonly CodeableConcept RedenNieuweVersie = Concept(Stelsels.StatusReden, "nieuweVersie");

    public static readonly CodeableConcept RedenHerbeoordeling = Concept(Stelsels.StatusReden, "herbeoordeling");

    public static readonly CodeableConcept Toelichting = Concept(Stelsels.Documentsoort, "toelichting");

    public static readonly CodeableConcept Author = new() { Coding = [new Coding(Stelsels.ProvenanceParticipant, "author")] };

    public static readonly CodeableConcept Create = new() { Coding = [new Coding(Stelsels.DataOperation, "CREATE")] };

    public static readonly CodeableConcept Update = new() { Coding = [new Coding(Stelsels.DataOperation, "UPDATE")] };

    public static readonly Coding Restricted = new(Stelsels.Confidentiality, "R");

    public static readonly CodeableConcept RestrictedLabel = new() { Coding = [Restricted] };

    public static readonly CodeableConcept Eenheid = Concept(Stelsels.Organisatiesoort, "politie-eenheid");

    public static readonly CodeableConcept VeiligThuis = Concept(Stelsels.Organisatiesoort, "veilig-thuis");

    public static readonly CodeableConcept LokaalTeam = Concept(Stelsels.Organisatiesoort, "lokaal-team");

    private static readonly CodeableConcept[] Rollen = Tabel<Rol>(Stelsels.Rol);
    private static readonly Coding[] Toestanden = Codes<Toestand>(Stelsels.Toestand);
    private static readonly CodeableConcept[] Toestandconcepten = Tabel<Toestand>(Stelsels.Toestand);
    private static readonly CodeableConcept[] Oordelen = Tabel<Oordeel>(Stelsels.Oordeel);
    private static readonly Coding[] Antwoorden = Codes<JaNee>(Stelsels.Antwoord);
    private static readonly Coding[] Informaties = Codes<Geinformeerd>(Stelsels.Antwoord);
    private static readonly Coding[] Aarden = Codes<Geweldsaard>(Stelsels.Aard);
    private static readonly Coding[] Acties = Codes<Politieoptreden>(Stelsels.Politieoptreden);
    private static readonly Coding[] Houdingen = Codes<Hulphouding>(Stelsels.Hulphouding);

    private static readonly CodeableConcept[] Criteria =
        [.. Enum.GetValues<Criterium>().Select(c => Concept(Stelsels.Criterium, c.Naam()))];

    public static readonly Coding NietVanToepassing = new(Stelsels.Toestand, "nietVanToepassing");

    public static CodeableConcept Van(Rol rol) => Rollen[(int)rol];

    public static CodeableConcept Van(Criterium criterium) => Criteria[(int)criterium];

    public static CodeableConcept Van(Oordeel oordeel) => Oordelen[(int)oordeel];

    public static CodeableConcept ConceptVan(Toestand toestand) => Toestandconcepten[(int)toestand];

    public static Coding Van(Toestand toestand) => Toestanden[(int)toestand];

    public static Coding Van(JaNee antwoord) => Antwoorden[(int)antwoord];

    public static Coding Van(Geinformeerd antwoord) => Informaties[(int)antwoord];

    public static Coding Van(Geweldsaard aard) => Aarden[(int)aard];

    public static Coding Van(Politieoptreden actie) => Acties[(int)actie];

    public static Coding Van(Hulphouding houding) => Houdingen[(int)houding];

    public static CodeableConcept Concept(string system, string code) => new() { Coding = [new Coding(system, code)] };

    private static CodeableConcept[] Tabel<T>(string system)
        where T : struct, Enum => [.. Codes<T>(system).Select(c => new CodeableConcept { Coding = [c] })];

    private static Coding[] Codes<T>(string system)
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => new Coding(system, Camel(n)))];

    private static string Camel(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];
}
