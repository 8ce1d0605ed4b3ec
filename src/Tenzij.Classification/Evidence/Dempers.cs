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

    public void Lees(Vinder vinder, Lexicon lexicon, int tokens)
    {
        if (_eerste.Length < tokens)
        {
            _eerste = new int[tokens * 2];
        }

        if (_volgende.Length < vinder.Aantal)
        {
            _volgende = new int[vinder.Treffers.Length];
        }

        Array.Fill(_eerste, -1, 0, tokens);
        for (var i = 0; i < vinder.Aantal; i++)
        {
            if (lexicon.Patronen[vinder.Treffers[i].Patroon].Soort != Patroonsoort.Bevestigt)
            {
                var begin = vinder.Treffers[i].Begin;
                _volgende[i] = _eerste[begin];
                _eerste[begin] = i;
            }
        }
    }

    /// <summary>Whether something takes this finding away for this target.</summary>
    public bool Dempt(Vinder vinder, Lexicon lexicon, in Treffer treffer, int doel)
    {
        var eigen = lexicon.Patronen[treffer.Patroon];
        for (var t = Math.Max(0, treffer.Begin - SpanMax); t <= treffer.Eind; t++)
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
}
