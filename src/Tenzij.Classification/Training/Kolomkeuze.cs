using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>
/// Selects the hashes that tell heads apart, on training examples only: seen in enough clauses, then by the largest
/// chi-square over the heads.
/// </summary>
internal static class Kolomkeuze
{
    public const int GezienMin = 3;

    public static Kolommen Kies(IReadOnlyList<Clausulevoorbeeld> voorbeelden, int aantal)
    {
        Dictionary<uint, int> gezien = [];
        foreach (var hash in voorbeelden.Where(v => v.Bericht is null).SelectMany(v => v.Grammen))
        {
            gezien[hash] = gezien.GetValueOrDefault(hash) + 1;
        }

        var plek = gezien.Where(g => g.Value >= GezienMin).Select(g => g.Key).Order().Select((h, i) => (h, i))
            .ToDictionary(p => p.h, p => p.i);
        var met = new int[plek.Count, Hoofden.Aantal];
        var totaal = new int[plek.Count];
        var perHoofd = new int[Hoofden.Aantal];
        var rijen = 0;
        foreach (var voorbeeld in voorbeelden.Where(v => v.Bericht is null))
        {
            rijen++;
            for (var h = 0; h < Hoofden.Aantal; h++)
            {
                perHoofd[h] += voorbeeld.Labels[h] == 1 ? 1 : 0;
            }

            foreach (var hash in voorbeeld.Grammen)
            {
                if (plek.TryGetValue(hash, out var k))
                {
                    totaal[k]++;
                    for (var h = 0; h < Hoofden.Aantal; h++)
                    {
                        met[k, h] += voorbeeld.Labels[h] == 1 ? 1 : 0;
                    }
                }
            }
        }

        return new Kolommen(plek.OrderByDescending(p => Beste(met, p.Value, totaal[p.Value], perHoofd, rijen))
            .ThenBy(p => p.Key).Take(aantal).Select(p => p.Key));
    }

    private static double Beste(int[,] met, int k, int totaal, int[] perHoofd, int rijen)
    {
        var beste = 0.0;
        for (var h = 0; h < Hoofden.Aantal; h++)
        {
            double verwacht = (double)totaal * perHoofd[h] / rijen;
            if (verwacht > 0)
            {
                var verschil = met[k, h] - verwacht;
                beste = Math.Max(beste, verschil * verschil / verwacht);
            }
        }

        return beste;
    }
}
