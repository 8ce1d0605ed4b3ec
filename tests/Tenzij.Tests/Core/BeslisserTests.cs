using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Testing;

namespace Tenzij.Tests.Core;

public sealed class BeslisserTests
{
    private static Besluit Beslis(
        Beoordeling beoordeling, Historie? historie = null, Beleidsregels? beleid = null, Mutatie? mutatie = null) =>
        Beslisser.Beslis(
            mutatie ?? Voorbeelden.Mutatie(), beoordeling, historie ?? Historie.Leeg, beleid ?? Voorbeelden.Beleid,
            Voorbeelden.Referentie);

    public static TheoryData<Criterium> Van(Criteriumsoort soort) =>
        [.. Enumerable.Range(0, Criteriumlijst.Aantal).Select(i => (Criterium)i).Where(c => c.Contractsoort() == soort)];

    [Fact]
    public void Decide_LightAndComplete_GoesToTheLocalTeamWithARadarEntry()
    {
        var besluit = Beslis(Voorbeelden.Licht());

        Assert.Equal(Route.LokaalTeam, besluit.Route);
        Assert.Equal(new Partij("lokaalTeam", "GM0363"), besluit.AangebodenAan);
        Assert.Equal(new Partij("eenheid", "RE05"), besluit.Eigenaar);
        Assert.True(besluit.Radar);
        Assert.Equal([Regels.LokaalTeam], besluit.Regels);
        Assert.Null(besluit.Aanvulverzoek);
        Assert.Equal(new DateOnly(2026, 3, 10), besluit.Uiterlijk);
    }

    [Theory]
    [MemberData(nameof(Van), Criteriumsoort.Spoed)]
    public void Decide_DangerWithoutCompleteness_GoesToVeiligThuisAtOnce(Criterium criterium)
    {
        foreach (var toestand in new[] { Toestand.Bevestigd, Toestand.Onzeker })
        {
            var besluit = Beslis(Voorbeelden.Licht(kans: 0.01).Met(Element.Identiteit, Toestand.Afwezig).Met(criterium, toestand));

            Assert.Equal((Route.VeiligThuis, Urgentie.Spoed), (besluit.Route, besluit.Urgentie));
            Assert.Contains("R3." + criterium.Naam(), besluit.Regels);
            Assert.NotNull(besluit.Aanvulverzoek);
            Assert.Equal(new DateOnly(2026, 3, 3), besluit.Uiterlijk);
        }
    }

    [Theory]
    [MemberData(nameof(Van), Criteriumsoort.Regulier)]
    public void Decide_RegularCriterion_GoesToVeiligThuisRegulier(Criterium criterium)
    {
        var besluit = Beslis(Voorbeelden.Licht().Met(criterium, Toestand.Onzeker));

        Assert.Equal((Route.VeiligThuis, Urgentie.Regulier), (besluit.Route, besluit.Urgentie));
        Assert.Equal(["R4." + criterium.Naam()], besluit.Regels);
        Assert.Null(besluit.Aanvulverzoek);
    }

    [Theory]
    [MemberData(nameof(Van), Criteriumsoort.Informatief)]
    public void Decide_InformativeCriterion_DecidesNothing(Criterium criterium) =>
        Assert.Equal(Route.LokaalTeam, Beslis(Voorbeelden.Licht().Met(criterium, Toestand.Bevestigd)).Route);

    [Fact]
    public void Decide_DeniedSpoedCriterion_DoesNotRouteToVeiligThuis() =>
        Assert.Equal(Route.LokaalTeam, Beslis(Voorbeelden.Licht().Met(Criterium.Wapen, Toestand.Ontkend)).Route);

    [Fact]
    public void Decide_RegularCriterionAndIncomplete_AlsoAsksForCompletion()
    {
        var besluit = Beslis(Voorbeelden.Licht().Met(Criterium.Stalking, Toestand.Bevestigd).Met(Element.Kinderen, Toestand.Afwezig));

        Assert.Equal((Route.VeiligThuis, Urgentie.Regulier), (besluit.Route, besluit.Urgentie));
        Assert.Equal(["R4.stalking", Regels.OnvolledigPoort], besluit.Regels);
        Assert.Equal([Element.Kinderen], besluit.Aanvulverzoek!.Elementen);
        Assert.Equal(new DateOnly(2026, 3, 6), besluit.Aanvulverzoek.Uiterlijk);
    }

