using Tenzij.Core.Criteria;

namespace Tenzij.Core.Besluiten;

/// <summary>
/// The ids of the policy rules, as they appear in decisions; the number is the rule of <c>contract/tenzij.md</c>,
/// "The default policy".
/// </summary>
public static class Regels
{
    public const string Quarantaine = "R1.quarantaine";
    public const string BuitenScope = "R2.buitenScope";
    public const string OnvolledigPoort = "R5.poort";
    public const string OnvolledigScore = "R5.score";
    public const string OnvolledigOordeel = "R5.oordeel";
    public const string Onzeker = "R5.onzeker";
    public const string Onleesbaar = "R5.onleesbaar";
    public const string GeenGemeente = "R5.geenGemeente";
    public const string LokaalTeam = "R6.aan";
    public const string Advies = "R6.advies";
    public const string Uit = "R6.uit";
    public const string BlijftVeiligThuis = "R7.blijftVeiligThuis";
    public const string Register = "T.register";
    public const string Terugvalregio = "T.terugvalregio";

    private static readonly string[] Criteriumregels =
        [.. Enumerable.Range(0, Criteriumlijst.Aantal).SelectMany(i => new[] { "R4." + ((Criterium)i).Naam(), "R3." + ((Criterium)i).Naam() })];

    /// <summary><c>R3.&lt;criterium&gt;</c> for spoed, <c>R4.&lt;criterium&gt;</c> for regulier.</summary>
    public static string Van(Criterium criterium, Criteriumsoort soort) =>
        Criteriumregels[2 * (int)criterium + (soort == Criteriumsoort.Spoed ? 1 : 0)];

    /// <summary>What a rule says, in plain Dutch, for <c>explain</c> and the messages.</summary>
    public static string Uitleg(string regel) => regel switch
    {
        Quarantaine => "Het bericht is niet leesbaar of niet geldig en staat apart; de eenheid krijgt alle redenen.",
        BuitenScope => "Het bericht zegt zelf dat het geen huiselijk geweld is; het gaat terug naar de eenheid.",
        OnvolledigPoort => "Een onmisbaar onderdeel ontbreekt: het bericht is onvolledig.",
        OnvolledigScore => "De volledigheidsscore is lager dan het minimum: het bericht is onvolledig.",
        OnvolledigOordeel => "De beoordelaar vindt het bericht onvoldoende om mee te werken.",
        Onzeker => "De beoordelaar is niet zeker; twijfel gaat nooit naar een lokaal team.",
        Onleesbaar => "Een deel van de tekst is niet te lezen (ander schrift, aan elkaar of uit elkaar geschreven); een mens leest het.",
        GeenGemeente => "Er is geen gemeente bekend; zonder gemeente is er geen lokaal team.",
        LokaalTeam => "Geen enkele tenzij-reden en volledig: het lokale team.",
        Advies => "Geen enkele tenzij-reden en volledig, maar er is nog geen afspraak met de gemeente: Veilig Thuis, met advies lokaal team.",
        Uit => "Geen enkele tenzij-reden en volledig, maar de gemeente neemt niet rechtstreeks aan: Veilig Thuis.",
        BlijftVeiligThuis => "Wat eenmaal aan Veilig Thuis is aangeboden, gaat daar nooit vanzelf weg.",
        Register => "Het register telt zoveel berichten over dit huishouden dat het een patroon is.",
        Terugvalregio => "Er is geen gemeente bekend; de vaste terugvalregio van de eenheid is gekozen.",
        _ when regel.StartsWith("R3.", StringComparison.Ordinal) => $"Spoedreden '{regel[3..]}': direct naar Veilig Thuis, ook als het bericht onvolledig is.",
        _ when regel.StartsWith("R4.", StringComparison.Ordinal) => $"Reguliere reden '{regel[3..]}': naar Veilig Thuis.",
        _ => regel,
    };
}
