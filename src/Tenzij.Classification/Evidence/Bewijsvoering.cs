using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// From a report to the evidence for every element and criterion, by the patterns of a lexicon folder. Immutable; one
/// instance serves all threads. A pure function of the report and the lexicon.
/// </summary>
public sealed class Bewijsvoering
{
    [ThreadStatic]
    private static Werkruimte? _werkruimte;

    private readonly string _map;

    private Bewijsvoering(string map) => _map = map;

    /// <summary>Reads the lexicon once from a folder, for example <c>models/volledigheid/1/lexicon</c>.</summary>
    public static Bewijsvoering Laad(string map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new Bewijsvoering(map);
    }

    /// <summary>The folder of the lexicon.</summary>
    public string Map => _map;

    /// <summary>The states with their fields and spans. Never throws for what a report says.</summary>
    public Bevindingen Zoek(Mutatie mutatie)
    {
        ArgumentNullException.ThrowIfNull(mutatie);
        ArgumentNullException.ThrowIfNull(_map);
        var ruimte = _werkruimte ??= new Werkruimte();
        ruimte.Stapel.Begin();
        Velden.Lees(mutatie, ruimte.Stapel);
        return Uitkomst.Maak(ruimte.Stapel);
    }
}
