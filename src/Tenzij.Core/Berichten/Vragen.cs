using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Berichten;

/// <summary>The question that an officer can answer for each element, in plain Dutch.</summary>
public static class Vragen
{
    private static readonly string[] Teksten =
    [
        "Wie kan Veilig Thuis bellen over deze melding? Geef een dienstnummer en een telefoonnummer of e-mailadres.",
        "Wie waren erbij? Noem van iedereen de rol (slachtoffer, verdachte, kind, getuige) en wie wat van wie is.",
        "Wie zijn slachtoffer en verdachte precies? Geef het BSN, of anders achternaam, voornamen, geboortedatum, postcode en huisnummer.",
        "Waar gebeurde het, en waar wonen de personen? Geef postcode en huisnummer.",
        "Wonen er kinderen of waren er kinderen bij? Zo ja: hoe oud zijn ze en waar zijn ze nu? Zo nee: schrijf dat op.",
        "Wat gebeurde er precies? Wie deed wat, bij wie, wanneer, en hoe begon het?",
        "Is er letsel? Zo ja: welk letsel, en is er een arts of ambulance geweest? Zo nee: schrijf dat op.",
        "Was er een wapen, of iets dat als wapen is gebruikt? Zo nee: schrijf dat op.",
        "Is er gedreigd, iemand bij de keel gegrepen, gestalkt of gecontroleerd? Zo nee: schrijf dat op.",
        "Was er alcohol of drugs in het spel? Hoe was iemand eraan toe?",
        "Is dit eerder gebeurd? Hoe vaak, en sinds wanneer? Zijn er eerdere meldingen of een huisverbod?",
        "Wat zei het slachtoffer? Wat zei de verdachte? Is iemand niet gehoord: waarom niet?",
        "Hoe bent u weggegaan? Wie is nu waar, wat is afgesproken, en kan het opnieuw uit de hand lopen?",
        "Wat heeft de politie gedaan? Bijvoorbeeld aanhouding, aangifte, huisverbod, partijen uit elkaar gehaald.",
        "Weten de betrokkenen van deze melding? Zo nee: waarom niet?",
        "Willen de betrokkenen hulp? Is er al hulp? Is het niet besproken: schrijf dat op.",
    ];

    private static readonly string[] Namen =
    [
        "de melder", "de betrokkenen", "de identiteit", "het adres", "de kinderen", "de feiten", "het letsel", "de wapens",
        "de dreiging", "alcohol en drugs", "de voorgeschiedenis", "de verklaringen", "de veiligheid nu", "wat de politie deed",
        "of de betrokkenen het weten", "de hulp",
    ];

    public static string Van(Element element) => Teksten[(int)element];

    /// <summary>The element in running text: <c>de kinderen</c>.</summary>
    public static string Onderwerp(Element element) => Namen[(int)element];

    /// <summary>Why it is asked.</summary>
    public static string Waarom(Toestand toestand) => toestand switch
    {
        Toestand.Onzeker => "Dit is niet duidelijk in de melding.",
        Toestand.Afwezig => "Dit staat niet in de melding.",
        _ => "Hier is meer over nodig.",
    };
}
