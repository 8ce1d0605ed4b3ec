using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>Names of several words, as a tree of word hashes.</summary>
internal sealed class Naamketen
{
    private const int Filterbits = 1 << 12;

    private readonly Dictionary<ulong, Tak> _eersten = [];

    // Nearly every word of a narrative begins no name: one bit tells so.
    private readonly ulong[] _filter = new ulong[Filterbits / 64];

    public void Voeg(ReadOnlySpan<ulong> woorden)
    {
        if (woorden.Length < 2)
        {
            return;
        }

        var bit = woorden[0] & (Filterbits - 1);
        _filter[bit / 64] |= 1UL << (int)(bit % 64);
        var takken = _eersten;
        for (var i = 0; i < woorden.Length; i++)
        {
            if (!takken.TryGetValue(woorden[i], out var tak))
            {
                takken[woorden[i]] = tak = new Tak();
            }

            tak.IsEinde |= i == woorden.Length - 1;
            takken = tak.Vervolg;
        }
    }

    /// <summary>Tokens of the longest name that begins here; 1 when none does.</summary>
    public int Lengte(ReadOnlySpan<Token> tokens)
    {
        var bit = tokens[0].Hash & (Filterbits - 1);
        if ((_filter[bit / 64] >> (int)(bit % 64) & 1) == 0)
        {
            return 1;
        }

        var (lengte, takken) = (1, _eersten);
        for (var i = 0; i < tokens.Length && (i == 0 || (tokens[i].Voor & Grens.Komma) == 0); i++)
        {
            if (!takken.TryGetValue(tokens[i].Hash, out var tak))
            {
                break;
            }

            lengte = i > 0 && tak.IsEinde ? i + 1 : lengte;
            takken = tak.Vervolg;
        }

        return lengte;
    }

    private sealed class Tak
    {
        public bool IsEinde { get; set; }

        public Dictionary<ulong, Tak> Vervolg { get; } = [];
    }
}