    [Fact]
    public void Decide_AbsentGateElement_GoesToIntakeWithARequest()
    {
        var besluit = Beslis(Voorbeelden.Licht().Met(Element.Betrokkenen, Toestand.Afwezig));

        Assert.Equal(Route.Beoordeling, besluit.Route);
        Assert.Equal(new Partij("intake", "VT01"), besluit.AangebodenAan);
        Assert.Equal([Regels.OnvolledigPoort], besluit.Regels);
        Assert.Equal([Element.Betrokkenen], besluit.Aanvulverzoek!.Elementen);
    }

    [Fact]
    public void Decide_ScoreBelowItsMinimum_GoesToIntake()
    {
        var beoordeling = Voorbeelden.Licht();
        foreach (var element in new[] { Element.Letsel, Element.Dreiging, Element.Voorgeschiedenis, Element.VeiligheidNu })
        {
            beoordeling = beoordeling.Met(element, Toestand.Afwezig);
        }

        var besluit = Beslis(beoordeling);

        Assert.Equal(17 / 25.0, besluit.Volledigheid);
        Assert.Equal(Route.Beoordeling, besluit.Route);
        Assert.Equal([Regels.OnvolledigScore], besluit.Regels);
    }

    [Theory]
    [InlineData(0.05, Oordeel.Onvoldoende, Regels.OnvolledigOordeel)]
    [InlineData(0.50, Oordeel.Onzeker, Regels.Onzeker)]
    public void Decide_InsufficientOrUnsureVerdict_NeverGoesToALocalTeam(double kans, Oordeel oordeel, string regel)
    {
        var beleid = Voorbeelden.Beleid with { Landelijk = new Drempels(0.7, 0.6, 0.4) };
        var besluit = Beslis(Voorbeelden.Licht(kans), beleid: beleid);

        Assert.Equal((Route.Beoordeling, oordeel), (besluit.Route, besluit.Oordeel));
        Assert.Equal([regel], besluit.Regels);
        Assert.NotNull(besluit.Aanvulverzoek);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decide_TextThatCanNotBeRead_IsReadByAPerson(bool buitenScope)
    {
        var beoordeling = Voorbeelden.Licht() with
        {
            Onleesbaar = true,
            BuitenScope = buitenScope ? [Bewijs.VanTekst(0, 5, Toestand.Bevestigd)] : [],
        };

        var besluit = Beslis(beoordeling);

        Assert.Equal((Route.Beoordeling, Oordeel.Onzeker), (besluit.Route, besluit.Oordeel));
        Assert.Equal([Regels.Onleesbaar], besluit.Regels);
    }

    [Fact]
    public void Decide_OutOfScopeWithoutReason_GoesBackToTheUnit()
    {
        var besluit = Beslis(Voorbeelden.Licht(0.01) with { BuitenScope = [Bewijs.VanTekst(0, 5, Toestand.Bevestigd)] });

        Assert.Equal((Route.BuitenScope, Oordeel.BuitenScope), (besluit.Route, besluit.Oordeel));
        Assert.Null(besluit.AangebodenAan);
        Assert.Null(besluit.Aanvulverzoek);
        Assert.Equal([Regels.BuitenScope], besluit.Regels);
    }

    [Theory]
    [InlineData(Criterium.Wapen, Urgentie.Spoed)]
    [InlineData(Criterium.Stalking, Urgentie.Regulier)]
    public void Decide_OutOfScopeWithAReason_StillGoesToVeiligThuis(Criterium criterium, Urgentie urgentie)
    {
        var beoordeling = Voorbeelden.Licht() with { BuitenScope = [Bewijs.VanTekst(0, 5, Toestand.Bevestigd)] };

        var besluit = Beslis(beoordeling.Met(criterium, Toestand.Onzeker));

        Assert.Equal((Route.VeiligThuis, urgentie), (besluit.Route, besluit.Urgentie));
    }

    [Theory]
    [InlineData(RechtstreekseLevering.Advies, Regels.Advies, true)]
    [InlineData(RechtstreekseLevering.Uit, Regels.Uit, false)]
    public void Decide_MunicipalityWithoutDirectDelivery_GoesToVeiligThuis(RechtstreekseLevering stand, string regel, bool advies)
    {
        var beleid = Voorbeelden.Beleid with
        {
            RechtstreeksPerGemeente = new Dictionary<string, RechtstreekseLevering> { ["GM0363"] = stand },
        };

        var besluit = Beslis(Voorbeelden.Licht(), beleid: beleid);

        Assert.Equal((Route.VeiligThuis, Urgentie.Regulier, advies), (besluit.Route, besluit.Urgentie, besluit.AdviesLokaalTeam));
        Assert.Equal([regel], besluit.Regels);
    }

    [Theory]
    [InlineData(1, Toestand.Afwezig)]
    [InlineData(2, Toestand.Bevestigd)]
    public void Decide_ThirdReportOnTheHousehold_IsStructureel(int anderen, Toestand verwacht)
    {
        var geteld = Enumerable.Range(0, anderen).Select(i => new GeteldeMutatie($"M{i}", 1, default)).ToList();

        var besluit = Beslis(Voorbeelden.Licht(), new Historie(geteld, null));

        Assert.Equal(verwacht, besluit.Criteria[(int)Criterium.Structureel].Toestand);
        Assert.Equal(verwacht == Toestand.Bevestigd ? Route.VeiligThuis : Route.LokaalTeam, besluit.Route);
        Assert.Equal(verwacht == Toestand.Bevestigd, besluit.Regels.Contains(Regels.Register));
    }

    [Fact]
    public void Decide_OnceOfferedToVeiligThuis_NeverLeavesAutomatically()
    {
        var besluit = Beslis(Voorbeelden.Licht(), new Historie([], new VorigBesluit(1, OoitVeiligThuis: true)));

        Assert.Equal((Route.VeiligThuis, true), (besluit.Route, besluit.AdviesLokaalTeam));
        Assert.Contains(Regels.BlijftVeiligThuis, besluit.Regels);
    }

    [Fact]
    public void Decide_WithoutMunicipality_NeverGoesToALocalTeamAndUsesTheFallbackRegion()
    {
        var mutatie = Voorbeelden.Mutatie() with { Personen = [], Incident = Voorbeelden.Mutatie().Incident with { Adres = null } };

        var licht = Beslis(Voorbeelden.Licht(), mutatie: mutatie);
        var spoed = Beslis(Voorbeelden.Licht().Met(Criterium.Wapen, Toestand.Onzeker), mutatie: mutatie);

        Assert.Equal((Route.Beoordeling, "VT01", true), (licht.Route, licht.VeiligThuis, licht.Terugvalregio));
        Assert.Equal(Element.Adres, licht.Aanvulverzoek!.Elementen[0]);
        Assert.Equal((Route.VeiligThuis, Urgentie.Spoed), (spoed.Route, spoed.Urgentie));
        Assert.Contains(Regels.Terugvalregio, spoed.Regels);
    }

    [Fact]
    public void Decide_HomeOfTheVictim_GoesBeforeThePlaceOfTheIncident()
    {
        var mutatie = Voorbeelden.Mutatie();
        mutatie = mutatie with
        {
            Personen = [mutatie.Personen[0] with { Adres = Voorbeelden.Adres("GM0014") }, mutatie.Personen[1]],
        };

        var besluit = Beslis(Voorbeelden.Licht(), mutatie: mutatie);

        Assert.Equal(("GM0014", "VT08"), (besluit.Gemeente, besluit.VeiligThuis));
    }

    [Fact]
    public void Decide_ChildVictim_GoesToTheRegionOfTheChild()
    {
        var mutatie = Voorbeelden.Mutatie();
        var kind = Voorbeelden.Persoon("K", Rol.Kind, null) with { Adres = Voorbeelden.Adres("GM0935") };
        mutatie = mutatie with { Personen = [.. mutatie.Personen, kind] };

        var besluit = Beslis(Voorbeelden.Licht().Met(Criterium.KindSlachtoffer, Toestand.Onzeker), mutatie: mutatie);

        Assert.Equal("GM0935", besluit.Gemeente);
    }

    [Fact]
    public void Decide_Overrides_UnitGoesOverRegionOverNational()
    {
        var streng = new Drempels(1, 1, 0);
        var regio = Voorbeelden.Beleid with { PerRegio = new Dictionary<string, Drempels> { ["VT01"] = streng } };
        var eenheid = regio with { PerEenheid = new Dictionary<string, Drempels> { ["RE05"] = Voorbeelden.Beleid.Landelijk } };

        Assert.Equal(Route.Beoordeling, Beslis(Voorbeelden.Licht(), beleid: regio).Route);
        Assert.Equal(Route.LokaalTeam, Beslis(Voorbeelden.Licht(), beleid: eenheid).Route);
    }
}
