using Tenzij.Core.Beleid;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Besluiten;

/// <summary>Decide: the published rules of <c>contract/tenzij.md</c> as a pure, deterministic function.</summary>
public static class Beslisser
{
    public static Besluit Beslis(
        Mutatie mutatie, Beoordeling beoordeling, Historie historie, Beleidsregels beleid, Referentiegegevens referentie) =>
        throw new NotSupportedException();
}
