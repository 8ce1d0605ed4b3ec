using System.Text;
using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>The words of the names of municipalities: where something happened says nothing of what happened.</summary>
internal static class Plaatsnamen
{
    private const int LengteMin = 4;

    /// <summary>From here on a name is no everyday word, so that it is known without its capital.</summary>
    private const int LengteZonderHoofdletterMin = 7;

    private static readonly HashSet<ulong> Hashes = [];

    private static readonly Naamketen Ketens = new();

    static Plaatsnamen() => Lees();

    public static bool Heeft(ReadOnlySpan<byte> woord, bool hoofdletter) =>
        woord.Length >= (hoofdletter ? LengteMin : LengteZonderHoofdletterMin) && Hashes.Contains(Woordvorm.Hash(woord));

    /// <summary>How many tokens from here on are one name of several words: "Dijk en Waard", "Laren (NH.)"; 1 when not.</summary>
    public static int Lengte(ReadOnlySpan<Token> tokens) => Ketens.Lengte(tokens);

    private static void Lees()
    {
        using var stroom = typeof(Plaatsnamen).Assembly.GetManifestResourceStream("generator.gemeenten.csv")
            ?? throw new InvalidOperationException("The list of municipalities is not embedded.");
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        Span<byte> vouw = stackalloc byte[256];
        _ = lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(',');
            var naam = string.Join(' ', velden[1..^3]);
            var delen = naam.Split((char[])[' ', '-', '"', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);
            var hashes = new ulong[delen.Length];
            for (var i = 0; i < delen.Length; i++)
            {
                hashes[i] = Woordvorm.Hash(vouw[..Vouwtabel.Vouw(Encoding.UTF8.GetBytes(delen[i]), vouw)]);
                Hashes.Add(hashes[i]);
            }

            Ketens.Voeg(hashes);
        }
    }
}
