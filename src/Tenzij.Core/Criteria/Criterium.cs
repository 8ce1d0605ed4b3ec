namespace Tenzij.Core.Criteria;

/// <summary>The criteria of <c>contract/tenzij.md</c>, in its order: 6 spoed, 11 regulier, 5 informatief.</summary>
public enum Criterium
{
    AcuutGevaar, Verwurging, Wapen, Doodsbedreiging, ErnstigLetsel, KindSlachtoffer,
    Structureel, Zwangerschap, Huisverbod, Stalking, DwingendeControle, SeksueelGeweld, Eergerelateerd,
    Ouderenmishandeling, Suicidedreiging, Hulpweigering, VtBetrokken,
    KindGetuige, Scheiding, Middelengebruik, Aanhouding, HulpBereid,
}

/// <summary>What a criterion does to the route.</summary>
public enum Criteriumsoort { Informatief, Regulier, Spoed }

/// <summary>Names and kinds of the criteria.</summary>
public static class Criteriumlijst
{
    public const int Aantal = 22;

    private static readonly string[] Namen =
    [
        "acuutGevaar", "verwurging", "wapen", "doodsbedreiging", "ernstigLetsel", "kindSlachtoffer",
        "structureel", "zwangerschap", "huisverbod", "stalking", "dwingendeControle", "seksueelGeweld", "eergerelateerd",
        "ouderenmishandeling", "suicidedreiging", "hulpweigering", "vtBetrokken",
        "kindGetuige", "scheiding", "middelengebruik", "aanhouding", "hulpBereid",
    ];

    public static IReadOnlyList<string> AlleNamen => Namen;

    public static string Naam(this Criterium criterium) => Namen[(int)criterium];

    /// <summary>The kind that the contract gives; policy may make a criterion heavier, never lighter.</summary>
    public static Criteriumsoort Contractsoort(this Criterium criterium) => criterium switch
    {
        <= Criterium.KindSlachtoffer => Criteriumsoort.Spoed,
        <= Criterium.VtBetrokken => Criteriumsoort.Regulier,
        _ => Criteriumsoort.Informatief,
    };

    public static bool TryLees(string naam, out Criterium criterium)
    {
        var index = Array.IndexOf(Namen, naam);
        criterium = (Criterium)Math.Max(index, 0);
        return index >= 0;
    }
}
