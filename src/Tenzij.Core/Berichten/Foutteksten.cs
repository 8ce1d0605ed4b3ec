using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Berichten;

/// <summary>A fault in plain Dutch.</summary>
public static class Foutteksten
{
    public static string Van(Fout fout) => fout.Code switch
    {
        Foutcodes.GeenJson => "Het bericht is geen geldige JSON.",
        Foutcodes.Afgekapt => "Het bericht is afgebroken: het einde ontbreekt.",
        Foutcodes.Utf8 => "De tekst is niet goed opgeslagen (geen UTF-8).",
        Foutcodes.TeGroot => "Het bericht is te groot.",
        Foutcodes.TeDiep => "Het bericht heeft te veel lagen in elkaar.",
        Foutcodes.DubbeleSleutel => $"De naam bij {fout.Pad} staat er twee keer.",
        Foutcodes.Verplicht => $"Bij {fout.Pad} ontbreekt een verplicht gegeven.",
        Foutcodes.Soort => $"Bij {fout.Pad} staat een verkeerd soort gegeven.",
        Foutcodes.Waarde => $"Bij {fout.Pad} staat een waarde die niet mag.",
        Foutcodes.Lengte => $"Bij {fout.Pad} is de tekst te lang of te kort.",
        Foutcodes.Bereik => $"Bij {fout.Pad} is het getal te groot of te klein.",
        Foutcodes.Stuurteken => $"Bij {fout.Pad} staat een teken dat niet mag.",
        Foutcodes.Verwijzing => $"Bij {fout.Pad} staat een verwijzing naar iets dat er niet is.",
        Foutcodes.AndereInhoud =>
            "Van deze mutatie is dezelfde versie al ontvangen, met een andere inhoud. Stuur een verbetering met een hogere versie.",
        _ => $"Bij {fout.Pad} is iets mis.",
    };
}
