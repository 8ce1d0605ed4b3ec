namespace Tenzij.Core.Volledigheid;

/// <summary>The 16 elements of <c>contract/volledigheid.md</c>, in its order.</summary>
public enum Element
{
    Melder, Betrokkenen, Identiteit, Adres, Kinderen, Feiten, Letsel, Wapens, Dreiging, Middelen, Voorgeschiedenis,
    Verklaringen, VeiligheidNu, Politieoptreden, Geinformeerd, Hulp,
}

/// <summary>
/// The state of an element or criterion, in order of seriousness: when field and narrative disagree the higher one holds.
/// </summary>
public enum Toestand : byte { Afwezig, Ontkend, Onzeker, Bevestigd }

/// <summary>Names of elements and states as they appear in every output.</summary>
public static class Elementen
{
    public const int Aantal = 16;

    private static readonly string[] Namen =
    [
        "melder", "betrokkenen", "identiteit", "adres", "kinderen", "feiten", "letsel", "wapens", "dreiging", "middelen",
        "voorgeschiedenis", "verklaringen", "veiligheidNu", "politieoptreden", "geinformeerd", "hulp",
    ];

    private static readonly string[] Toestanden = ["afwezig", "ontkend", "onzeker", "bevestigd"];

    public static IReadOnlyList<string> AlleNamen => Namen;

    public static string Naam(this Element element) => Namen[(int)element];

    public static string Naam(this Toestand toestand) => Toestanden[(int)toestand];

    public static bool TryLees(string naam, out Element element)
    {
        var index = Array.IndexOf(Namen, naam);
        element = (Element)Math.Max(index, 0);
        return index >= 0;
    }

    public static bool TryLees(string naam, out Toestand toestand)
    {
        var index = Array.IndexOf(Toestanden, naam);
        toestand = (Toestand)Math.Max(index, 0);
        return index >= 0;
    }
}
