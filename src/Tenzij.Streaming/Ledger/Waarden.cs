using System.Text.Json;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>The values of a ledger record that are names, encoded once.</summary>
internal static class Waarden
{
    private static readonly JsonEncodedText[] Soorten = [.. new[] { "besluit", "herhaling", "achterhaald", "quarantaine" }.Select(Tekst)];
    private static readonly JsonEncodedText[] Routes = [.. Namen.AlleRoutes.Select(Tekst)];
    private static readonly JsonEncodedText[] Urgenties = [.. Enum.GetValues<Urgentie>().Select(u => Tekst(u.Naam()))];
    private static readonly JsonEncodedText[] Oordelen = [.. Enum.GetValues<Oordeel>().Select(o => Tekst(o.Naam()))];
    private static readonly JsonEncodedText[] Toestanden = [.. Enum.GetValues<Toestand>().Select(t => Tekst(t.Naam()))];
    private static readonly JsonEncodedText[] Elementnamen = [.. Core.Volledigheid.Elementen.AlleNamen.Select(Tekst)];
    private static readonly JsonEncodedText[] Criteriumnamen = [.. Criteriumlijst.AlleNamen.Select(Tekst)];
    private static readonly JsonEncodedText[] Bestemmingen = [.. Enum.GetValues<Bestemming>().Select(b => Tekst(Bestemmingsnaam.Van(b)))];

    public static JsonEncodedText Naam(Recordsoort soort) => Soorten[(int)soort];

    public static JsonEncodedText Naam(Route route) => Routes[(int)route];

    public static JsonEncodedText Naam(Urgentie urgentie) => Urgenties[(int)urgentie];

    public static JsonEncodedText Naam(Oordeel oordeel) => Oordelen[(int)oordeel];

    public static JsonEncodedText Naam(Toestand toestand) => Toestanden[(int)toestand];

    public static JsonEncodedText Naam(Element element) => Elementnamen[(int)element];

    public static JsonEncodedText Naam(Criterium criterium) => Criteriumnamen[(int)criterium];

    public static JsonEncodedText Naam(Bestemming bestemming) => Bestemmingen[(int)bestemming];

    private static JsonEncodedText Tekst(string tekst) => JsonEncodedText.Encode(tekst);
}
