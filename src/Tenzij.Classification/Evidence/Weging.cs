using Tenzij.Classification.Tokens;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Turns what was found into evidence: the state of each finding by its denial, its doubt, its speaker and its frame.</summary>
internal static class Weging
{
    /// <summary>Clauses on either side that a film, a game or another person takes along.</summary>
    private const int BuitenMax = 2;

    public static void Leg(Werkruimte ruimte, Lexicon lexicon, string? veld)
    {
        var vinder = ruimte.Vinder;
        for (var i = 0; i < vinder.Aantal; i++)
        {
            var treffer = vinder.Treffers[i];
            var patroon = lexicon.Patronen[treffer.Patroon];
            if (patroon.Soort == Patroonsoort.Maskeert)
            {
                continue;
            }

            foreach (var doel in patroon.Doelen)
            {
                if (IsKader(doel) || IsKop(ruimte.Tekst, patroon, treffer, doel) || ruimte.Dempers.Dempt(vinder, lexicon, treffer, doel))
                {
                    continue;
                }

                var toestand = Weeg(ruimte, patroon, treffer, doel);
                if (toestand != Toestand.Afwezig)
                {
                    var zwak = patroon.Zwak || (patroon.Soort == Patroonsoort.Betwijfelt && IsCriterium(doel));
                    ruimte.Vondsten.Voeg(new Vondst(treffer.Begin, doel, toestand, zwak));
                    Voeg(ruimte, treffer, zwak, doel, toestand, veld);
                }
            }
        }
    }

    /// <summary>Marks the frames that the lexicon itself finds.</summary>
    public static void LegKaders(Werkruimte ruimte, Lexicon lexicon, bool schijn)
    {
        var (vinder, zinnen) = (ruimte.Vinder, ruimte.Zinnen);
        for (var i = 0; i < vinder.Aantal; i++)
        {
            var treffer = vinder.Treffers[i];
            var patroon = lexicon.Patronen[treffer.Patroon];
            var doel = patroon.Doelen[0];
            if (!IsKader(doel) || patroon.Soort == Patroonsoort.Maskeert || ruimte.Dempers.Dempt(vinder, lexicon, treffer, doel))
            {
                continue;
            }

            var feit = (Feit)(doel - Doel.EersteFeit);
            if (feit == Feit.SchijnNegatie == schijn)
            {
                LegKader(zinnen, treffer, feit);
            }
        }
    }

    private static void LegKader(Zinsbouw zinnen, in Treffer treffer, Feit feit)
    {
        switch (feit)
        {
            case Feit.SchijnNegatie:
                for (var t = treffer.Begin; t <= treffer.Eind; t++)
                {
                    zinnen.Schijn[t] = true;
                }

                break;
            case Feit.Buiten:
                LegBuiten(zinnen, zinnen.DeelVan[treffer.Begin]);
                break;
            case Feit.Voorwaarde:
                zinnen.Delen[zinnen.DeelVan[treffer.Begin]].Voorwaarde = true;
                break;
            case Feit.Vraag:
                LegVraag(zinnen, treffer);
                break;
            case Feit.Twijfelzin:
                for (var d = zinnen.DeelVan[treffer.Begin]; d <= zinnen.DeelVan[treffer.Eind]; d++)
                {
                    zinnen.Delen[d].Twijfel = true;
                }

                break;
        }
    }

    // A report in telegram style is one sentence: what is fiction in it does not reach from one end to the other.
    private static void LegBuiten(Zinsbouw zinnen, int midden)
    {
        var zin = zinnen.Delen[midden].Zin;
        for (var d = Math.Max(0, midden - BuitenMax); d <= Math.Min(midden + BuitenMax, zinnen.Aantal - 1); d++)
        {
            zinnen.Delen[d].Buiten |= zinnen.Delen[d].Zin == zin;
        }
    }

    // "Asked whether he threatened her: no, never" is a denial; without an answer it is in doubt.
    private static void LegVraag(Zinsbouw zinnen, in Treffer treffer)
    {
        var eerste = zinnen.DeelVan[treffer.Begin];
        var zin = zinnen.Delen[eerste].Zin;
        var laatste = eerste;
        var ontkend = false;
        for (var d = eerste; d < zinnen.Aantal && zinnen.Delen[d].Zin == zin; d++)
        {
            for (var t = zinnen.Delen[d].Begin; t < zinnen.Delen[d].Einde; t++)
            {
                ontkend |= (zinnen.Kenmerken[t] & (Kenmerk.Nee | Kenmerk.NegRond | Kenmerk.Ontkent)) != 0;
            }

            laatste = ontkend ? laatste : d;
        }

        for (var d = eerste; d <= laatste; d++)
        {
            zinnen.Delen[d].Ontkend |= ontkend;
            zinnen.Delen[d].Twijfel |= !ontkend;
        }
    }

