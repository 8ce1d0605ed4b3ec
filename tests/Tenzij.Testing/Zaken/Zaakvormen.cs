using System.Globalization;
using Tenzij.Core.Beleid;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;

namespace Tenzij.Testing.Zaken;

/// <summary>
/// Decided reports of every shape that Encode may meet, by seed: nobody and fifty persons, no municipality, all criteria
/// and none, versions, withdrawals, an empty narrative and one of 100,000 characters, odd characters, missing names.
/// The decision is the real one of <see cref="Beslisser"/>.
/// </summary>
public static class Zaakvormen
{
    public static IEnumerable<Zaak> Maak(int seed, int aantal) =>
        Enumerable.Range(0, aantal).Select(i => Een(seed, i));

    public static Zaak Een(int seed, int nummer)
    {
        var loting = new Random(HashCode(seed, nummer));
        var mutatie = Mutatievormen.Maak(loting, nummer);
        var beoordeling = Beoordelingvormen.Maak(loting, nummer, mutatie);
        var beleid = Voorbeelden.Beleid with { RechtstreeksStandaard = (RechtstreekseLevering)(nummer % 7 < 5 ? 0 : nummer % 7 - 4) };
        var historie = Historie(loting, nummer, mutatie);
        var herbeoordeling = nummer % 5 == 3 ? loting.Next(1, 4) : 0;
        return new Zaak
        {
            Mutatie = mutatie,
            Beoordeling = beoordeling,
            Besluit = Beslisser.Beslis(mutatie, beoordeling, historie, beleid, Voorbeelden.Referentie),
            Herbeoordeling = herbeoordeling,
            Tijd = herbeoordeling > 0 ? mutatie.Opgemaakt.AddDays(loting.Next(-20, 20)) : mutatie.Opgemaakt,
            Intrekkingen = Intrekkingen(loting, mutatie, herbeoordeling),
            Herkomst = new Herkomst(Hash(loting), Hash(loting), Hash(loting), Hash(loting)),
            Sleutel = new Pseudoniem(new UInt128((ulong)loting.NextInt64(), (ulong)nummer)),
        };
    }

    private static Historie Historie(Random loting, int nummer, Mutatie mutatie)
    {
        var aantal = (nummer % 11) switch { 2 => 2, 5 => 120, 8 => 1, _ => 0 };
        var geteld = Enumerable.Range(0, aantal)
            .Select(i => new GeteldeMutatie($"PL0600-2025{i:D6}", 1 + i % 3, mutatie.Incident.Begin.AddDays(-i)))
            .ToList();
        return new Historie(geteld, mutatie.Versie > 1 ? new VorigBesluit(mutatie.Versie - 1, loting.Next(3) == 0) : null);
    }

    private static List<Intrekking> Intrekkingen(Random loting, Mutatie mutatie, int herbeoordeling)
    {
        var aantal = mutatie.Versie == 1 ? Math.Min(herbeoordeling, 2) : loting.Next(0, 3);
        var lijst = new List<Intrekking>();
        for (var i = 0; i < aantal; i++)
        {
            var route = (Route)loting.Next(0, 4);
            lijst.Add(new Intrekking(
                route, route == Route.VeiligThuis ? (Urgentie)loting.Next(1, 3) : Urgentie.Geen,
                i < herbeoordeling ? mutatie.Versie : mutatie.Versie - 1, i < herbeoordeling ? herbeoordeling - 1 - i : i,
                route == Route.LokaalTeam ? "GM0014" : null, "VT08", route == Route.LokaalTeam)
            {
                Aanvulverzoek = loting.Next(2) == 0,
                Onvolledig = route == Route.VeiligThuis && loting.Next(2) == 0,
            });
        }

        return lijst;
    }

    private static string Hash(Random loting) => string.Concat(
        Enumerable.Range(0, 8).Select(_ => loting.Next().ToString("x8", CultureInfo.InvariantCulture)));

    private static int HashCode(int seed, int nummer) => unchecked(seed * 397 + nummer * 7919);
}
