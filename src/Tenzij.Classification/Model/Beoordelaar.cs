using Tenzij.Classification.Evidence;
using Tenzij.Classification.Features;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Model;

/// <summary>Assess: evidence by fields, lexicon and clause scores, then the verdict by the learned model. Immutable; all threads share one.</summary>
public sealed class Beoordelaar : IBeoordelaar
{
    private readonly Bewijszoeker _zoeker;

    private Beoordelaar(Bewijszoeker zoeker, Oordeelmodel model, Modelmanifest manifest, string hash) =>
        (_zoeker, Oordeelmodel, Manifest, ModelHash) = (zoeker, model, manifest, hash);

    /// <inheritdoc />
    public string ModelHash { get; }

    public Modelmanifest Manifest { get; }

    public Oordeelmodel Oordeelmodel { get; }

    /// <summary>
    /// Reads a model folder such as <c>models/volledigheid/1</c>, checks it against its manifest and warms it up.
    /// </summary>
    /// <exception cref="ModelOngeldigException">The folder is missing, changed, truncated or made for another schema.</exception>
    public static Beoordelaar Laad(string map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var gelezen = Modelmap.Lees(map);
        return new Beoordelaar(Bewijszoeker.Laad(gelezen), MlNetLezer.Lees(gelezen.Oordeel), gelezen.Manifest, gelezen.Hash);
    }

    /// <inheritdoc />
    public Beoordeling Beoordeel(Mutatie mutatie)
    {
        ArgumentNullException.ThrowIfNull(mutatie);
        return Oordeel(_zoeker.Zoek(mutatie), mutatie, Oordeelmodel);
    }

    /// <summary>The judgement that follows from what was found, whoever found it.</summary>
    internal static Beoordeling Oordeel(Bevindingen gevonden, Mutatie mutatie, Oordeelmodel model)
    {
        Span<float> kenmerken = stackalloc float[Kenmerkenschema.Aantal];
        Kenmerkenmaker.Vul(gevonden.Elementen, mutatie.Toelichting.Span, kenmerken);
        return new Beoordeling
        {
            Elementen = gevonden.Elementen,
            Criteria = gevonden.Criteria,
            BuitenScope = gevonden.BuitenScope,
            Onleesbaar = gevonden.Onleesbaar,
            KansVoldoende = model.Kans(kenmerken),
        };
    }
}
