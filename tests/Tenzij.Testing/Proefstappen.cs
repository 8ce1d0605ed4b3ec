using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Stages;

namespace Tenzij.Testing;

/// <summary>Stages with the real decoder, policy and decision, and doubles for assessing and messages.</summary>
public static class Proefstappen
{
    public static Stappen Maak(IBeoordelaar? beoordelaar = null) => new()
    {
        Beoordelaar = beoordelaar ?? new Woordbeoordelaar(),
        Beleid = Voorbeelden.Beleid,
        Referentie = Voorbeelden.Referentie,
        Berichtenmaker = new Regelberichtenmaker(),
        Sleutels = Sleutelring.Ontwikkeling,
    };
}
