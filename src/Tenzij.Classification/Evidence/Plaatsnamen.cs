using System.Text;
using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>The words of the names of municipalities: where something happened says nothing of what happened.</summary>
internal static class Plaatsnamen
{
    private const int LengteMin = 4;

    /// <summary>From here on a name is no everyday word, so that it is known without its capital.</summary>
    private const int LengteZonderHoofdletterMin = 7;

    private static readonly HashSet<ulong> Hashes = Lees();

    public static bool Heeft(ReadOnlySpan<byte> woord, bool hoofdletter) =>
        woord.Length >= (hoofdletter ? LengteMin : LengteZonderHoofdletterMin) && Hashes.Contains(Woordvorm.Hash(woord));

    private static HashSet<ulong> Lees()
    {
        using var stroom = typeof(Plaatsnamen).Assembly.GetManifestResourceStream("generator.gemeenten.csv")
            ?? throw new InvalidOperationException("The list of municipalities is not embedded.");
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        HashSet<ulong> uit = [];
        Span<byte> vouw = stackalloc byte[256];
        _ = lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(',');
            foreach (var deel in string.Join(' ', velden[1..^3]).Split((char[])[' ', '-', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            {
                uit.Add(Woordvorm.Hash(vouw[..Vouwtabel.Vouw(Encoding.UTF8.GetBytes(deel), vouw)]));
            }
        }

        return uit;
    }
}
