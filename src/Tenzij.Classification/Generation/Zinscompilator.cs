using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>From a phrase of the pack to ready, JSON-escaped pieces for one style.</summary>
internal static class Zinscompilator
{
    public static Stuk[] Compileer(string zin, Stijl stijl, Woordenlijsten lexicon)
    {
        foreach (var (van, naar) in stijl.Vervangingen)
        {
            zin = zin.Replace(van, naar, StringComparison.Ordinal);
        }

        if (stijl.ZonderPunt)
        {
            zin = zin.TrimEnd('.');
        }

        List<Stuk> uit = [];
        for (var i = 0; i < zin.Length;)
        {
            var open = zin.IndexOf('{', i);
            var literal = zin[i..(open < 0 ? zin.Length : open)];
            if (literal.Length > 0)
            {
                uit.Add(new Stuk(Gat.Letterlijk, Ontsnap(literal), [], false));
            }

            if (open < 0)
            {
                break;
            }

            var sluit = zin.IndexOf('}', open);
            uit.Add(Slot(zin[(open + 1)..sluit], stijl, lexicon));
            i = sluit + 1;
        }

        return [.. uit];
    }

    private static byte[] Ontsnap(string tekst) =>
        Encoding.UTF8.GetBytes(tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));

    private static Stuk Slot(string naam, Stijl stijl, Woordenlijsten lexicon)
    {
        var groot = char.IsUpper(naam[0]);
        var gat = naam.ToLowerInvariant() switch
        {
            "so" => Gat.So,
            "ve" => Gat.Ve,
            "so.hij" => Gat.SoHij,
            "so.hem" => Gat.SoHem,
            "so.zijn" => Gat.SoZijn,
            "ve.hij" => Gat.VeHij,
            "ve.zijn" => Gat.VeZijn,
            "plaats" => Gat.Plaats,
            "tijd" => Gat.Tijd,
            "relatie" => Gat.Relatie,
            "dienstnr" => Gat.Dienstnummer,
            "leeftijd" => Gat.Leeftijd,
            "leeftijd2" => Gat.Leeftijd2,
            "kindterm" => Gat.Kindterm,
            _ => Gat.Lijst,
        };
        var vast = gat switch { Gat.So => stijl.So, Gat.Ve => stijl.Ve, _ => "" };
        if (groot && vast.Length > 0)
        {
            vast = char.ToUpperInvariant(vast[0]) + vast[1..];
        }

        var lijst = gat == Gat.Lijst ? lexicon[naam.ToLowerInvariant()] : [];
        return vast.Length > 0 && !vast.StartsWith('@')
            ? new Stuk(Gat.Letterlijk, Encoding.UTF8.GetBytes(vast), [], groot)
            : new Stuk(gat, [], lijst, groot);
    }
}
