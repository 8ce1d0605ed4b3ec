using Tenzij.Classification.Tokens;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Evidence;

/// <summary>Lays the tokens on the rows of the lexicon; names become roles first, so that no name is ever read as a word.</summary>
internal static class Woordlegger
{
    public static void Leg(
        Tekstruimte tekst, Woordenschat woorden, Woordgeheugen<(int Rij1, int Rij2)> geheugen, Naamlijst namen, Rolverdeling rollen)
    {
        Vakjes.Lees(tekst);
        Opschoning.Lees(tekst);
        for (var i = 0; i < tekst.Aantal; i++)
        {
            ref var token = ref tekst.Tokens[i];
            var woord = tekst.Woord(i);
            token.Hash = Woordvorm.Hash(woord);
            var rij = woorden.Woorden.Zoek(token.Hash);
            if (token.IsGetal)
            {
                (token.Rij1, token.Rij2) = (woorden.GetalRij, rij);
                token.Rol = woord.Length is 2 or 3 ? woorden.VeelRij : -1;
                continue;
            }

            var persoon = namen.Zoek(token.Hash, woord.Length);
            if (persoon != -1 && (token.Hoofdletter || rij < 0))
            {
                token.Rij1 = woorden.NaamRij;
                token.Rol = persoon < 0 ? -1 : RolRij(rollen.Van(persoon), woorden);
                continue;
            }

            if (IsEigennaam(token, woord, woorden))
            {
                token.Rij1 = woorden.NaamRij;
                continue;
            }

            (token.Rij1, token.Rij2) = rij >= 0 ? (rij, -1) : Delen(woorden, geheugen, woord);
            LegVerwant(ref token, woorden, rollen);
        }

        SluitPlaatsnamen(tekst, woorden);
        SluitAfkortingen(tekst, woorden);
    }

    public static Kenmerk Kenmerken(in Token token, Woordenschat woorden)
    {
        var kenmerk = Kenmerk.Geen;
        kenmerk |= token.Rij1 >= 0 ? woorden.Kenmerken[token.Rij1] : Kenmerk.Geen;
        kenmerk |= token.Rij2 >= 0 ? woorden.Kenmerken[token.Rij2] : Kenmerk.Geen;
        kenmerk |= token.Rol >= 0 ? woorden.Kenmerken[token.Rol] : Kenmerk.Geen;
        return kenmerk;
    }

    private static (int Rij1, int Rij2) Delen(
        Woordenschat woorden, Woordgeheugen<(int Rij1, int Rij2)> geheugen, ReadOnlySpan<byte> woord)
    {
        if (!geheugen.Vind(woorden, woord, out var plek))
        {
            geheugen[plek] = woorden.ZoekDelen(woord);
        }

        return geheugen[plek];
    }

    // "Zoon" is the suspect himself when the fields say that the suspect is the victim's child.
    private static void LegVerwant(ref Token token, Woordenschat woorden, Rolverdeling rollen)
    {
        var verwant = Kenmerken(token, woorden) & Kenmerk.Verwant;
        if (verwant == Kenmerk.Geen || rollen.Verwant(verwant) is not { } rol)
        {
            return;
        }

        token.Rol = RolRij(rol, woorden);
        if (rol != Rol.Kind)
        {
            (token.Rij1, token.Rij2) = (woorden.NaamRij, -1);
        }
    }

    private static int RolRij(Rol? rol, Woordenschat woorden) => rol switch
    {
        Rol.Slachtoffer => woorden.SlachtofferRij,
        Rol.Verdachte => woorden.VerdachteRij,
        Rol.Kind => woorden.KindRij,
        Rol.Beide => woorden.BeideRij,
        _ => -1,
    };

    // No name of a street, a place or a stranger is read as the word that it resembles, unless it is that very word.
    private static bool IsEigennaam(in Token token, ReadOnlySpan<byte> woord, Woordenschat woorden)
    {
        var inZin = token.Hoofdletter && (token.Voor & Grens.Zinseinde) == 0;
        return (inZin && IsPlaatsnaam(woord))
            || (((inZin && !token.Kapitalen && (token.Voor & ~Grens.Komma) == 0) || Plaatsnamen.Heeft(woord, token.Hoofdletter))
                && woorden.Woorden.Zoek(Woordvorm.Hash(woord)) < 0);
    }

    private static bool IsPlaatsnaam(ReadOnlySpan<byte> woord) =>
        woord.EndsWith("straat"u8) || woord.EndsWith("laan"u8) || woord.EndsWith("weg"u8) || woord.EndsWith("plein"u8)
        || woord.EndsWith("dijk"u8) || woord.EndsWith("kade"u8) || woord.EndsWith("singel"u8)
        || woord.EndsWith("gracht"u8) || woord.EndsWith("hof"u8) || woord.EndsWith("burg"u8) || woord.EndsWith("dam"u8);

    // "Aa en Hunze" is one word: its "en" joins no statements, and it must read as "Assen" does.
    private static void SluitPlaatsnamen(Tekstruimte tekst, Woordenschat woorden)
    {
        var n = 0;
        for (var i = 0; i < tekst.Aantal; n++)
        {
            var lengte = Plaatsnamen.Lengte(tekst.Tokens.AsSpan(i, tekst.Aantal - i));
            ref var token = ref tekst.Tokens[n];
            token = tekst.Tokens[i];
            if (lengte > 1)
            {
                token.Lengte = tekst.Tokens[i + lengte - 1].Einde - token.Begin;
                (token.Rij1, token.Rij2, token.Rol) = (woorden.NaamRij, -1, -1);
                SluitHaakje(tekst, i + lengte);
            }

            i += lengte;
        }

        tekst.Aantal = n;
    }

    // The bracket and the point of "(NH.)" end nothing.
    private static void SluitHaakje(Tekstruimte tekst, int i)
    {
        if (i < tekst.Aantal && !tekst.Tokens[i].Hoofdletter && (tekst.Tokens[i].Voor & Grens.Haakje) != 0)
        {
            tekst.Tokens[i].Voor &= ~(Grens.Haakje | Grens.Punt);
        }
    }

    // "tel." and "geb." end no sentence.
    private static void SluitAfkortingen(Tekstruimte tekst, Woordenschat woorden)
    {
        for (var i = 0; i + 1 < tekst.Aantal; i++)
        {
            ref var volgende = ref tekst.Tokens[i + 1];
            if ((volgende.Voor & (Grens.Punt | Grens.Regel)) == Grens.Punt
                && (Kenmerken(tekst.Tokens[i], woorden) & Kenmerk.Afkorting) != 0)
            {
                volgende.Voor &= ~Grens.Punt;
            }
        }
    }
}
