using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Features;

/// <summary>
/// The allow-list for features. The verdict judges a document, so nothing that describes a person may enter: a schema
/// with any name that is not on the list is refused, at training and at loading.
/// </summary>
public static class Kenmerkenpoort
{
    private static readonly string[] Tellingen =
    [
        "volledigheidsscore", "poortenAanwezig", "poortenBeantwoord", "genoemd", "beantwoord", "zonderTegenstrijdigheid",
        "zwaksteKern", "uitTekst",
    ];

    /// <summary>Returns the faults; empty when every feature is allowed.</summary>
    public static IReadOnlyList<string> Controleer(IEnumerable<Kenmerk> kenmerken)
    {
        ArgumentNullException.ThrowIfNull(kenmerken);
        List<string> fouten = [];
        HashSet<string> gezien = [];
        foreach (var kenmerk in kenmerken)
        {
            if (!gezien.Add(kenmerk.Naam))
            {
                fouten.Add($"Feature '{kenmerk.Naam}' occurs twice.");
            }

            if (!IsToegestaan(kenmerk))
            {
                fouten.Add($"Feature '{kenmerk.Naam}' is not on the allow-list for {kenmerk.Bron}.");
            }
        }

        return fouten;
    }

    private static bool IsToegestaan(Kenmerk kenmerk) => kenmerk.Bron switch
    {
        Kenmerkbron.Elementtoestand =>
            kenmerk.Naam.StartsWith("krediet.", StringComparison.Ordinal) && Elementen.TryLees(kenmerk.Naam[8..], out Element _),
        Kenmerkbron.Toestandentelling => Array.IndexOf(Tellingen, kenmerk.Naam) >= 0,
        Kenmerkbron.Tekstlengte =>
            kenmerk.Naam.StartsWith("woorden.", StringComparison.Ordinal) && int.TryParse(kenmerk.Naam.AsSpan(8), out _),
        _ => false,
    };
}
