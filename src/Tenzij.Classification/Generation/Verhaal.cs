using System.Globalization;
using System.Text;
using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>Text second: writes the narrative of a case in the style of its officer, as JSON-escaped UTF-8.</summary>
internal sealed class Verhaal(Casus casus)
{
    private static readonly Dictionary<string, byte[]> Koppen = new()
    {
        ["open"] = "Melding: "u8.ToArray(),
        ["feiten"] = "Feiten: "u8.ToArray(),
        ["wapen"] = "Wapens: "u8.ToArray(),
        ["dreiging"] = "Bedreiging: "u8.ToArray(),
        ["letsel"] = "Letsel: "u8.ToArray(),
        ["kind"] = "Kinderen: "u8.ToArray(),
        ["middelen"] = "Alcohol/drugs: "u8.ToArray(),
        ["verklaring"] = "Verklaringen: "u8.ToArray(),
        ["historie"] = "Historie: "u8.ToArray(),
        ["hulp"] = "Hulp: "u8.ToArray(),
        ["politie"] = "Actie politie: "u8.ToArray(),
        ["acuut"] = "Situatie nu: "u8.ToArray(),
        ["veilig"] = "Situatie nu: "u8.ToArray(),
        ["informeren"] = "Geïnformeerd: "u8.ToArray(),
    };

    private Loting _loting;
    private byte[] _kindterm = [];
    private int _tijdMinuten;

    public void Schrijf(Bytebuffer uit)
    {
        _loting = Loting.Van(casus.Tekstzaad, (ulong)casus.Nummer, 40);
        _kindterm = casus.Huishouden.Kinderen[0].Vrouw ? "dochter"u8.ToArray() : "zoon"u8.ToArray();
        _tijdMinuten = casus.Begin.Hour * 60 + casus.Begin.Minute;
        var begin = uit.Lengte;
        var deel = "";
        var stijl = Array.IndexOf(casus.Pakket.Stijlen, casus.Stijl);
        var vulsel = _loting.Kies(1 << 20);
        foreach (var onderwerp in casus.Onderwerpen)
        {
            Scheiding(uit, begin);
            if (casus.Stijl.Koppen && onderwerp.Deel != deel && Koppen.TryGetValue(onderwerp.Deel, out var kop))
            {
                uit.Voeg(kop);
            }

            deel = onderwerp.Deel;
            Zin(uit, onderwerp.Zinnen[stijl], onderwerp.Deel == "vul" ? ++vulsel : _loting.Kies(1 << 20));
        }

        if (casus.Afwijkend)
        {
            uit.Voeg(" Aangevuld."u8);
        }

        Stileer(uit.Vanaf(begin));
    }

    private void Scheiding(Bytebuffer uit, int begin)
    {
        if (uit.Lengte == begin)
        {
            return;
        }

        if (casus.Stijl.Regels)
        {
            uit.Voeg("\\n"u8);
        }
        else if (casus.Stijl.ZonderPunt)
        {
            uit.Voeg(_loting.Kans(600) ? ". "u8 : ", "u8);
        }
        else
        {
            uit.Voeg((byte)' ');
        }
    }

    private void Zin(Bytebuffer uit, Stuk[][] zinnen, int keuze)
    {
        foreach (ref readonly var stuk in zinnen[keuze % zinnen.Length].AsSpan())
        {
            var begin = uit.Lengte;
            Vul(uit, in stuk);
            if (stuk.Hoofdletter && uit.Lengte > begin && uit.Vanaf(begin)[0] is >= (byte)'a' and <= (byte)'z')
            {
                uit.Vanaf(begin)[0] -= 32;
            }
        }
    }

    private void Vul(Bytebuffer uit, in Stuk stuk)
    {
        var huis = casus.Huishouden;
        switch (stuk.Gat)
        {
            case Gat.Letterlijk: uit.Voeg(stuk.Bytes); break;
            case Gat.Lijst: uit.Voeg(stuk.Lijst[_loting.Kies(stuk.Lijst.Length)]); break;
            case Gat.So: uit.Voeg(huis.So.Voornaam); break;
            case Gat.Ve: uit.Voeg(huis.Ve.Voornaam); break;
            case Gat.SoHij: uit.Voeg(huis.So.Vrouw ? "zij"u8 : "hij"u8); break;
            case Gat.SoHem: uit.Voeg(huis.So.Vrouw ? "haar"u8 : "hem"u8); break;
            case Gat.SoZijn: uit.Voeg(huis.So.Vrouw ? "haar"u8 : "zijn"u8); break;
            case Gat.VeHij: uit.Voeg(huis.Ve.Vrouw ? "zij"u8 : "hij"u8); break;
            case Gat.VeZijn: uit.Voeg(huis.Ve.Vrouw ? "haar"u8 : "zijn"u8); break;
            case Gat.Plaats: uit.Voeg(huis.Plaats.Naam); break;
            case Gat.Relatie: Relatie(uit); break;
            case Gat.Dienstnummer: uit.Getal(casus.Dienstnummer); break;
            case Gat.Leeftijd: uit.Getal(huis.Kinderen[0].Leeftijd); break;
            case Gat.Leeftijd2: uit.Getal(huis.Kinderen[1].Leeftijd); break;
            case Gat.Kindterm: uit.Voeg(_kindterm); break;
            case Gat.Tijd: Tijd(uit); break;
            default: throw new InvalidOperationException($"Slot {stuk.Gat} has no text.");
        }
    }

    private void Relatie(Bytebuffer uit)
    {
        var lijst = casus.Pakket.Lexicon["relatie." + Veldnamen.Relatie(casus.SoRelatie)];
        uit.Voeg(lijst[_loting.Kies(lijst.Length)]);
    }

    private void Tijd(Bytebuffer uit)
    {
        uit.Voeg(_loting.Kans(500) ? "omstreeks "u8 : "rond "u8);
        uit.Getal(_tijdMinuten / 60, 2);
        uit.Voeg((byte)(_loting.Kans(500) ? '.' : ':'));
        uit.Getal(_tijdMinuten % 60, 2);
        uit.Voeg(" uur"u8);
    }

    /// <summary>Case and typing mistakes; never touches what follows a backslash, which is an escape.</summary>
    private void Stileer(Span<byte> tekst)
    {
        for (var i = 0; i < tekst.Length && (casus.Stijl.Klein || casus.Stijl.Groot); i++)
        {
            if (tekst[i] == '\\')
            {
                i++;
            }
            else if (casus.Stijl.Klein && tekst[i] is >= (byte)'A' and <= (byte)'Z')
            {
                tekst[i] += 32;
            }
            else if (casus.Stijl.Groot && tekst[i] is >= (byte)'a' and <= (byte)'z')
            {
                tekst[i] -= 32;
            }
        }

        for (var i = 60; casus.Stijl.Tikfouten && i < tekst.Length; i += 120)
        {
            var plek = i - _loting.Kies(50);
            if (IsLetter(tekst[plek]) && IsLetter(tekst[plek - 1]) && IsLetter(tekst[plek - 2]))
            {
                (tekst[plek], tekst[plek - 1]) = (tekst[plek - 1], tekst[plek]);
            }
        }
    }

    private static bool IsLetter(byte b) => b is >= (byte)'a' and <= (byte)'z';
}
