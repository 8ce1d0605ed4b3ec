using System.Text;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Classification.Evidence;

/// <summary>One loaded lexicon for the tests, and reports with nothing but what a test says.</summary>
internal static class Proef
{
    public static readonly string Map = RepoRoot.File("models", "volledigheid", "1", "lexicon");

    public static readonly Bewijsvoering Bewijsvoering = Bewijsvoering.Laad(Map);

    public static Mutatie Bericht(string tekst, params Persoon[] personen) => new()
    {
        MutatieId = "proef-1",
        Versie = 1,
        Eenheid = "RE01",
        Opgemaakt = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero),
        Incident = new Incident(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), null, null, null, []),
        Personen = personen,
        Toelichting = Encoding.UTF8.GetBytes(tekst),
    };

    public static Toestand Van(string tekst, Criterium criterium) =>
        Bewijsvoering.Zoek(Bericht(tekst)).Criteria[(int)criterium].Toestand;

    public static Toestand Van(string tekst, Element element) =>
        Bewijsvoering.Zoek(Bericht(tekst)).Elementen[(int)element].Toestand;

    public static string Toestanden(Mutatie mutatie)
    {
        var bevindingen = Bewijsvoering.Zoek(mutatie);
        return string.Join(' ', bevindingen.Elementen.Select(e => e.Toestand))
            + " | " + string.Join(' ', bevindingen.Criteria.Select(c => c.Toestand));
    }
}
