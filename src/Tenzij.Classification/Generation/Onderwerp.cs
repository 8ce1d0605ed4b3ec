namespace Tenzij.Classification.Generation;

/// <summary>One thing a report can say, what that does to the labels, and the phrases for it in every style.</summary>
/// <param name="Naam">Section, a dot, and the topic within it.</param>
/// <param name="Zinnen">By style, then by phrase.</param>
internal sealed record Onderwerp(string Naam, Effect[] Effecten, Stuk[][][] Zinnen)
{
    public string Deel { get; } = Naam.Split('.')[0];
}