    private static bool IsKader(int doel) =>
        doel == Doel.Van(Feit.SchijnNegatie) || doel == Doel.Van(Feit.Buiten) || doel == Doel.Van(Feit.Voorwaarde)
        || doel == Doel.Van(Feit.Twijfelzin) || doel == Doel.Van(Feit.Vraag);

    private static Toestand Weeg(Werkruimte ruimte, Patroon patroon, in Treffer treffer, int doel)
    {
        var zinnen = ruimte.Zinnen;
        ref readonly var deel = ref zinnen.Delen[zinnen.DeelVan[treffer.Eind]];
        if (deel.Buiten && doel != Doel.BuitenScope && !IsVormelement(doel))
        {
            return Toestand.Afwezig;
        }

        if (deel.Voorwaarde && !patroon.Vast)
        {
            return Toestand.Afwezig;
        }

        var toestand = patroon.Toestand;
        var omgekeerd = !patroon.Vast && IsOntkend(zinnen, treffer);
        if (!patroon.Vast && deel.Ontkend)
        {
            // A hint that only knows of a question is answered with it.
            toestand = omgekeerd ? toestand
                : patroon.Zwak && toestand == Toestand.Onzeker && !IsCriterium(doel) ? Toestand.Ontkend : Draai(toestand);
            omgekeerd = false;
        }

        if (omgekeerd)
        {
            // "He has not said that he would do something": what only suggests a criterion is denied as well.
            toestand = toestand == Toestand.Onzeker && IsCriterium(doel) && IsVanBuitenOntkend(zinnen, treffer)
                ? Toestand.Ontkend : Draai(toestand);
        }

        if (patroon.Zeker)
        {
            return toestand;
        }

        if (!deel.Twijfel && (deel.Bron != Bron.Derde || !deel.IsVerslag))
        {
            return toestand;
        }

        // A doubted denial leaves an element in doubt, but raises no criterion.
        return toestand == Toestand.Afwezig || (toestand == Toestand.Ontkend && IsCriterium(doel))
            ? Toestand.Afwezig : Toestand.Onzeker;
    }

    // The heading of a form asks; what stands behind it answers.
    private static bool IsKop(Tekstruimte tekst, Patroon patroon, in Treffer treffer, int doel) =>
        doel < Doel.EersteCriterium && patroon.Soort == Patroonsoort.Bevestigt && treffer.Begin == treffer.Eind
        && (tekst.Tokens[treffer.Begin].Voor & Grens.Zinseinde) != 0
        && (tekst.Na(treffer.Eind) & (Grens.DubbelePunt | Grens.Regel)) != 0;

    private static bool IsCriterium(int doel) => doel is >= Doel.EersteCriterium and < Doel.BuitenScope;

    // What the report says of itself is not undone by a frame.
    private static bool IsVormelement(int doel) =>
        doel == Doel.Van(Element.Melder) || doel == Doel.Van(Element.Politieoptreden)
        || doel == Doel.Van(Element.Geinformeerd);

    private static Toestand Draai(Toestand toestand) => toestand switch
    {
        Toestand.Bevestigd => Toestand.Ontkend,
        Toestand.Ontkend => Toestand.Onzeker,
        _ => toestand,
    };

    private static bool IsOntkend(Zinsbouw zinnen, in Treffer treffer)
    {
        for (var t = treffer.Begin; t <= treffer.Eind; t++)
        {
            if ((treffer.Eigen >> Math.Min(t - treffer.Begin, 63) & 1) == 0)
            {
                continue;
            }

            if (IsVreemd(treffer, zinnen.NegVoor[t]) || IsVreemd(treffer, zinnen.NegAchter[t]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVanBuitenOntkend(Zinsbouw zinnen, in Treffer treffer)
    {
        var (voor, achter) = (zinnen.NegVoor[treffer.Begin], zinnen.NegAchter[treffer.Eind]);
        return (voor >= 0 && voor < treffer.Begin) || achter > treffer.Eind;
    }

    // A denial outside the finding, or in one of its gaps: the pattern itself does not hold it.
    private static bool IsVreemd(in Treffer treffer, int token) =>
        token >= 0 && (token < treffer.Begin || token > treffer.Eind
            || (treffer.Eigen >> Math.Min(token - treffer.Begin, 63) & 1) == 0);

    private static void Voeg(
        Werkruimte ruimte, in Treffer treffer, bool zwak, int doel, Toestand toestand, string? veld)
    {
        var begin = ruimte.Tekst.Tokens[treffer.Begin].Begin;
        var lengte = ruimte.Tekst.Tokens[treffer.Eind].Einde - begin;
        if (zwak)
        {
            ruimte.Stapel.Hint(
                doel, veld is null ? Bewijs.VanTekst(begin, lengte, toestand) : Bewijs.VanVeld(veld, toestand));
        }
        else if (veld is not null)
        {
            ruimte.Stapel.Veld(doel, veld, toestand);
        }
        else
        {
            ruimte.Stapel.Tekst(doel, begin, lengte, toestand);
        }
    }
}
