namespace Tenzij.Classification.Generation;

/// <summary>How one kind of officer writes.</summary>
internal sealed record Stijl(string Naam, int Aandeel, string So, string Ve)
{
    public bool Klein { get; init; }

    public bool Groot { get; init; }

    public bool ZonderPunt { get; init; }

    public bool Koppen { get; init; }

    public bool Regels { get; init; }

    public bool Tikfouten { get; init; }

    public List<(string Van, string Naar)> Vervangingen { get; } = [];
}
