using Tenzij.Classification.Training;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>Says of every report what most reports get.</summary>
internal sealed class Meerderheidsmodel(IReadOnlyCollection<Voorbeeld> training) : IBeoordelaar
{
    private readonly Meestal _meestal = new(training);

    public string ModelHash => new('0', 64);

    public Beoordeling Beoordeel(Mutatie mutatie) => _meestal.Beoordeel(_meestal.Voldoende);
}
