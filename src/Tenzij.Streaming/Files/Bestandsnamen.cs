using Tenzij.Core.Berichten;
using Tenzij.Streaming.Ledger;

namespace Tenzij.Streaming.Files;

/// <summary>What an output folder holds.</summary>
public static class Bestandsnamen
{
    public const string Besluiten = "besluiten.ndjson";
    public const string Originelen = "originelen.bin";
    public const string Manifest = "manifest.json";
    public const string Slot = "lock";
    public const string Inhoud = "inhoud";

    /// <summary>The file of a destination.</summary>
    public static string Van(Bestemming bestemming) => Bestemmingsnaam.Van(bestemming) + ".ndjson";

    /// <summary>Every file whose length the manifest fixes, in its order.</summary>
    public static IReadOnlyList<string> Uitvoer { get; } =
        [.. Enum.GetValues<Bestemming>().Select(Van), Besluiten, Originelen];
}
