using Hl7.Fhir.Model;

namespace Tenzij.Fhir.Codes;

/// <summary>The kinds of input of a hand-over.</summary>
internal static class Taakinvoer
{
    public static readonly CodeableConcept Toelichting = Maak("toelichting", "Toelichting bij de mutatie");
    public static readonly CodeableConcept Signaal = Maak("signaal", "Signaal uit de melding");
    public static readonly CodeableConcept Volledigheid = Maak("volledigheid", "Volledigheid van de melding, 0 tot 1");
    public static readonly CodeableConcept Oordeel = Maak("oordeel", "Oordeel over de melding als document");
    public static readonly CodeableConcept Regel = Maak("regel", "Beleidsregel die van toepassing was");
    public static readonly CodeableConcept Geteld = Maak("geteldeMutatie", "Eerdere mutatie die meetelde");
    public static readonly CodeableConcept Onvolledig = Maak("onvolledig", "De melding is onvolledig");
    public static readonly CodeableConcept Aanvulling = Maak("aanvullingUiterlijk", "Aanvulling gevraagd aan de eenheid, uiterlijk");
    public static readonly CodeableConcept Advies = Maak("adviesLokaalTeam", "Advies: overdragen aan het lokale team");
    public static readonly CodeableConcept Terugvalregio = Maak("terugvalregio", "Gemeente onbekend: terugvalregio van de eenheid");

    private static CodeableConcept Maak(string code, string tekst) => Concepten.Concept(Stelsels.Taakinvoer, code, tekst);
}
