using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Generation;

/// <summary>The states that a report has by construction: the most serious of its fields and its phrases.</summary>
internal sealed class Labels
{
    private readonly Toestand[] _elementen = new Toestand[Elementen.Aantal];
    private readonly Toestand[] _criteria = new Toestand[Criteriumlijst.Aantal];

    public bool BuitenScope { get; set; }

    public Toestand this[Element e] => _elementen[(int)e];

    public Toestand this[Criterium c] => _criteria[(int)c];

    public void Wis()
    {
        Array.Clear(_elementen);
        Array.Clear(_criteria);
        BuitenScope = false;
    }

    public void Zet(Element e, Toestand toestand)
    {
        if (toestand > _elementen[(int)e])
        {
            _elementen[(int)e] = toestand;
        }
    }

    public void Zet(Criterium c, Toestand toestand)
    {
        if (toestand > _criteria[(int)c])
        {
            _criteria[(int)c] = toestand;
        }
    }

    public void Zet(Effect effect)
    {
        if (effect.IsBuitenScope)
        {
            BuitenScope = true;
        }
        else if (effect.Criterium is { } criterium)
        {
            Zet(criterium, effect.Toestand);
        }
        else
        {
            Zet(effect.Element, effect.Toestand);
        }
    }

    /// <summary>
    /// The generator's own verdict: a plain rule on the true states. It serves demo and benchmarks; the verdict model
    /// never learns from it, because it would only learn this formula.
    /// </summary>
    public string Oordeel()
    {
        if (BuitenScope)
        {
            return "buitenScope";
        }

        ReadOnlySpan<byte> gewichten = [1, 2, 2, 1, 2, 3, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
        var som = 0.0;
        var poort = true;
        for (var i = 0; i < _elementen.Length; i++)
        {
            som += gewichten[i] * Krediet(_elementen[i]);
            poort &= i > (int)Element.Feiten || _elementen[i] != Toestand.Afwezig;
        }

        return poort && som / 25.0 >= 0.79 && this[Element.Feiten] == Toestand.Bevestigd ? "voldoende" : "onvoldoende";
    }

    private static double Krediet(Toestand t) => t switch
    {
        Toestand.Afwezig => 0,
        Toestand.Onzeker => 0.5,
        _ => 1,
    };
}
