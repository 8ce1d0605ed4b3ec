using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Model;

/// <summary>All evidence for a report: fields and rules first, then the learned clause scores where these said nothing.</summary>
internal sealed class Bewijszoeker(Bewijsvoering bewijsvoering, Clausuleweger? weger)
{
    public Clausuleweger? Weger => weger;

    public static Bewijszoeker Laad(Modelmap map)
    {
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(map.Pad, Modelmap.Lexiconmap));
        return new Bewijszoeker(bewijsvoering, map.Heeft(Modelmap.Clausulebestand) ? Clausulelezer.Lees(map, bewijsvoering) : null);
    }

    public Bevindingen Zoek(Mutatie mutatie)
    {
        var werk = bewijsvoering.Ontleed(mutatie);
        weger?.Weeg(werk);
        return Uitkomst.Maak(werk);
    }
}
