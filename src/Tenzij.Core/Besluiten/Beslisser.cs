using Tenzij.Core.Beleid;
using Tenzij.Core.Criteria;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Termijnen;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Besluiten;

/// <summary>Decide: the published rules of <c>contract/tenzij.md</c> as a pure, deterministic function.</summary>
public static class Beslisser
{
    /// <summary>The same report, assessment, history, policy and reference data give the same decision.</summary>
    public static Besluit Beslis(
        Mutatie mutatie, Beoordeling beoordeling, Historie historie, Beleidsregels beleid, Referentiegegevens referentie)
    {
        var regels = new List<string>(4);
        var criteria = MetRegister(beoordeling.Criteria, historie, beleid.Structureel, regels);
        var plaats = Bevoegdheid.Van(mutatie, criteria, referentie);
        if (plaats.Terugval)
        {
            regels.Add(Regels.Terugvalregio);
        }

        var drempels = beleid.Voor(mutatie.Eenheid, plaats.VeiligThuis);
        var score = Volledigheidsscore.Bereken(beoordeling.Elementen, beleid.Gewichten);
        var oordeel = Oordeel(beoordeling, drempels);
        var onvolledig = new List<string>(2);
        Onvolledigheid(beoordeling, beleid, drempels, score, oordeel, onvolledig);
        var (route, urgentie, advies) = Route(criteria, beleid, oordeel, beoordeling.Onleesbaar, onvolledig, plaats, historie, regels);
        var opgemaakt = DateOnly.FromDateTime(mutatie.Opgemaakt.DateTime);
        var vraagAanvulling = route != Besluiten.Route.BuitenScope
            && (onvolledig.Count > 0 || route == Besluiten.Route.Beoordeling);
        return new Besluit
        {
            Route = route,
            Urgentie = urgentie,
            Oordeel = oordeel,
            Volledigheid = score,
            KansVoldoende = beoordeling.KansVoldoende,
            Onvolledig = onvolledig.Count > 0,
            Regels = regels,
            Criteria = criteria,
            Drempels = drempels,
            Eigenaar = new Partij("eenheid", mutatie.Eenheid),
            AangebodenAan = Aangeboden(route, plaats),
            Gemeente = plaats.Gemeente,
            VeiligThuis = plaats.VeiligThuis,
            Terugvalregio = plaats.Terugval,
            AdviesLokaalTeam = advies,
            Radar = route == Besluiten.Route.LokaalTeam,
            Uiterlijk = Uiterlijk(route, urgentie, opgemaakt, beleid.Termijnen),
            Aanvulverzoek = vraagAanvulling ? Aanvulling(beoordeling, beleid, opgemaakt, plaats) : null,
            Historie = historie,
        };
    }

    private static CriteriumBevinding[] MetRegister(
        CriteriumBevinding[] criteria, Historie historie, StructureelRegel regel, List<string> regels)
    {
        if (historie.Geteld.Count + 1 < regel.Aantal)
        {
            return criteria;
        }

        regels.Add(Regels.Register);
        var nieuw = (CriteriumBevinding[])criteria.Clone();
        var oud = nieuw[(int)Criterium.Structureel];
        nieuw[(int)Criterium.Structureel] = oud with
        {
            Toestand = Toestand.Bevestigd,
            Bewijs = [.. oud.Bewijs, Bewijs.VanVeld("register", Toestand.Bevestigd)],
        };
        return nieuw;
    }

    // What can not be read may say anything, so it leaves doubt where the verdict would have been certain.
    private static Oordeel Oordeel(Beoordeling beoordeling, Drempels drempels) =>
        beoordeling.BuitenScope.Length > 0 ? Leesbaar(Besluiten.Oordeel.BuitenScope, beoordeling)
        : beoordeling.KansVoldoende >= drempels.KansVoldoende ? Leesbaar(Besluiten.Oordeel.Voldoende, beoordeling)
        : beoordeling.KansVoldoende < drempels.KansOnvoldoende ? Besluiten.Oordeel.Onvoldoende
        : Besluiten.Oordeel.Onzeker;

    private static Oordeel Leesbaar(Oordeel oordeel, Beoordeling beoordeling) =>
        beoordeling.Onleesbaar ? Besluiten.Oordeel.Onzeker : oordeel;

    private static void Onvolledigheid(
        Beoordeling beoordeling, Beleidsregels beleid, Drempels drempels, double score, Oordeel oordeel, List<string> redenen)
    {
        foreach (var bevinding in beoordeling.Elementen)
        {
            if (bevinding is { Toepasselijk: true, Toestand: Toestand.Afwezig } && beleid.Poorten[(int)bevinding.Element])
            {
                redenen.Add(Regels.OnvolledigPoort);
                break;
            }
        }

        if (score < drempels.VolledigheidMinimum)
        {
            redenen.Add(Regels.OnvolledigScore);
        }

        if (oordeel == Besluiten.Oordeel.Onvoldoende)
        {
            redenen.Add(Regels.OnvolledigOordeel);
        }
    }

