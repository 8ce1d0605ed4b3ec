using Tenzij.Core.Berichten;

namespace Tenzij.Streaming.Ledger;

/// <summary>Destinations as they are named in the ledger, in file names and in topics.</summary>
public static class Bestemmingsnaam
{
    private static readonly string[] Namen =
        ["veiligthuis", "lokaalteam", "beoordeling", "aanvulverzoeken", "retour", "radar", "quarantaine"];

    public static IReadOnlyList<string> Alle => Namen;

    public static string Van(Bestemming bestemming) => Namen[(int)bestemming];
}
