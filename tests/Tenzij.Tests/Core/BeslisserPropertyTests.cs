using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Core;

/// <summary>The safety rules as invariants over every combination of states.</summary>
[Properties(MaxTest = 2000)]
public sealed class BeslisserPropertyTests
{
    private static Besluit Beslis(byte[] toestanden, double kans, bool buitenScope, int geteld, bool ooit, int stand)
    {
        var beoordeling = Voorbeelden.Licht(Math.Abs(kans) % 1.0);
        for (var i = 0; i < Elementen.Aantal; i++)
        {
            beoordeling = beoordeling.Met((Element)i, (Toestand)(Lees(toestanden, i) % 4));
        }

        for (var i = 0; i < Criteriumlijst.Aantal; i++)
        {
            // Mostly silent, or nearly every sample would hold danger.
            var waarde = Lees(toestanden, Elementen.Aantal + i);
            beoordeling = beoordeling.Met((Criterium)i, waarde < 230 ? Toestand.Afwezig : (Toestand)(waarde % 4));
        }

        beoordeling = buitenScope ? beoordeling with { BuitenScope = [Bewijs.VanTekst(0, 1, Toestand.Bevestigd)] } : beoordeling;
        var anderen = Enumerable.Range(0, geteld % 4).Select(i => new GeteldeMutatie($"M{i}", 1, default)).ToList();
        var beleid = Voorbeelden.Beleid with { RechtstreeksStandaard = (RechtstreekseLevering)(stand % 3) };
        var historie = new Historie(anderen, ooit ? new VorigBesluit(1, true) : null);
        return Beslisser.Beslis(Voorbeelden.Mutatie(), beoordeling, historie, beleid, Voorbeelden.Referentie);
    }

    private static byte Lees(byte[] bytes, int i) => bytes.Length == 0 ? (byte)0 : bytes[i % bytes.Length];

    private static Arbitrary<byte[]> Bytes() => Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(38).ToArbitrary();

    private static bool Positief(Besluit besluit, Criteriumsoort soort) =>
        besluit.Criteria.Any(c => c.Toestand >= Toestand.Onzeker && c.Criterium.Contractsoort() == soort);

    [Property]
    public Property Decide_Danger_AlwaysGoesToVeiligThuisAtOnce(PositiveInt kans, bool scope, PositiveInt geteld, bool ooit, PositiveInt stand) =>
        Prop.ForAll(Bytes(), bytes =>
        {
            var besluit = Beslis(bytes, kans.Get / 97.0, scope, geteld.Get, ooit, stand.Get);
            return (Positief(besluit, Criteriumsoort.Spoed) == (besluit.Urgentie == Urgentie.Spoed))
                && (besluit.Urgentie != Urgentie.Spoed || besluit.Route == Route.VeiligThuis);
        });

    [Property]
    public Property Decide_LocalTeam_OnlyWithoutDangerDoubtOrHoles(PositiveInt kans, bool scope, PositiveInt geteld, bool ooit, PositiveInt stand) =>
        Prop.ForAll(Bytes(), bytes =>
        {
            var besluit = Beslis(bytes, kans.Get / 97.0, scope, geteld.Get, ooit, stand.Get);
            return besluit.Route != Route.LokaalTeam
                || (!Positief(besluit, Criteriumsoort.Spoed) && !Positief(besluit, Criteriumsoort.Regulier)
                    && besluit is { Onvolledig: false, Oordeel: Oordeel.Voldoende, Gemeente: not null } && !ooit);
        });

    [Property]
    public Property Decide_Always_HasAnOwnerAndARule(PositiveInt kans, bool scope, PositiveInt geteld, bool ooit, PositiveInt stand) =>
        Prop.ForAll(Bytes(), bytes =>
        {
            var besluit = Beslis(bytes, kans.Get / 97.0, scope, geteld.Get, ooit, stand.Get);
            return besluit.Eigenaar.Code == "RE05" && besluit.Regels.Count > 0
                && (besluit.AangebodenAan is null) == (besluit.Route == Route.BuitenScope)
                && (!ooit || besluit.Route == Route.VeiligThuis)
                && (besluit.Route != Route.Beoordeling || besluit.Aanvulverzoek is { Elementen.Count: > 0 });
        });
}
