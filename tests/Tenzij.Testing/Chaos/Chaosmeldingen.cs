using System.Globalization;
using System.Text;

namespace Tenzij.Testing.Chaos;

/// <summary>
/// Reports that make it hard: households of four in any partitions, some of them late, newer versions, repeats, and records
/// that cannot be read. No version drops a person, so that the final routes do not depend on the order between partitions.
/// </summary>
public static class Chaosmeldingen
{
    private const int PerHousehold = 4;

    public static IEnumerable<byte[]> Maak(int seed, int count)
    {
        var random = new Random(seed);
        var recent = new Queue<byte[]>();
        for (var i = 0; i < count; i++)
        {
            var line = random.Next(40) switch
            {
                0 when recent.Count > 0 => recent.Peek(),
                1 => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"mutatieId\":\"kapot-{i}\",\"versie\":")),
                2 => Melding(random, i - random.Next(Math.Min(i + 1, 400)), versie: 2),
                _ => Melding(random, i, versie: 1),
            };
            recent.Enqueue(line);
            if (recent.Count > 50)
            {
                recent.Dequeue();
            }

            yield return line;
        }
    }

    // Of the same number always the same people and time: a newer version tells of the same incident.
    private static byte[] Melding(Random random, int nummer, int versie)
    {
        // Neighbours in time are spread over four households, so that batches and partitions share them.
        var huis = nummer / (PerHousehold * 8) * 8 + nummer % 8;
        var uur = nummer / 8.0 + (nummer % 5 == 0 ? -30 : 0);
        var text = versie > 1 ? "huisverbod" : random.Next(9) switch { 0 => "zwangerschap", 1 => "vaag", _ => "Rustig." };
        return Mutatietekst.Regel(
            string.Create(CultureInfo.InvariantCulture, $"c-{nummer}"), versie, huis: huis % 9_000 + 1, burgers: null, uur: uur % 70_000, toelichting: text);
    }
}
