namespace Tenzij.Classification.Evidence;

/// <summary>
/// Per row the patterns that have their anchor there, each with the two rarest other symbols that it can not do without,
/// its demands: a sentence that does not fulfil them is spared the try.
/// </summary>
internal sealed class Ankers
{
    private readonly int[] _begin;
    private readonly Ankerproef[] _proeven;

    public Ankers(IReadOnlyList<List<Ankerproef>?> perRij, Symbolen eisen)
    {
        Eisen = eisen;
        _begin = new int[perRij.Count + 1];
        for (var r = 0; r < perRij.Count; r++)
        {
            _begin[r + 1] = _begin[r] + (perRij[r]?.Count ?? 0);
        }

        _proeven = [.. perRij.SelectMany(p => p ?? [])];
    }

    /// <summary>Per row the demands that it fulfils.</summary>
    public Symbolen Eisen { get; }

    public ReadOnlySpan<Ankerproef> Van(int rij) => _proeven.AsSpan(_begin[rij], _begin[rij + 1] - _begin[rij]);
}

/// <summary>One pattern to try at its anchor, if its sentence fulfils both demands.</summary>
/// <param name="Patroon">Index of the pattern.</param>
/// <param name="Eis1">Number of a demand; the number behind the last one is always fulfilled.</param>
/// <param name="Eis2">Another one.</param>
internal readonly record struct Ankerproef(int Patroon, int Eis1, int Eis2);
