using System.Text;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// Reads <c>woordklassen/*.txt</c>: a class a line, <c>klasse: woord begin* *eind -uitzondering twee_woorden</c>; a
/// line that begins with white space goes on with the class before it, <c>#</c> begins a remark.
/// </summary>
internal static class Woordklassenlezer
{
    public static Woordklassen Lees(string map) => Maak(Directory.Exists(map)
        ? [.. Directory.EnumerateFiles(map, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Select((r, i) => (r, $"{Path.GetFileName(f)}:{i + 1}")))]
        : []);

    public static Woordklassen Maak(IReadOnlyList<(string Regel, string Bron)> regels)
    {
        List<string> namen = [];
        List<(ushort Klasse, string Woord)> leden = [];
        ushort klasse = 0;
        foreach (var (ruw, bron) in regels)
        {
            var regel = ruw.Split('#')[0].TrimEnd();
            if (regel.Length == 0)
            {
                continue;
            }

            var punt = char.IsWhiteSpace(regel[0]) ? -1 : regel.IndexOf(':', StringComparison.Ordinal);
            if (punt <= 0 && (klasse == 0 || !char.IsWhiteSpace(regel[0])))
            {
                throw new ModelOngeldigException($"{bron}: a word class begins with its name and a colon.");
            }

            if (punt > 0)
            {
                var naam = regel[..punt].Trim();
                klasse = (ushort)(namen.IndexOf(naam) + 1);
                if (klasse == 0)
                {
                    namen.Add(naam);
                    klasse = (ushort)namen.Count;
                }
            }

            var nu = klasse;
            leden.AddRange(regel[(punt + 1)..].Split(' ', '\t', ',').Where(w => w.Length > 0).Select(w => (nu, w)));
        }

        return Bouw([.. namen], leden);
    }

    private static Woordklassen Bouw(string[] namen, List<(ushort Klasse, string Woord)> leden)
    {
        var uitgezonderd = leden.Where(l => l.Woord[0] == '-').Select(l => (l.Klasse, Vorm(l.Woord[1..]))).ToHashSet();
        Dictionary<string, ulong> woorden = [], voor = [], achter = [];
        Dictionary<ulong, ulong> groepen = [];
        HashSet<ulong> begonnen = [];
        foreach (var (klasse, woord) in leden.Where(l => l.Woord[0] != '-'))
        {
            var delen = woord.Split('_', StringSplitOptions.RemoveEmptyEntries);
            if (delen.Length > 1)
            {
                var sleutel = 0UL;
                foreach (var deel in delen.Take(Woordklassen.GroepMax))
                {
                    sleutel = Woordklassen.Groep(sleutel, Hash(Vorm(deel)));
                    begonnen.Add(sleutel);
                }

                groepen[sleutel] = Woordklassen.Voeg(groepen.GetValueOrDefault(sleutel), klasse);
                continue;
            }

            var bij = woord[^1] == '*' ? voor : woord[0] == '*' ? achter : woorden;
            var vorm = Vorm(woord.Trim('*'));
            bij[vorm] = Woordklassen.Voeg(bij.GetValueOrDefault(vorm), klasse);
        }

        // A word that is listed, or excepted, or is a pattern's beginning and no more, answers by itself.
        var alle = woorden.Keys.Concat(voor.Keys).Concat(uitgezonderd.Select(u => u.Item2)).Distinct().ToDictionary(
            w => w, w => Alle(w, woorden, voor, achter, uitgezonderd), StringComparer.Ordinal);
        List<ulong> sets = [];
        return new Woordklassen(
            namen, Tabel(alle.Select(p => (Hash(p.Key), p.Value)), sets),
            Tabel(voor.Select(p => (Woordvorm.Reeks(Bytes(p.Key)), p.Value)), sets),
            Tabel(achter.Select(p => (Woordvorm.Omgekeerd(Bytes(p.Key)), p.Value)), sets),
            Tabel(groepen.Select(p => (p.Key, p.Value)), sets), sets,
            Lengten(voor.Keys.Select(v => v.Length)), Lengten(achter.Keys.Select(v => Woordvorm.Vouw(Bytes(v), out _))), begonnen);
    }

    private static ulong Alle(
        string woord, Dictionary<string, ulong> woorden, Dictionary<string, ulong> voor, Dictionary<string, ulong> achter,
        HashSet<(ushort, string)> uitgezonderd)
    {
        var set = woorden.GetValueOrDefault(woord);
        var (begin, einde) = (voor.GetAlternateLookup<ReadOnlySpan<char>>(), achter.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var n = woord.Length; n > 0; n--)
        {
            set = begin.TryGetValue(woord.AsSpan(0, n), out var erbij) ? Zonder(set, erbij, woord, uitgezonderd) : set;
            set = einde.TryGetValue(woord.AsSpan(woord.Length - n), out erbij) ? Zonder(set, erbij, woord, uitgezonderd) : set;
        }

        return set;
    }

    private static ulong Zonder(ulong set, ulong erbij, string woord, HashSet<(ushort, string)> uitgezonderd)
    {
        for (; erbij != 0; erbij >>= 16)
        {
            set = uitgezonderd.Contains(((ushort)erbij, woord)) ? set : Woordklassen.Voeg(set, (ushort)erbij);
        }

        return set;
    }

    private static Woordtabel Tabel(IEnumerable<(ulong Sleutel, ulong Set)> leden, List<ulong> sets)
    {
        Dictionary<ulong, int> rijen = [];
        foreach (var (sleutel, set) in leden)
        {
            if (rijen.TryAdd(sleutel, sets.Count))
            {
                sets.Add(set);
            }
            else
            {
                sets[rijen[sleutel]] = Woordklassen.Samen(sets[rijen[sleutel]], set);
            }
        }

        return new Woordtabel(rijen);
    }

    private static ulong Lengten(IEnumerable<int> lengten) => lengten.Aggregate(0UL, (m, n) => m | 1UL << Math.Min(n, 63));

    private static ulong Hash(string vorm) => Woordvorm.Hash(Bytes(vorm));

    private static string Vorm(string woord) => woord.AsSpan().ContainsAnyExceptInRange('a', 'z')
        ? Encoding.ASCII.GetString(Woordvorm.Lees(woord.ToLowerInvariant())) : woord;

    private static byte[] Bytes(string vorm) => Encoding.ASCII.GetBytes(vorm);
}
