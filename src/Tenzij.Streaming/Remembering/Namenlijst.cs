namespace Tenzij.Streaming.Remembering;

/// <summary>Codes of parties as small numbers; 0 is none.</summary>
internal sealed class Namenlijst
{
    private readonly Dictionary<string, ushort> _nummers = new(StringComparer.Ordinal);
    private readonly List<string?> _namen = [null];

    public ushort Nummer(string? naam)
    {
        if (naam is null)
        {
            return 0;
        }

        if (!_nummers.TryGetValue(naam, out var nummer))
        {
            nummer = checked((ushort)_namen.Count);
            _nummers.Add(naam, nummer);
            _namen.Add(naam);
        }

        return nummer;
    }

    public string? Naam(ushort nummer) => _namen[nummer];
}
