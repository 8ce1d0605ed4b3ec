using Hl7.Fhir.Model;

namespace Tenzij.Fhir.Codes;

/// <summary>The kinds of input of a hand-over.</summary>
internal static class Taakinvoer
{
    public static readonly CodeableConcept Toelichting = Maak("toelichting");
    public static readonly CodeableConcept Volledigheid = Maak("volledigheid");
    public static readonly CodeableConcept Oordeel = Maak("oordeel");
    public static readonly CodeableConcept Regels = Maak("regels");
    public static readonly CodeableConcept Geteld = Maak("geteldeMutatie");
    public static readonly CodeableConcept Onvolledig = Maak("onvolledig");
    public static readonly CodeableConcept Aanvulling = Maak("aanvullingUiterlijk");
    public static readonly CodeableConcept Advies = Maak("adviesLokaalTeam");
    public static readonly CodeableConcept Terugvalregio = Maak("terugvalregio");

    private static CodeableConcept Maak(string code) => Concepten.Concept(Stelsels.Taakinvoer, code);
}
