namespace Tenzij.Core.Besluiten;

/// <summary>Routes, urgencies and verdicts as they appear in every output.</summary>
public static class Namen
{
    private static readonly string[] Routes = ["veiligThuis", "lokaalTeam", "beoordeling", "buitenScope", "quarantaine"];
    private static readonly string[] Urgenties = ["geen", "regulier", "spoed"];
    private static readonly string[] Oordelen = ["voldoende", "onvoldoende", "buitenScope", "onzeker"];

    public static IReadOnlyList<string> AlleRoutes => Routes;

    public static string Naam(this Route route) => Routes[(int)route];

    public static string Naam(this Urgentie urgentie) => Urgenties[(int)urgentie];

    public static string Naam(this Oordeel oordeel) => Oordelen[(int)oordeel];

    public static bool TryLees(string naam, out Route route)
    {
        var index = Array.IndexOf(Routes, naam);
        route = (Route)Math.Max(index, 0);
        return index >= 0;
    }
}
