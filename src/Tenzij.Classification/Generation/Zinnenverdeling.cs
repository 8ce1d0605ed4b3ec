namespace Tenzij.Classification.Generation;

/// <summary>Divides the phrases of a topic over the held-out sets, by the rules at the head of <c>splitsing.txt</c>.</summary>
internal sealed class Zinnenverdeling
{
    private const char Gedeeld = '~';

    private readonly Splitsing _splitsing;
    private readonly Dictionary<string, List<string>> _eigen = new(StringComparer.Ordinal);

    public Zinnenverdeling(Splitsing splitsing, IEnumerable<string> eigen)
    {
        _splitsing = splitsing;
        var onderwerp = "";
        foreach (var regel in eigen)
        {
            if (regel.StartsWith('#'))
            {
                onderwerp = regel[1..].Trim();
            }
            else if (regel[0] - '0' == (int)splitsing)
            {
                (_eigen.TryGetValue(onderwerp, out var zinnen) ? zinnen : _eigen[onderwerp] = []).Add(regel[2..]);
            }
        }
    }

    public IReadOnlyList<string> Kies(string onderwerp, IReadOnlyList<string> zinnen)
    {
        if (_splitsing == Splitsing.Geen)
        {
            return [.. zinnen.Select(z => z.TrimStart(Gedeeld))];
        }

        string[] gekozen =
        [
            .. zinnen.Where((z, i) => z[0] != Gedeeld && i % 2 == (_splitsing == Splitsing.T1 ? 0 : 1)),
            .. _eigen.GetValueOrDefault(onderwerp, []),
        ];
        return gekozen.Length > 0
            ? gekozen
            : throw new InvalidDataException($"Topic '{onderwerp}' has no phrase for {_splitsing}; give it one in splitsing.txt.");
    }
}
