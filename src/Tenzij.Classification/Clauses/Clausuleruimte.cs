using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Clauses;

/// <summary>The buffers of one thread for cutting and scoring clauses.</summary>
internal sealed class Clausuleruimte
{
    public const int GrammenMax = 2048;

    private readonly List<(int Begin, int Einde)> _stukken = new(64);

    public uint[] Grammen { get; } = new uint[GrammenMax];

    public int[] Kolommen { get; } = new int[GrammenMax];

    public int[] Gezien { get; } = new int[Clauses.Kolommen.AantalMax];

    public int Ronde { get; set; }

    public int StukkenAantal => _stukken.Count;

    public (int Begin, int Einde) Stuk(int i) => _stukken[i];

    /// <summary>
    /// Cuts the tokens into pieces of the size of a clause: a sentence, or a part of a long one. Overlap would score the
    /// same words twice, so there is none.
    /// </summary>
    public void Snijd(Tekstruimte tekst)
    {
        const int genoeg = 8, max = 28;
        _stukken.Clear();
        var begin = 0;
        for (var i = 1; i <= tekst.Aantal; i++)
        {
            var grens = i == tekst.Aantal ? Grens.Zinseinde : tekst.Tokens[i].Voor;
            var lengte = i - begin;
            if ((grens & Grens.Zinseinde) != 0 || ((grens & Grens.Deeleinde) != 0 && lengte >= genoeg) || lengte >= max)
            {
                _stukken.Add((begin, i));
                begin = i;
            }
        }
    }
}
