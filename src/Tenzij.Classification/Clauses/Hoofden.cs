using Tenzij.Classification.Evidence;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// The outputs of the clause model: per criterion "says that it holds or may hold", per element "speaks of it", and the
/// qualifiers that all share.
/// </summary>
internal static class Hoofden
{
    public const int EersteElement = Criteriumlijst.Aantal;
    public const int Ontkend = EersteElement + Elementen.Aantal;
    public const int Onzeker = Ontkend + 1;
    public const int AnderePersoon = Onzeker + 1;
    public const int Vroeger = AnderePersoon + 1;
    public const int Denkbeeldig = Vroeger + 1;
    public const int Aantal = Denkbeeldig + 1;

    private static readonly string[] Kwalificaties = ["ontkend", "onzeker", "anderePersoon", "vroeger", "denkbeeldig"];

    public static int Van(Criterium criterium) => (int)criterium;

    public static int Van(Element element) => EersteElement + (int)element;

    /// <summary>What a topic head speaks of, as a number of <see cref="Doel"/>.</summary>
    public static int Doelvan(int hoofd) => hoofd < EersteElement
        ? Doel.Van((Criterium)hoofd)
        : Doel.Van((Element)(hoofd - EersteElement));

    public static string Naam(int hoofd) =>
        hoofd < EersteElement ? ((Criterium)hoofd).Naam()
        : hoofd < Ontkend ? ((Element)(hoofd - EersteElement)).Naam()
        : Kwalificaties[hoofd - Ontkend];
}
