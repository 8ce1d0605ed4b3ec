using System.Text;
using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Testing;

/// <summary>An assessor for tests: the name of a criterion in the narrative confirms it, "vaag" makes the report insufficient.</summary>
public sealed class Woordbeoordelaar : IBeoordelaar
{
    private readonly Beoordeling _licht = Voorbeelden.Licht();
    private readonly Beoordeling _vaag = Voorbeelden.Licht(kans: 0.01);

    /// <summary>Called for each report, from any thread.</summary>
    public Action<Mutatie> Bij { get; init; } = _ => { };

    public string ModelHash { get; init; } = new('a', 64);

    public Beoordeling Beoordeel(Mutatie mutatie)
    {
        Bij(mutatie);
        var tekst = Encoding.UTF8.GetString(mutatie.Toelichting.Span);
        var beoordeling = tekst.Contains("vaag", StringComparison.Ordinal) ? _vaag : _licht;
        for (var i = 0; i < Criteriumlijst.Aantal; i++)
        {
            if (tekst.Contains(Criteriumlijst.AlleNamen[i], StringComparison.Ordinal))
            {
                beoordeling = beoordeling.Met((Criterium)i, Toestand.Bevestigd);
            }
        }

        return beoordeling;
    }
}
