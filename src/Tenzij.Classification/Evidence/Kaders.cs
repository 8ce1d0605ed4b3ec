using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Adds to every clause who says it and in which frame it stands. A frame holds over the following clauses of its
/// sentence, and a speaker's label ("SO: …") until the next one.
/// </summary>
internal static class Kaders
{
    /// <summary>The subject of a clause stands among its first words.</summary>
    private const int OnderwerpMax = 4;
    private const int TerugMax = 25;

    /// <summary>Words of the name before an answer: "A:", "A moeder:".</summary>
    private const int NaamMax = 4;

    public static void Lees(Tekstruimte tekst, Zinsbouw zinnen, Sprekers sprekers)
    {
        var laatste = Bron.Politie;
        var label = Bron.Politie;
        var heeftLabel = false;
        var lopend = Bron.Politie;
        var verslag = false;
        var ontkend = false;
        for (var d = 0; d < zinnen.Aantal; d++)
        {
            ref var deel = ref zinnen.Delen[d];
            var nieuweZin = d == 0 || zinnen.Delen[d - 1].Zin != deel.Zin;
            if (nieuweZin)
            {
                var voor = tekst.Tokens[deel.Begin].Voor;
                heeftLabel &= (voor & Grens.Regel) == 0;
                verslag = heeftLabel || (verslag && lopend == Bron.Derde && Heeft(zinnen, deel, Kenmerk.Zou));
                lopend = heeftLabel ? label : verslag ? lopend : Bron.Politie;
                ontkend = false;
                HoorCitaat(tekst, zinnen, deel, sprekers);
                if (IsLabel(tekst, zinnen, deel, out label, sprekers))
                {
                    (heeftLabel, verslag, lopend) = (true, true, label);
                }
            }

            if (!nieuweZin && Begint(zinnen, deel, Kenmerk.Tegenstelling))
            {
                ontkend = false;
            }

            if (!nieuweZin && lopend == Bron.Derde && Begint(zinnen, deel, Kenmerk.Politie))
            {
                // "Neighbour hears shouting, on the spot VE drunk": from here the police tell.
                (lopend, verslag) = (Bron.Politie, false);
            }

            LeesSpreker(tekst, zinnen, deel, laatste, sprekers, ref lopend, ref verslag, ref ontkend);
            deel.Bron = lopend;
            deel.IsVerslag = verslag;
            deel.Ontkend = ontkend;
            if (IsVraag(tekst, deel) && IsNee(tekst, zinnen, deel.Einde))
            {
                deel.Ontkend = true;
            }
            else
            {
                deel.Twijfel |= IsVraag(tekst, deel) || IsTwijfel(zinnen, deel, lopend);
            }

            laatste = LaatstGenoemd(zinnen, deel, laatste);
        }
    }

