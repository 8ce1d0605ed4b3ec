using Tenzij.Classification.Features;
using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>Knows only how many words the narrative has: the most frequent states of eight equal groups by length.</summary>
internal sealed class Lengtemodel : IBeoordelaar
{
    private const int Groepen = 8;

    private readonly int[] _grenzen;
    private readonly Meestal[] _meestal;
    private readonly Plattkans _kans;

    public Lengtemodel(IReadOnlyList<Voorbeeld> training, IEnumerable<Voorbeeld> kalibratie)
    {
        var lengten = training.Select(v => Woorden(v.Mutatie)).Order().ToArray();
        _grenzen = [.. Enumerable.Range(1, Groepen - 1).Select(g => lengten[lengten.Length * g / Groepen])];
        _meestal = [.. Enumerable.Range(0, Groepen).Select(g => new Meestal([.. training.Where(v => Groep(v.Mutatie) == g)]))];
        _kans = new Plattkans(kalibratie.Where(v => v.Oordeel != Oordeel.BuitenScope)
            .Select(v => ((float)Score(v.Mutatie), v.Oordeel == Oordeel.Voldoende)));
    }

    public string ModelHash => new('0', 64);

    public Beoordeling Beoordeel(Mutatie mutatie) => _meestal[Groep(mutatie)].Beoordeel(_kans.Van(Score(mutatie)));

    private int Groep(Mutatie mutatie)
    {
        var woorden = Woorden(mutatie);
        return _grenzen.Count(g => woorden >= g);
    }

    private static double Score(Mutatie mutatie) => Math.Log(1 + Woorden(mutatie));

    private static int Woorden(Mutatie mutatie) => Kenmerkenmaker.Woorden(mutatie.Toelichting.Span);
}
