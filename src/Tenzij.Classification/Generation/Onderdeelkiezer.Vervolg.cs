using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Politie = Tenzij.Core.Mutaties.Politieoptreden;

namespace Tenzij.Classification.Generation;

/// <summary>What was before, and what came of it.</summary>
internal sealed partial class Onderdeelkiezer
{
    public void Voorgeschiedenis(Loting loting)
    {
        if (gekozen("historie."))
        {
            zegGekozen("historie.");
            if (gekozen("historie.patroon") && !gekozen("historie.patroon.onzeker") && loting.Kans(500))
            {
                _velden.Eerder = JaNee.Ja;
                _velden.EerderAantal = loting.Tussen(3, 7);
            }

            return;
        }

        if (!Gevuld(ref loting))
        {
            Onbekend(ref loting, Element.Voorgeschiedenis, "historie.onbekend", () => _velden.Eerder = JaNee.Onbekend);
            return;
        }

        var (veld, tekst) = Waar(ref loting);
        if (loting.Kans(200))
        {
            casus.Zeg("historie.een");
            return;
        }

        _velden.Eerder = veld ? JaNee.Nee : null;
        Indien(veld, Element.Voorgeschiedenis, Criterium.Structureel, Toestand.Ontkend);
        Zeg(tekst, "historie.eerste");
    }

    public void Hulp(Loting loting)
    {
        if (gekozen("hulp."))
        {
            zegGekozen("hulp.");
            _velden.Hulp = loting.Kans(400) ? Hulphouding.Weigert : null;
            return;
        }

        if (Gevuld(ref loting))
        {
            var (veld, tekst) = Waar(ref loting);
            _velden.Hulp = veld ? Hulphouding.Wil : null;
            Indien(veld, Element.Hulp, Criterium.HulpBereid, Toestand.Bevestigd);
            Zeg(tekst, "hulp.wil");
        }
        else
        {
            Onbekend(ref loting, Element.Hulp, "hulp.onbesproken", () => _velden.Hulp = Hulphouding.NietBesproken);
        }
    }

    public void Optreden(Loting loting)
    {
        var ernst = gekozen("wapen.ge") || gekozen("verwurging.ja") || gekozen("letsel.ernstig") || gekozen("kind.");
        var tekst = ernst && loting.Kans(600) ? "politie.aanhouding" : "politie.bemiddeld";
        if (!Gevuld(ref loting))
        {
            Zeg(loting.Kans(300), "politie.niets");
            return;
        }

        var aanhouding = tekst == "politie.aanhouding" && !gekozen("acuut.");
        var (veld, ookTekst) = Waar(ref loting);
        if (veld)
        {
            var daad = aanhouding ? Politie.Aanhouding : loting.Kans(500) ? Politie.Bemiddeling : Politie.PartijenGescheiden;
            _velden.Optreden |= 1 << (int)daad;
            _labels.Zet(Element.Politieoptreden, Toestand.Bevestigd);
            Indien(aanhouding, Element.Politieoptreden, Criterium.Aanhouding, Toestand.Bevestigd);
        }

        Zeg(ookTekst, aanhouding ? "politie.aanhouding" : "politie.bemiddeld");
    }

    public void Veiligheid(Loting loting)
    {
        zegGekozen("acuut.");
        if (gekozen("acuut."))
        {
            return;
        }

        if (Gevuld(ref loting))
        {
            casus.Zeg("veilig.ok");
        }
        else if (loting.Kans(400))
        {
            casus.Zeg("veilig.onbekend");
        }
    }

    public void Informeren(Loting loting)
    {
        if (!Gevuld(ref loting))
        {
            Onbekend(ref loting, Element.Geinformeerd, "informeren.onbekend", () => _velden.Geinformeerd = Geinformeerd.Onbekend);
            return;
        }

        var (veld, tekst) = Waar(ref loting);
        var ja = loting.Kans(850);
        _velden.Geinformeerd = veld ? ja ? Geinformeerd.Ja : Geinformeerd.Nee : null;
        _velden.GeinformeerdReden = veld && !ja;
        if (veld)
        {
            _labels.Zet(Element.Geinformeerd, ja ? Toestand.Bevestigd : Toestand.Ontkend);
        }

        Zeg(tekst, ja ? "informeren.ja" : "informeren.nee");
    }
}
