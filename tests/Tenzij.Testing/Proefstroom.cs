using System.Text;

namespace Tenzij.Testing;

/// <summary>
/// A stream of reports as life gives them, from a seed: few households, so that many reports count for each other, some
/// late, some repeated, some superseded before or after, some broken.
/// </summary>
public static class Proefstroom
{
    private static readonly string[] Teksten =
        ["Rustig.", "Het is vaag.", "verwurging gezien", "zwangerschap bekend", "Rustig, met hulpBereid."];

    /// <summary>NDJSON.</summary>
    public static byte[] Bytes(int count, int seed) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Regels(count, seed).Select(r => Encoding.UTF8.GetString(r))) + "\n");

    public static IReadOnlyList<byte[]> Regels(int count, int seed)
    {
        var random = new Random(seed);
        var regels = new List<byte[]>(count);
        for (var i = 0; i < count; i++)
        {
            var soort = random.Next(20);
            if (soort == 0 && i > 0)
            {
                regels.Add(regels[random.Next(i)]);
            }
            else if (soort == 1)
            {
                regels.Add(Encoding.UTF8.GetBytes($"{{\"mutatieId\":\"PL-{i}\",\"versie\":1,\"kapot\":"));
            }
            else
            {
                var huishouden = random.Next(Math.Max(2, count / 6));
                var nummer = soort <= 5 ? random.Next(i + 1) : i;
                regels.Add(Mutatietekst.Regel(
                    $"PL-{nummer}", versie: nummer == i ? 1 : random.Next(1, 4), huis: random.Next(3) == 0 ? 0 : huishouden + 1,
                    burgers: [huishouden, huishouden + random.Next(3)],
                    uur: (soort == 6 ? random.Next(i + 1) : i) * 5, toelichting: Teksten[random.Next(Teksten.Length)]));
            }
        }

        return regels;
    }
}
