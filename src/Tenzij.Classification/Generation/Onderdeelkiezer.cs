using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Politie = Tenzij.Core.Mutaties.Politieoptreden;

namespace Tenzij.Classification.Generation;

/// <summary>Chooses, part by part, whether it is answered, where (field, text or both) and how.</summary>
internal sealed partial class Onderdeelkiezer(Casus casus, int vulkans, Func<string, bool> gekozen, Action<string> zegGekozen)
{
    private readonly Velden _velden = casus.Velden;
    private readonly Labels _labels = casus.Labels;

    public void Begin(Loting loting)
    {
        casus.Zeg("open.melding");
        if (loting.Kans(350))
        {
            casus.Zeg("open.relatie");
        }

        for (var vulsel = loting.Tussen(2, 9); vulsel > 0; vulsel--)
        {
            casus.Zeg("vul");
        }

        if (loting.Kans(150) && casus.SoRelatie == Relatiesoort.ExPartner && casus.HeeftKinderen)
        {
            casus.Zeg("scheiding.ja");
        }

        casus.Zeg(loting.Kies(1000) >= vulkans + 10 ? "feiten.vaag" : loting.Kies(10) switch
        {
            < 3 => "feiten.slaan",
            < 5 => "feiten.duwen",
            < 7 => "feiten.gooien",
            _ => "feiten.woorden",
        });
        if (loting.Kans(60))
        {
            casus.Zeg("valstrik");
        }
    }

    public void Dreiging(Loting loting)
    {
        zegGekozen("verwurging.");
        zegGekozen("dreiging.");
        if (!gekozen("verwurging.") && loting.Kans(80))
        {
            casus.Zeg("verwurging.nee");
        }

        var alGenoemd = gekozen("verwurging.") || gekozen("dreiging.") || gekozen("wapen.") || gekozen("regulier.dwang")
            || gekozen("regulier.stalking") || gekozen("regulier.eer");
        if (alGenoemd)
        {
            return;
        }

        if (Gevuld(ref loting))
        {
            casus.Zeg(loting.Kans(750) ? "dreiging.geen" : "dreiging.licht");
        }
        else if (loting.Kans(250))
        {
            casus.Zeg("dreiging.onbekend");
        }
    }

    public void Wapens(Loting loting)
    {
        if (gekozen("wapen."))
        {
            zegGekozen("wapen.");
            if (!gekozen("wapen.onzeker") && loting.Kans(500))
            {
                _velden.Wapens = JaNee.Ja;
            }

            return;
        }

        if (Gevuld(ref loting))
        {
            var (veld, tekst) = Waar(ref loting);
            _velden.Wapens = veld ? JaNee.Nee : null;
            Indien(veld, Element.Wapens, Criterium.Wapen, Toestand.Ontkend);
            Zeg(tekst, "wapen.geen");
        }
        else
        {
            Onbekend(ref loting, Element.Wapens, "wapen.onbekend", () => _velden.Wapens = JaNee.Onbekend);
        }
    }

    public void Letsel(Loting loting)
    {
        if (gekozen("letsel."))
        {
            zegGekozen("letsel.");
            _velden.Letsel = !gekozen("letsel.ernstig.onzeker") && loting.Kans(500) ? JaNee.Ja : null;
            return;
        }

        if (!Gevuld(ref loting))
        {
            Onbekend(ref loting, Element.Letsel, "letsel.onbekend", () => _velden.Letsel = JaNee.Onbekend);
            return;
        }

        var (veld, tekst) = Waar(ref loting);
        if (loting.Kans(300))
        {
            _velden.Letsel = veld ? JaNee.Ja : null;
            casus.Zeg("letsel.licht");
            return;
        }

        _velden.Letsel = veld ? JaNee.Nee : null;
        Indien(veld, Element.Letsel, Criterium.ErnstigLetsel, Toestand.Ontkend);
        Zeg(tekst, "letsel.geen");
    }

    public void Kinderen(Loting loting)
    {
        zegGekozen("kind.");
        if (!Gevuld(ref loting))
        {
            Onbekend(ref loting, Element.Kinderen, "kind.onbekend", () => _velden.Kinderen = JaNee.Onbekend);
            return;
        }

        var (veld, tekst) = Waar(ref loting);
        if (!casus.HeeftKinderen)
        {
            _velden.Kinderen = veld ? JaNee.Nee : null;
            Indien(veld, Element.Kinderen, Criterium.KindGetuige, Toestand.Ontkend);
            Zeg(tekst, "kind.geen");
            return;
        }

        var aanwezig = loting.Kans(550);
        _velden.KindPersonen = loting.Kans(600);
        _velden.Kinderen = veld ? JaNee.Ja : null;
        _velden.KindAanwezig = veld ? aanwezig ? JaNee.Ja : JaNee.Nee : null;
        Indien(veld, Element.Kinderen, Criterium.KindGetuige, aanwezig ? Toestand.Bevestigd : Toestand.Ontkend);
        if (veld || _velden.KindPersonen)
        {
            _labels.Zet(Element.Kinderen, Toestand.Bevestigd);
        }

        Zeg(tekst && !gekozen("kind."), aanwezig ? "kind.getuige" : "kind.elders");
    }

    public void Middelen(Loting loting)
    {
        if (!Gevuld(ref loting))
        {
            Onbekend(ref loting, Element.Middelen, "middelen.onbekend", () => _velden.Middelen = JaNee.Onbekend);
            return;
        }

        var (veld, tekst) = Waar(ref loting);
        var ja = loting.Kans(380);
        _velden.Middelen = veld ? ja ? JaNee.Ja : JaNee.Nee : null;
        Indien(veld, Element.Middelen, Criterium.Middelengebruik, ja ? Toestand.Bevestigd : Toestand.Ontkend);
        Zeg(tekst, ja ? "middelen.ja" : "middelen.nee");
        Zeg(loting.Kans(60), "middelen.psych");
    }

    public void Verklaringen(Loting loting)
    {
        if (Gevuld(ref loting))
        {
            casus.Zeg("verklaring.beide");
        }
        else if (loting.Kans(500))
        {
            casus.Zeg("verklaring.een");
        }
    }

    private static (bool Veld, bool Tekst) Waar(ref Loting loting) => loting.Kies(10) switch
    {
        < 4 => (true, false),
        < 7 => (false, true),
        _ => (true, true),
    };

    private bool Gevuld(ref Loting loting) => loting.Kies(1000) < vulkans;

    private void Zeg(bool doe, string onderwerp)
    {
        if (doe)
        {
            casus.Zeg(onderwerp);
        }
    }

    private void Indien(bool veld, Element element, Criterium criterium, Toestand toestand)
    {
        if (veld)
        {
            _labels.Zet(element, toestand);
            _labels.Zet(criterium, toestand);
        }
    }

    private void Onbekend(ref Loting loting, Element element, string onderwerp, Action vulVeld)
    {
        switch (loting.Kies(4))
        {
            case 0:
                vulVeld();
                _labels.Zet(element, Toestand.Onzeker);
                break;
            case 1:
                casus.Zeg(onderwerp);
                break;
        }
    }
}
