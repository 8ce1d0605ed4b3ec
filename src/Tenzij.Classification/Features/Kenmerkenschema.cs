using System.Security.Cryptography;
using System.Text;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Features;

/// <summary>The features of the verdict model, in order. A model names the hash of the schema it was trained on.</summary>
public static class Kenmerkenschema
{
    /// <summary>Lengths of the narrative in words from which a length feature is on.</summary>
    internal static readonly int[] Woordgrenzen = [10, 25, 50, 90];

    private static readonly Kenmerk[] Lijst =
    [
        .. Elementen.AlleNamen.Select(n => new Kenmerk("krediet." + n, Kenmerkbron.Elementtoestand)),
        new("volledigheidsscore", Kenmerkbron.Toestandentelling),
        new("poortenAanwezig", Kenmerkbron.Toestandentelling),
        new("poortenBeantwoord", Kenmerkbron.Toestandentelling),
        new("genoemd", Kenmerkbron.Toestandentelling),
        new("beantwoord", Kenmerkbron.Toestandentelling),
        new("zonderTegenstrijdigheid", Kenmerkbron.Toestandentelling),
        new("zwaksteKern", Kenmerkbron.Toestandentelling),
        new("uitTekst", Kenmerkbron.Toestandentelling),
        .. Woordgrenzen.Select(w => new Kenmerk($"woorden.{w}", Kenmerkbron.Tekstlengte)),
    ];

    public static IReadOnlyList<Kenmerk> Alle => Lijst;

    /// <summary>Number of features.</summary>
    public const int Aantal = Elementen.Aantal + 8 + 4;

    /// <summary>SHA-256 over the names in order, lower-case hex.</summary>
    public static string Hash { get; } = Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lijst.Select(k => $"{k.Bron}/{k.Naam}")))));
}
