namespace Tenzij.Classification.Evidence;

/// <summary>
/// What one thread found last for words that the lexicon does not hold whole: looking for their parts and slips costs
/// more than all else about a word. Only hashes are kept, in a table of fixed size.
/// </summary>
internal sealed class Woordgeheugen
{
    private const int Vakken = 1 << 12;
    private readonly ulong[] _sleutels = new ulong[Vakken];
    private readonly (int Rij1, int Rij2)[] _rijen = new (int, int)[Vakken];
    private Woordenschat? _van;

    public (int Rij1, int Rij2) Zoek(Woordenschat woorden, ReadOnlySpan<byte> woord)
    {
        if (_van != woorden)
        {
            Array.Clear(_sleutels);
            _van = woorden;
        }

        // Not the hash of the lexicon, which folds the end: beginnings and slips are looked for letter by letter.
        var sleutel = Woordvorm.Begin;
        foreach (var b in woord)
        {
            sleutel = Woordvorm.Stap(sleutel, b);
        }

        var vak = (int)(Woordvorm.Meng(sleutel) & (Vakken - 1));
        if (_sleutels[vak] != sleutel)
        {
            (_sleutels[vak], _rijen[vak]) = (sleutel, woorden.ZoekDelen(woord));
        }

        return _rijen[vak];
    }
}
