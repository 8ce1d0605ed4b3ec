using System.Text;

namespace Tenzij.Classification.Evidence;

/// <summary>Makes the rows of <see cref="Woordenschat"/>: one per written word, prefix (<c>mes*</c>) and suffix (<c>*mes</c>).</summary>
internal sealed class Rijbouw
{
    private const int SlordigMin = 7;
    private readonly List<string> _atomen;
    private readonly byte[][] _vormen;
    private readonly List<int>[] _symbolen;
    private readonly List<int>[] _rijen;
    private readonly int[][] _bedekt;

    public Rijbouw(IReadOnlyList<HashSet<string>> symbolen)
    {
        _atomen = [.. symbolen.SelectMany(s => s).Distinct().Order(StringComparer.Ordinal)];
        _vormen = [.. _atomen.Select(Woordvorm.Lees)];
        _rijen = [.. symbolen.Select(_ => new List<int>())];
        _symbolen = [.. _atomen.Select(_ => new List<int>())];
        var index = _atomen.Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i, StringComparer.Ordinal);
        _bedekt = new int[_atomen.Count][];
        Bedek();
        for (var s = 0; s < symbolen.Count; s++)
        {
            foreach (var atoom in symbolen[s])
            {
                foreach (var rij in _bedekt[index[atoom]])
                {
                    if (_symbolen[rij].Count == 0 || _symbolen[rij][^1] != s)
                    {
                        _symbolen[rij].Add(s);
                        _rijen[s].Add(rij);
                    }
                }
            }
        }
    }

    public int Aantal => _atomen.Count;

    /// <summary>The rows that answer to a symbol.</summary>
    public IReadOnlyList<int> VanSymbool(int symbool) => _rijen[symbool];

    /// <summary>Per row what it fulfils of the numbered demands.</summary>
    public Symbolen Eisen(Dictionary<int, int> nummers) =>
        new([.. _symbolen.Select(rij => rij.Where(nummers.ContainsKey).Select(s => nummers[s]).Order().ToList())], nummers.Count);

    public Woordenschat Bouw(IReadOnlyList<(Kenmerk Kenmerk, int Symbool)> klassen, Ankers ankers)
    {
        var symbolen = new Symbolen(_symbolen, _rijen.Length);
        var kenmerken = new Kenmerk[Aantal];
        for (var r = 0; r < Aantal; r++)
        {
            foreach (var (kenmerk, symbool) in klassen)
            {
                kenmerken[r] |= symbolen.Heeft(r, symbool) ? kenmerk : Kenmerk.Geen;
            }
        }

        var voor = Tabel(a => IsVoorvoegsel(a), v => Woordvorm.Reeks(v), out var voorLengten);
        var achter = Tabel(a => IsAchtervoegsel(a), v => Woordvorm.Omgekeerd(v), out var achterLengten);
        return new Woordenschat
        {
            Symbolen = symbolen,
            Kenmerken = kenmerken,
            Ankers = ankers,
            Vormen = _vormen,
            Woorden = Tabel(IsWoord, v => Woordvorm.Hash(v), out _),
            Voorvoegsels = voor,
            Achtervoegsels = achter,
            VoorLengten = voorLengten,
            AchterLengten = achterLengten,
            Weglatingen = Weglatingen(),
            GetalRij = Rij(Rijnamen.Getal),
            VeelRij = Rij(Rijnamen.Veel),
            SlachtofferRij = Rij(Rijnamen.Slachtoffer),
            VerdachteRij = Rij(Rijnamen.Verdachte),
            KindRij = Rij(Rijnamen.Kind),
            NaamRij = Rij(Rijnamen.Naam),
            BeideRij = Rij(Rijnamen.Beide),
        };
    }

    private static bool IsVoorvoegsel(string atoom) => atoom[^1] == '*';

    private static bool IsAchtervoegsel(string atoom) => atoom[0] == '*';

    private static bool IsWoord(string atoom) => !IsVoorvoegsel(atoom) && !IsAchtervoegsel(atoom);

    // The rows that an atom of the lexicon speaks of: itself, and every written word or longer part that it covers.
    private void Bedek()
    {
        var hashes = _atomen.Select((a, i) => (Atoom: a, Index: i)).Where(x => IsWoord(x.Atoom) && IsGeschreven(x.Atoom))
            .ToLookup(x => Woordvorm.Hash(_vormen[x.Index]), x => x.Index);
        var voor = Gesorteerd(a => !IsAchtervoegsel(a), t => t);
        var achter = Gesorteerd(a => !IsVoorvoegsel(a), Omgekeerd);
        for (var atoom = 0; atoom < _atomen.Count; atoom++)
        {
            var tekst = Encoding.ASCII.GetString(_vormen[atoom]);
            _bedekt[atoom] = !IsGeschreven(_atomen[atoom]) ? [atoom]
                : IsWoord(_atomen[atoom]) ? [.. hashes[Woordvorm.Hash(_vormen[atoom])]]
                : IsVoorvoegsel(_atomen[atoom]) ? Bereik(voor, tekst) : Bereik(achter, Omgekeerd(tekst));
        }
    }

    private static bool IsGeschreven(string atoom) => atoom[0] is not ('<' or '#');

    private static string Omgekeerd(string tekst)
    {
        var letters = tekst.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private (string Tekst, int Rij)[] Gesorteerd(Func<string, bool> kies, Func<string, string> vorm) =>
        [.. _atomen.Select((a, i) => (Atoom: a, Rij: i)).Where(x => kies(x.Atoom) && IsGeschreven(x.Atoom))
            .Select(x => (Tekst: vorm(Encoding.ASCII.GetString(_vormen[x.Rij])), x.Rij))
            .OrderBy(x => x.Tekst, StringComparer.Ordinal)];

    // Sorted texts that begin alike stand together.
    private static int[] Bereik((string Tekst, int Rij)[] gesorteerd, string begin)
    {
        var (laag, hoog) = (0, gesorteerd.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = string.CompareOrdinal(gesorteerd[midden].Tekst, begin) < 0 ? (midden + 1, hoog) : (laag, midden);
        }

        var rijen = new List<int>();
        for (var i = laag; i < gesorteerd.Length && gesorteerd[i].Tekst.StartsWith(begin, StringComparison.Ordinal); i++)
        {
            rijen.Add(gesorteerd[i].Rij);
        }

        return [.. rijen];
    }

    private int Rij(string atoom) => _atomen.IndexOf(atoom);

    private Woordtabel Tabel(Func<string, bool> kies, Func<byte[], ulong> hash, out ulong lengten)
    {
        lengten = 0;
        var paren = new List<KeyValuePair<ulong, int>>();
        for (var r = 0; r < _atomen.Count; r++)
        {
            if (kies(_atomen[r]) && _atomen[r][0] != '<')
            {
                paren.Add(new(hash(_vormen[r]), r));
                var lengte = IsAchtervoegsel(_atomen[r]) ? Woordvorm.Vouw(_vormen[r], out _) : _vormen[r].Length;
                lengten |= 1UL << Math.Min(lengte, 63);
            }
        }

        return new Woordtabel(paren);
    }

    private Woordtabel Weglatingen()
    {
        var paren = new List<KeyValuePair<ulong, int>>();
        for (var r = 0; r < _atomen.Count; r++)
        {
            var vorm = _vormen[r];
            if (!IsWoord(_atomen[r]) || vorm.Length < SlordigMin)
            {
                continue;
            }

            for (var weg = 0; weg < vorm.Length; weg++)
            {
                byte[] korter = [.. vorm[..weg], .. vorm[(weg + 1)..]];
                paren.Add(new(Woordvorm.Hash(korter), r));
            }
        }

        return new Woordtabel(paren);
    }
}
