namespace Tenzij.Classification.Evidence;

/// <summary>From a 64-bit hash to a small number; open addressing, read-only once filled.</summary>
internal sealed class Woordtabel
{
    private readonly ulong[] _sleutels;
    private readonly int[] _waarden;
    private readonly int _masker;

    public Woordtabel(IReadOnlyCollection<KeyValuePair<ulong, int>> paren)
    {
        var grootte = 16;
        while (grootte < paren.Count * 3)
        {
            grootte *= 2;
        }

        _masker = grootte - 1;
        _sleutels = new ulong[grootte];
        _waarden = new int[grootte];
        foreach (var (sleutel, waarde) in paren)
        {
            var i = (int)(sleutel & (ulong)_masker);
            while (_sleutels[i] != 0 && _sleutels[i] != sleutel)
            {
                i = (i + 1) & _masker;
            }

            if (_sleutels[i] == 0)
            {
                _sleutels[i] = sleutel;
                _waarden[i] = waarde;
            }
        }
    }

    /// <summary>-1 when the key is not there.</summary>
    public int Zoek(ulong sleutel)
    {
        var i = (int)(sleutel & (ulong)_masker);
        while (_sleutels[i] != 0)
        {
            if (_sleutels[i] == sleutel)
            {
                return _waarden[i];
            }

            i = (i + 1) & _masker;
        }

        return -1;
    }
}
