using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>One finding of the lexicon after weighing, by the token at which it begins.</summary>
internal readonly record struct Vondst(int Token, int Doel, Toestand Toestand, bool Zwak);

/// <summary>What the patterns found in the text that was read last, in order of place.</summary>
internal sealed class Vondsten
{
    private Vondst[] _alle = new Vondst[256];

    public int Aantal { get; private set; }

    public ReadOnlySpan<Vondst> Alle => _alle.AsSpan(0, Aantal);

    public void Begin() => Aantal = 0;

    /// <summary>The first finding at or after a token.</summary>
    public int Eerste(int token)
    {
        var v = 0;
        while (v < Aantal && _alle[v].Token < token)
        {
            v++;
        }

        return v;
    }

    public void Voeg(in Vondst vondst)
    {
        if (Aantal == _alle.Length)
        {
            Array.Resize(ref _alle, _alle.Length * 2);
        }

        // Patterns come by their anchor, nearly in order of place: a step or two back is enough.
        var plek = Aantal++;
        for (; plek > 0 && _alle[plek - 1].Token > vondst.Token; plek--)
        {
            _alle[plek] = _alle[plek - 1];
        }

        _alle[plek] = vondst;
    }
}
