using System.Numerics;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// The findings that take others away: masks, and patterns that themselves deny or doubt and hold all of a plain one.
/// Kept per first token, so that looking up what overlaps is bounded whatever the text says.
/// </summary>
internal sealed class Dempers
{
    /// <summary>No pattern of the lexicon spans more tokens; longer findings are not looked up from behind.</summary>
    private const int SpanMax = 40;

    private int[] _eerste = new int[1024];
    private int[] _volgende = new int[512];

    /// <summary>One bit per token at which one begins.</summary>
    private ulong[] _bits = new ulong[17];

    public void Lees(Vinder vinder, Lexicon lexicon, int tokens)
    {
        if (_eerste.Length < tokens)
        {
            _eerste = new int[tokens * 2];
            _bits = new ulong[(tokens * 2 >> 6) + 1];
        }

        if (_volgende.Length < vinder.Aantal)
        {
            _volgende = new int[vinder.Treffers.Length];
        }

        Array.Fill(_eerste, -1, 0, tokens);
        Array.Clear(_bits, 0, (tokens >> 6) + 1);
        for (var i = 0; i < vinder.Aantal; i++)
        {
            if (lexicon.Patronen[vinder.Treffers[i].Patroon].Soort != Patroonsoort.Bevestigt)
            {
                var begin = vinder.Treffers[i].Begin;
                _volgende[i] = _eerste[begin];
                _eerste[begin] = i;
                _bits[begin >> 6] |= 1UL << (begin & 63);
            }
        }
    }

    /// <summary>Whether something takes this finding away for this target.</summary>
    public bool Dempt(Vinder vinder, Lexicon lexicon, in Treffer treffer, int doel)
    {
        var eigen = lexicon.Patronen[treffer.Patroon];
        var eind = treffer.Eind;
        for (var t = Volgende(Math.Max(0, treffer.Begin - SpanMax), eind); t <= eind; t = Volgende(t + 1, eind))
        {
            for (var i = _eerste[t]; i >= 0; i = _volgende[i])
            {
                ref readonly var demper = ref vinder.Treffers[i];
                if (demper.Eind < treffer.Begin)
                {
                    continue;
                }

                var patroon = lexicon.Patronen[demper.Patroon];
                var omvat = demper.Begin <= treffer.Begin && demper.Eind >= treffer.Eind;
                var weg = patroon.Soort switch
                {
                    Patroonsoort.Maskeert => eigen.Soort != Patroonsoort.Ontkent,
                    Patroonsoort.Ontkent => omvat && (eigen.Soort is Patroonsoort.Bevestigt or Patroonsoort.Betwijfelt),
                    _ => omvat && eigen.Soort == Patroonsoort.Bevestigt,
                };
                if (weg && Array.IndexOf(patroon.Doelen, doel) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The next token at which a damper begins, up to and including the last one asked for; else one behind it.
    private int Volgende(int token, int laatste)
    {
        for (var woord = token >> 6; woord <= laatste >> 6; woord++, token = 0)
        {
            var rest = _bits[woord] & (ulong.MaxValue << (token & 63));
            if (rest != 0)
            {
                return (woord << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return laatste + 1;
    }
}
