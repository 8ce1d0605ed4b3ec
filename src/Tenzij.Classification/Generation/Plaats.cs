using System.Globalization;
using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>A municipality with its unit; the cumulative weight makes big cities come more often.</summary>
internal sealed record Plaats(byte[] Code, byte[] Naam, int Eenheid, int Cumulatief)
{
    public static Plaats[] Lees(IEnumerable<string> regels, Woordenlijsten lexicon)
    {
        var gewichten = lexicon["gewicht"].Select(g => Encoding.UTF8.GetString(g).Split(' '))
            .ToDictionary(d => d[0], d => int.Parse(d[1], CultureInfo.InvariantCulture));
        List<Plaats> uit = [];
        var som = 0;
        foreach (var velden in regels.Skip(1).Select(r => r.Split(',')))
        {
            // A name may hold commas, so the columns after it are counted from the end.
            var naam = string.Join(',', velden[1..^3]).Trim('"');
            som += gewichten.GetValueOrDefault(velden[0], 1);
            var eenheid = int.Parse(velden[^2].AsSpan(2), CultureInfo.InvariantCulture);
            uit.Add(new Plaats(Encoding.UTF8.GetBytes(velden[0]), Encoding.UTF8.GetBytes(naam), eenheid, som));
        }

        return [.. uit];
    }

    public static Plaats Trek(Plaats[] plaatsen, ref Loting loting)
    {
        var punt = loting.Kies(plaatsen[^1].Cumulatief);
        var (laag, hoog) = (0, plaatsen.Length - 1);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = plaatsen[midden].Cumulatief > punt ? (laag, midden) : (midden + 1, hoog);
        }

        return plaatsen[laag];
    }
}