    private static void LeesSpreker(
        Tekstruimte tekst, Zinsbouw zinnen, in Deel deel, Bron laatste, Sprekers sprekers,
        ref Bron lopend, ref bool verslag, ref bool ontkend)
    {
        for (var i = deel.Begin; i < deel.Einde; i++)
        {
            var kenmerk = zinnen.Kenmerken[i];
            if ((kenmerk & Kenmerk.Volgens) != 0)
            {
                if ((kenmerk & Kenmerk.Derde) != 0 && i - deel.Begin <= 2)
                {
                    (lopend, verslag) = (Bron.Derde, true);
                }
                else if (Persoon(zinnen, i + 1, Math.Min(i + 4, deel.Einde), 1, laatste, out var wie, out var waar))
                {
                    (lopend, verslag) = (wie, true);
                    sprekers.Hoor(tekst, zinnen, waar, kenmerk, Bron.Politie);
                }
            }
            else if ((kenmerk & (Kenmerk.Zegt | Kenmerk.Ontkent | Kenmerk.Ziet)) != 0)
            {
                if (!Persoon(zinnen, i - 1, deel.Begin - 1, -1, laatste, out var wie, out var waar)
                    && !Persoon(zinnen, i + 1, Math.Min(i + 4, deel.Einde), 1, laatste, out wie, out waar))
                {
                    wie = lopend != Bron.Politie ? lopend : laatste;
                    if ((kenmerk & Kenmerk.Ziet) == 0)
                    {
                        if (i > deel.Begin && IsNaam(tekst, zinnen, i - 1))
                        {
                            sprekers.HoorNaam(tekst, i - 1);
                        }
                        else
                        {
                            HoorZin(tekst, zinnen, deel, kenmerk, sprekers);
                        }
                    }

                    if ((kenmerk & Kenmerk.Ontkent) == 0)
                    {
                        continue;
                    }
                }

                if ((kenmerk & Kenmerk.Ziet) == 0 && waar >= 0)
                {
                    sprekers.Hoor(tekst, zinnen, waar, kenmerk, verslag ? lopend : Bron.Politie);
                }

                if ((kenmerk & Kenmerk.Ziet) == 0 || wie is Bron.Derde or Bron.Politie)
                {
                    (lopend, verslag) = (wie, wie != Bron.Politie);
                }

                ontkend = (kenmerk & Kenmerk.Ontkent) != 0
                    && zinnen.NegVoor[i] < 0 && zinnen.NegAchter[i] < 0;
            }
        }
    }

    // "The suspect, who sat in the room, stated that": the speaker stands earlier in the sentence.
    private static void HoorZin(
        Tekstruimte tekst, Zinsbouw zinnen, in Deel deel, Kenmerk werkwoord, Sprekers sprekers)
    {
        for (var i = deel.Begin - 1; i >= Math.Max(0, deel.Begin - TerugMax); i--)
        {
            if (zinnen.Delen[zinnen.DeelVan[i]].Zin != deel.Zin)
            {
                return;
            }

            if (Wie(zinnen.Kenmerken[i], Bron.Politie, out _))
            {
                sprekers.Hoor(tekst, zinnen, i, werkwoord, Bron.Politie);
                return;
            }
        }
    }

    private static bool IsNaam(Tekstruimte tekst, Zinsbouw zinnen, int i)
    {
        ref readonly var token = ref tekst.Tokens[i];
        return zinnen.Kenmerken[i] == Kenmerk.Geen && token.Hoofdletter && !token.IsGetal && token.VouwLengte > 2;
    }

    // 'Beiden "niks aan de hand"': whoever stands before what is quoted said it.
    private static void HoorCitaat(Tekstruimte tekst, Zinsbouw zinnen, in Deel deel, Sprekers sprekers)
    {
        for (var i = deel.Begin; i < Math.Min(deel.Begin + 2, tekst.Aantal - 1); i++)
        {
            var na = tekst.Tokens[i + 1].Voor;
            if ((na & (Grens.Aanhaling | Grens.Zinseinde | Grens.DubbelePunt)) == Grens.Aanhaling
                && Wie(zinnen.Kenmerken[i], Bron.Politie, out _))
            {
                sprekers.Hoor(tekst, zinnen, i, Kenmerk.Geen, Bron.Politie);
            }
        }
    }

    // "SO: …", "buurvrouw: …"
    private static bool IsLabel(Tekstruimte tekst, Zinsbouw zinnen, in Deel deel, out Bron label, Sprekers sprekers)
    {
        label = Bron.Politie;
        var waar = -1;
        for (var i = deel.Begin; i < Math.Min(deel.Begin + 4, tekst.Aantal); i++)
        {
            if (Wie(zinnen.Kenmerken[i], Bron.Politie, out var wie))
            {
                (label, waar) = (wie, i);
            }

            if (i + 1 < tekst.Aantal && (tekst.Tokens[i + 1].Voor & Grens.Zinseinde) != 0)
            {
                return false;
            }

            if (i + 1 < tekst.Aantal && (tekst.Tokens[i + 1].Voor & Grens.DubbelePunt) != 0)
            {
                if (waar >= 0)
                {
                    sprekers.Hoor(tekst, zinnen, waar, Kenmerk.Geen, Bron.Politie);
                }

                return label != Bron.Politie;
            }
        }

        return false;
    }

