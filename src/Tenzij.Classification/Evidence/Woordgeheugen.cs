namespace Tenzij.Classification.Evidence;

/// <summary>
/// What one thread found last for words: looking for the parts and slips of a word costs more than all else about it.
/// Only hashes are kept, in a table of fixed size.
/// </summary>
/// <remarks>
/// The key is the word letter by letter, never the hash of the lexicon, which folds the end: words that it takes for one
/// can begin differently for a pattern, and an answer must not depend on which of them a thread met first.
/// </remarks>
internal sealed class Woordgeheugen<TWaarde>
{
    private const int Vakken = 1 << 12;
    private readonly ulong[] _sleutels = new ulong[Vakken];
    private readonly TWaarde[] _waarden = new TWaarde[Vakken];
    private object? _van;

    /// <summary>The place of a word; what stands there is right only when this returns true.</summary>
    /// <param name="bron">What gives the answers: another one begins anew.</param>
    public bool Vind(object bron, ReadOnlySpan<byte> woord, out int plek)
    {
        if (!ReferenceEquals(_van, bron))
        {
            Array.Clear(_sleutels);
            _van = bron;
        }

        var sleutel = Woordvorm.Reeks(woord);
        plek = (int)(sleutel & (Vakken - 1));
        var bekend = _sleutels[plek] == sleutel;
        _sleutels[plek] = sleutel;
        return bekend;
    }

    public ref TWaarde this[int plek] => ref _waarden[plek];
}