    private static (Route Route, Urgentie Urgentie, bool Advies) Route(
        CriteriumBevinding[] criteria, Beleidsregels beleid, Oordeel oordeel, bool onleesbaar,
        List<string> onvolledig, Bevoegdheid plaats, Historie historie, List<string> regels)
    {
        var zwaarste = Zwaarste(criteria, beleid, regels);
        if (zwaarste != Criteriumsoort.Informatief)
        {
            regels.AddRange(onvolledig);
            return (Besluiten.Route.VeiligThuis, zwaarste == Criteriumsoort.Spoed ? Urgentie.Spoed : Urgentie.Regulier, false);
        }

        var uitkomst = ZonderReden(oordeel, onleesbaar, onvolledig, plaats, beleid, regels);
        if (historie.Vorige is { OoitVeiligThuis: true } && uitkomst.Route != Besluiten.Route.VeiligThuis)
        {
            regels.Add(Regels.BlijftVeiligThuis);
            return (Besluiten.Route.VeiligThuis, Urgentie.Regulier, uitkomst.Route == Besluiten.Route.LokaalTeam);
        }

        return uitkomst;
    }

    private static Criteriumsoort Zwaarste(CriteriumBevinding[] criteria, Beleidsregels beleid, List<string> regels)
    {
        var zwaarste = Criteriumsoort.Informatief;
        for (var soort = Criteriumsoort.Spoed; soort > Criteriumsoort.Informatief; soort--)
        {
            foreach (var bevinding in criteria)
            {
                if (bevinding.Toestand >= Toestand.Onzeker && beleid.Criteriumsoorten[(int)bevinding.Criterium] == soort)
                {
                    regels.Add(Regels.Van(bevinding.Criterium, soort));
                    zwaarste = zwaarste == Criteriumsoort.Informatief ? soort : zwaarste;
                }
            }
        }

        return zwaarste;
    }

    private static (Route Route, Urgentie Urgentie, bool Advies) ZonderReden(
        Oordeel oordeel, bool onleesbaar, List<string> onvolledig, Bevoegdheid plaats, Beleidsregels beleid,
        List<string> regels)
    {
        if (oordeel == Besluiten.Oordeel.BuitenScope)
        {
            regels.Add(Regels.BuitenScope);
            return (Besluiten.Route.BuitenScope, Urgentie.Geen, false);
        }

        if (oordeel == Besluiten.Oordeel.Onzeker)
        {
            regels.Add(onleesbaar ? Regels.Onleesbaar : Regels.Onzeker);
        }

        regels.AddRange(onvolledig);
        if (plaats.Gemeente is null)
        {
            regels.Add(Regels.GeenGemeente);
        }

        if (oordeel != Besluiten.Oordeel.Voldoende || onvolledig.Count > 0 || plaats.Gemeente is null)
        {
            return (Besluiten.Route.Beoordeling, Urgentie.Geen, false);
        }

        var stand = beleid.Rechtstreeks(plaats.Gemeente);
        regels.Add(stand switch
        {
            RechtstreekseLevering.Aan => Regels.LokaalTeam,
            RechtstreekseLevering.Advies => Regels.Advies,
            _ => Regels.Uit,
        });
        return stand == RechtstreekseLevering.Aan
            ? (Besluiten.Route.LokaalTeam, Urgentie.Geen, false)
            : (Besluiten.Route.VeiligThuis, Urgentie.Regulier, stand == RechtstreekseLevering.Advies);
    }

    private static Partij? Aangeboden(Route route, Bevoegdheid plaats) => route switch
    {
        Besluiten.Route.VeiligThuis => new Partij("veiligThuis", plaats.VeiligThuis),
        Besluiten.Route.LokaalTeam => new Partij("lokaalTeam", plaats.Gemeente!),
        Besluiten.Route.Beoordeling => new Partij("intake", plaats.VeiligThuis),
        _ => null,
    };

    private static DateOnly? Uiterlijk(Route route, Urgentie urgentie, DateOnly dag, Termijnregels termijnen) => route switch
    {
        Besluiten.Route.VeiligThuis when urgentie == Urgentie.Spoed => dag,
        Besluiten.Route.VeiligThuis => Werkdagen.Na(dag, termijnen.VeiligThuisWerkdagen),
        Besluiten.Route.LokaalTeam => Werkdagen.Na(dag, termijnen.LokaalTeamWerkdagen),
        Besluiten.Route.Beoordeling => Werkdagen.Na(dag, termijnen.IntakeWerkdagen),
        _ => null,
    };

    private static Aanvulverzoek Aanvulling(Beoordeling beoordeling, Beleidsregels beleid, DateOnly dag, Bevoegdheid plaats)
    {
        var elementen = beoordeling.Elementen
            .Where(b => b.Toepasselijk && b.Toestand is Toestand.Afwezig or Toestand.Onzeker)
            .OrderByDescending(b => beleid.Poorten[(int)b.Element] && b.Toestand == Toestand.Afwezig)
            .ThenByDescending(b => beleid.Gewichten[(int)b.Element] * (b.Toestand == Toestand.Afwezig ? 2 : 1))
            .ThenBy(b => b.Element)
            .Select(b => b.Element)
            .ToList();
        if (plaats.Gemeente is null && !elementen.Contains(Element.Adres))
        {
            elementen.Insert(0, Element.Adres);
        }

        if (elementen.Count == 0)
        {
            elementen.Add(Element.Feiten);
        }

        return new Aanvulverzoek(elementen, Werkdagen.Na(dag, beleid.Termijnen.AanvulWerkdagen));
    }
}
