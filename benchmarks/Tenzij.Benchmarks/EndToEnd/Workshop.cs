using Tenzij.Classification.Model;
using Tenzij.Core.Berichten;
using Tenzij.Core.Huishoudens;
using Tenzij.Fhir;
using Tenzij.Streaming.Configuration;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>What <c>tenzij process</c> composes from the embedded defaults.</summary>
internal static class Workshop
{
    public static Beoordelaar Beoordelaar() => Classification.Model.Beoordelaar.Laad(RepoRoot.File("models", "volledigheid", "1"));

    public static Stappen Stappen(bool encode = true) => new()
    {
        Beoordelaar = Beoordelaar(),
        Beleid = Voorbeelden.Beleid,
        Referentie = Voorbeelden.Referentie,
        Berichtenmaker = encode ? new Berichtenmaker(Voorbeelden.Referentie) : new Silent(),
        Sleutels = PseudonymKeys.Read(_ => null, productie: false),
    };

    private sealed class Silent : IBerichtenmaker
    {
        public void Maak(Zaak zaak, List<Bericht> berichten)
        {
        }

        public void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten)
        {
        }
    }
}
