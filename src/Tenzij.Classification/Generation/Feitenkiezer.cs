using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Generation;

/// <summary>
/// Facts first: chooses what is the case and what the officer wrote down, each part from its own stream of draws, so
/// that a second version of a report changes only what was completed.
/// </summary>
internal sealed class Feitenkiezer(Casus casus, ulong seed)
{
    private static readonly string[] Spoedkeuzes =
        ["wapen.getoond", "dreiging.dood", "verwurging.ja", "letsel.ernstig", "acuut.ja", "kind.slachtoffer", "wapen.gebruikt"];

    private static readonly string[] Regulierkeuzes =
    [
        "historie.patroon", "regulier.zwanger", "regulier.huisverbod", "regulier.stalking", "regulier.dwang",
        "regulier.seksueel", "regulier.eer", "regulier.ouder", "regulier.suicide", "hulp.nee", "regulier.vt",
    ];

    private readonly HashSet<string> _gekozen = [];
    private int _vulkans;

    /// <summary>Fills the case for <see cref="Casus.Nummer"/> and <see cref="Casus.Versie"/>.</summary>
    public void Kies()
    {
        casus.Velden.Wis();
        casus.Labels.Wis();
        casus.Onderwerpen.Clear();
        _gekozen.Clear();
        var loting = Loting.Van(seed, (ulong)casus.Nummer, 1);
        casus.Stijl = TrekStijl(ref loting);
        casus.Dienstnummer = loting.Tussen(200_100, 289_900);
        var soort = loting.Kies(100);
        var zorg = loting.Kies(100);
        _vulkans = casus.Versie > 1 || zorg < 64 ? 985 : zorg < 86 ? 800 : 480;
        Vaste(Stroom(2));
        if (soort < 5)
        {
            BuitenScope(Stroom(3));
            return;
        }

        KiesCriteria(Stroom(4), soort);
        Onderdelen();
    }

    private Loting Stroom(uint nummer) => Loting.Van(seed, (ulong)casus.Nummer, nummer);

    private bool Gevuld(ref Loting loting) => loting.Kies(1000) < _vulkans;

    private Stijl TrekStijl(ref Loting loting)
    {
        var punt = loting.Kies(casus.Pakket.Stijlen.Sum(s => s.Aandeel));
        foreach (var stijl in casus.Pakket.Stijlen)
        {
            punt -= stijl.Aandeel;
            if (punt < 0)
            {
                return stijl;
            }
        }

        return casus.Pakket.Stijlen[0];
    }

    private void Vaste(Loting loting)
    {
        var v = casus.Velden;
        v.Dienstnummer = loting.Kans(970);
        v.Telefoon = Gevuld(ref loting);
        v.Email = loting.Kans(350) && Gevuld(ref loting);
        v.IncidentAdres = loting.Kans(40) ? Gevuld(ref loting) : true;
        v.Namen = loting.Kans(985);
        v.Voornamen = v.Namen && loting.Kans(980);
        v.Geboortedata = Gevuld(ref loting);
        v.PersoonAdres = Gevuld(ref loting);
        v.Relaties = Gevuld(ref loting);
        Zet(Element.Melder, v.Dienstnummer, v.Telefoon || v.Email);
        Zet(Element.Adres, v.IncidentAdres || v.PersoonAdres, v.IncidentAdres && v.PersoonAdres);
        Zet(Element.Betrokkenen, true, v.Relaties);
        var compleet = casus.Huishouden.So.Bsn is not null || (v.Voornamen && v.Geboortedata && v.PersoonAdres);
        Zet(Element.Identiteit, v.Namen, compleet);
    }

    private void Zet(Element element, bool deels, bool geheel) => casus.Labels.Zet(
        element, geheel && deels ? Toestand.Bevestigd : deels ? Toestand.Onzeker : Toestand.Afwezig);

    private void BuitenScope(Loting loting)
    {
        casus.Zeg("open.melding");
        casus.Zeg(loting.Kans(600) ? "buitenscope.conflict" : "buitenscope.vergissing");
    }

    private void KiesCriteria(Loting loting, int soort)
    {
        if (soort < 55)
        {
            return;
        }

        var keuzes = soort < 79 ? Regulierkeuzes : Spoedkeuzes;
        for (var aantal = loting.Kans(300) ? 2 : 1; aantal > 0; aantal--)
        {
            var keuze = keuzes[loting.Kies(keuzes.Length)];
            _gekozen.Add(Past(keuze) ? loting.Kans(200) ? Twijfel(keuze) : keuze : keuzes[0]);
        }
    }

    private bool Past(string keuze) => keuze switch
    {
        "kind.slachtoffer" => casus.HeeftKinderen,
        "regulier.zwanger" => casus.Huishouden.So is { Vrouw: true, Leeftijd: < 43 },
        "regulier.ouder" => casus.SoRelatie == Relatiesoort.Ouder && casus.Huishouden.So.Leeftijd > 75,
        "regulier.eer" => casus.SoRelatie is Relatiesoort.Kind or Relatiesoort.BroerZus,
        "regulier.huisverbod" => casus.Huishouden.Samenwonend,
        "regulier.stalking" => casus.SoRelatie == Relatiesoort.ExPartner,
        "regulier.vt" => casus.HeeftKinderen,
        _ => true,
    };

    private string Twijfel(string keuze)
    {
        var naam = keuze switch
        {
            "wapen.getoond" or "wapen.gebruikt" => "wapen.onzeker",
            "verwurging.ja" => "verwurging.onzeker",
            "acuut.ja" => "acuut.onzeker",
            _ => keuze + ".onzeker",
        };
        return Array.Exists(casus.Pakket.Onderwerpen, o => o.Naam == naam) ? naam : keuze;
    }

    private bool Gekozen(string deel) => _gekozen.Any(k => k.StartsWith(deel, StringComparison.Ordinal));

    private void ZegGekozen(string deel)
    {
        foreach (var keuze in _gekozen.Where(k => k.StartsWith(deel, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            casus.Zeg(keuze);
        }
    }

    private void Onderdelen()
    {
        var onderdelen = new Onderdeelkiezer(casus, _vulkans, Gekozen, ZegGekozen);
        onderdelen.Begin(Stroom(10));
        onderdelen.Dreiging(Stroom(11));
        onderdelen.Wapens(Stroom(12));
        onderdelen.Letsel(Stroom(13));
        onderdelen.Kinderen(Stroom(14));
        onderdelen.Middelen(Stroom(15));
        onderdelen.Verklaringen(Stroom(16));
        onderdelen.Voorgeschiedenis(Stroom(17));
        ZegGekozen("regulier.");
        onderdelen.Hulp(Stroom(18));
        onderdelen.Optreden(Stroom(19));
        onderdelen.Veiligheid(Stroom(20));
        onderdelen.Informeren(Stroom(21));
    }
}
