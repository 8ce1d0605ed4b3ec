using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Fhir.Codes;

/// <summary>Dutch names of elements and criteria as a reader at the receiver sees them.</summary>
internal static class Omschrijvingen
{
    private static readonly string[] Elementteksten =
    [
        "Wie meldt en hoe die te bereiken is", "Betrokken personen en hun relatie", "Identiteit van slachtoffer en verdachte",
        "Adres van het incident en van de personen", "Kinderen", "Feiten: wat er gebeurde", "Letsel en medische zorg", "Wapens",
        "Dreiging, verwurging, stalking, controle", "Alcohol, drugs, geestestoestand", "Voorgeschiedenis", "Verklaringen",
        "Veiligheid nu", "Wat de politie deed", "Weten de betrokkenen van de melding", "Hulp: wens en bestaande zorg",
    ];

    private static readonly string[] Criteriumteksten =
    [
        "Acuut gevaar", "Verwurging", "Wapen", "Doodsbedreiging", "Ernstig letsel", "Kind is slachtoffer",
        "Structureel geweld", "Zwangerschap", "Huisverbod", "Stalking", "Dwingende controle", "Seksueel geweld",
        "Eergerelateerd geweld", "Ouderenmishandeling", "Suïcidedreiging", "Hulp geweigerd", "Veilig Thuis al betrokken",
        "Kind was getuige", "Scheiding", "Middelengebruik", "Aanhouding", "Bereid tot hulp",
    ];

    public static string Van(Element element) => Elementteksten[(int)element];

    public static string Van(Criterium criterium) => Criteriumteksten[(int)criterium];
}