    private static bool Persoon(Zinsbouw zinnen, int van, int tot, int stap, Bron laatste, out Bron wie, out int waar)
    {
        for (var i = van; i != tot && i >= 0 && i < zinnen.Tokens; i += stap)
        {
            if (Wie(zinnen.Kenmerken[i], laatste, out wie))
            {
                waar = i;
                return true;
            }
        }

        (wie, waar) = (Bron.Politie, -1);
        return false;
    }

    private static bool Wie(Kenmerk kenmerk, Bron laatste, out Bron wie)
    {
        wie = (kenmerk & Kenmerk.Slachtoffer) != 0 ? Bron.Slachtoffer
            : (kenmerk & Kenmerk.Verdachte) != 0 ? Bron.Verdachte
            : (kenmerk & Kenmerk.KindPersoon) != 0 ? Bron.Kind
            : (kenmerk & Kenmerk.Deskundige) != 0 ? Bron.Deskundige
            : (kenmerk & Kenmerk.Derde) != 0 ? Bron.Derde
            : (kenmerk & Kenmerk.Voornaamwoord) != 0 ? laatste
            : Bron.Politie;
        return (kenmerk & Kenmerk.Persoon) != 0;
    }

    private static Bron LaatstGenoemd(Zinsbouw zinnen, in Deel deel, Bron laatste)
    {
        for (var i = deel.Begin; i < Math.Min(deel.Einde, deel.Begin + OnderwerpMax); i++)
        {
            if ((zinnen.Kenmerken[i] & (Kenmerk.Persoon & ~Kenmerk.Voornaamwoord)) != 0
                && Wie(zinnen.Kenmerken[i], laatste, out var wie))
            {
                return wie;
            }
        }

        return laatste;
    }

    private static bool IsVraag(Tekstruimte tekst, in Deel deel) =>
        (tekst.Na(deel.Einde - 1) & (Grens.Vraag | Grens.Aanhaling)) == Grens.Vraag;

    // "Bedreigd? Nee." and "V: Heeft hij u bedreigd? A: Nee, nooit.": the answer follows, behind the name of who gives it.
    private static bool IsNee(Tekstruimte tekst, Zinsbouw zinnen, int antwoord)
    {
        for (var i = antwoord + 1; i < Math.Min(antwoord + NaamMax, tekst.Aantal); i++)
        {
            if ((tekst.Tokens[i].Voor & Grens.DubbelePunt) != 0)
            {
                antwoord = i;
                break;
            }
        }

        return antwoord < tekst.Aantal
            && (zinnen.Kenmerken[antwoord] & (Kenmerk.Nee | Kenmerk.NegRond | Kenmerk.NegVoor)) != 0;
    }

    private static bool IsTwijfel(Zinsbouw zinnen, in Deel deel, Bron bron)
    {
        for (var i = deel.Begin; i < deel.Einde; i++)
        {
            var kenmerk = zinnen.Kenmerken[i];
            if ((kenmerk & Kenmerk.Twijfel) != 0
                || ((kenmerk & Kenmerk.Zou) != 0 && bron is Bron.Politie or Bron.Derde
                    && Heeft(zinnen, deel, Kenmerk.Hebben)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Heeft(Zinsbouw zinnen, in Deel deel, Kenmerk gezocht)
    {
        for (var i = deel.Begin; i < deel.Einde; i++)
        {
            if ((zinnen.Kenmerken[i] & gezocht) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begint(Zinsbouw zinnen, in Deel deel, Kenmerk gezocht) =>
        (zinnen.Kenmerken[deel.Begin] & gezocht) != 0;
}
