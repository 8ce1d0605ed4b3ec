namespace Tenzij.Classification.Evidence;

/// <summary>Compiles what <see cref="Lexiconlezer"/> read into tables.</summary>
internal sealed class Lexiconbouw(IReadOnlyDictionary<string, List<string>> klassen)
{
    private const int WegBezwaar = 1000;

    /// <summary>Any word: not one that is never written.</summary>
    private const string Elk = "*";
    private const string Schrijfwijzen = "@~";
    private static readonly HashSet<string> Gewoon = new(StringComparer.Ordinal)
    {
        "de", "het", "een", "en", "is", "was", "heeft", "had", "in", "op", "met", "van", "naar", "hij", "zij", "ze", "haar",
        "zijn", "hem", "te", "dat", "die", "er", "om", "aan", "voor", "door", "bij", "uit", "over", "niet", "geen", "wel",
        "ook", "als", "so", "ve", "vdt", "hebben", "werd", "is", "dit", "ik", "wij", "@wie", "@pers", "#", "@hww",
    };

    private readonly Dictionary<string, int> _symbolen = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _atomen = [];

    public Lexicon Bouw(List<Lexiconlezer.Regelpatroon> regels, IReadOnlyList<Voorbeeld> voorbeelden)
    {
        var kenmerken = Enum.GetValues<Kenmerk>()
            .Where(k => ulong.PopCount((ulong)k) == 1)
            .Select(k => (Kenmerk: k, Symbool: Symbool("@" + k.ToString().ToLowerInvariant(), "klassen")))
            .ToArray();
        foreach (var vast in Rijnamen.Alle)
        {
            _ = Symbool(vast, "rijen");
        }

        var patronen = regels.Select(Patroon).ToArray();
        var rijen = new Rijbouw(_atomen);
        return new Lexicon
        {
            Patronen = patronen,
            Voorbeelden = voorbeelden,
            Woorden = rijen.Bouw(kenmerken, Veranker(patronen, rijen)),
        };
    }

    private static Ankers Veranker(Patroon[] patronen, Rijbouw rijen)
    {
        var eisen = patronen.SelectMany(p => p.Eisen).Distinct().Order().Select((symbool, nummer) => (symbool, nummer))
            .ToDictionary(x => x.symbool, x => x.nummer);
        var ankers = new List<Ankerproef>?[rijen.Aantal];
        for (var p = 0; p < patronen.Length; p++)
        {
            // Without a demand: the number behind the last, which every sentence has.
            var eis1 = patronen[p].Eisen.Length > 0 ? eisen[patronen[p].Eisen[0]] : eisen.Count;
            var eis2 = patronen[p].Eisen.Length > 1 ? eisen[patronen[p].Eisen[1]] : eisen.Count;
            foreach (var rij in rijen.VanSymbool(patronen[p].Plaatsen[patronen[p].Anker].Symbool))
            {
                (ankers[rij] ??= []).Add(new Ankerproef(p, eis1, eis2));
            }
        }

        return new Ankers(ankers, rijen.Eisen(eisen));
    }

    private Patroon Patroon(Lexiconlezer.Regelpatroon regel)
    {
        var plaatsen = new List<Plaats>();
        var gewichten = new List<int>();
        var gat = 0;
        var komma = false;
        var punt = false;
        var vooraan = false;
        var achteraan = false;
        foreach (var deel in regel.Delen)
        {
            if (deel.StartsWith("..", StringComparison.Ordinal))
            {
                komma = deel.StartsWith("...", StringComparison.Ordinal);
                var getal = deel.TrimStart('.');
                gat = getal.Length > 0 ? int.Parse(getal, System.Globalization.CultureInfo.InvariantCulture) : 3;
            }
            else if (deel == "^")
            {
                vooraan = true;
            }
            else if (deel == "$")
            {
                achteraan = true;
            }
            else if (deel == ":")
            {
                punt = true;
            }
            else
            {
                var omgekeerd = deel[0] == '~' || deel == Elk;
                var tekst = deel == Elk ? "@vreemd" : omgekeerd ? deel[1..] : deel;
                plaatsen.Add(new Plaats(Symbool(tekst, regel.Bron), omgekeerd, gat, komma, punt));
                gewichten.Add(omgekeerd ? WegBezwaar : Gewicht(tekst));
                (gat, komma, punt) = (0, false, false);
            }
        }

        if (plaatsen.Count == 0)
        {
            throw new FormatException($"{regel.Bron}: an empty pattern");
        }

        return new Patroon
        {
            Doelen = regel.Doelen,
            Soort = regel.Soort,
            Plaatsen = [.. plaatsen],
            Anker = gewichten.IndexOf(gewichten.Min()),
            Eisen = Eisen(plaatsen, gewichten),
            Vast = regel.Vlaggen.Contains("vast"),
            Zeker = regel.Vlaggen.Contains("zeker"),
            Zwak = regel.Vlaggen.Contains("zwak"),
            Vooraan = vooraan,
            Achteraan = achteraan,
            Bron = regel.Bron,
        };
    }

    // The two rarest places beside the anchor that must be there.
    private static int[] Eisen(List<Plaats> plaatsen, List<int> gewichten)
    {
        var anker = gewichten.IndexOf(gewichten.Min());
        return [.. Enumerable.Range(0, plaatsen.Count)
            .Where(k => k != anker && !plaatsen[k].Omgekeerd)
            .OrderBy(k => gewichten[k])
            .Select(k => plaatsen[k].Symbool)
            .Take(2)];
    }

    private int Gewicht(string tekst) => tekst.Split('|', StringSplitOptions.RemoveEmptyEntries).Sum(a =>
        Gewoon.Contains(a) ? 60 : a[0] == '@' ? klassen[a].Sum(Gewicht) : a.Contains('*', StringComparison.Ordinal) ? 4 : 1);

    private int Symbool(string tekst, string bron)
    {
        if (_symbolen.TryGetValue(tekst, out var symbool))
        {
            return symbool;
        }

        var atomen = new HashSet<string>(StringComparer.Ordinal);
        Verzamel(tekst, atomen, bron, 0);
        _symbolen[tekst] = _atomen.Count;
        _atomen.Add(atomen);
        return _atomen.Count - 1;
    }

    private void Verzamel(string tekst, HashSet<string> atomen, string bron, int diepte)
    {
        foreach (var deel in tekst.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (deel[0] != '@')
            {
                // Other ways to write the word mean it wherever a pattern names it.
                atomen.Add(deel);
                atomen.UnionWith(klassen.GetValueOrDefault(Schrijfwijzen + deel, []));
                continue;
            }

            if (diepte > 8 || !klassen.TryGetValue(deel, out var woorden))
            {
                throw new FormatException($"{bron}: unknown class '{deel}'");
            }

            foreach (var woord in woorden)
            {
                Verzamel(woord, atomen, bron, diepte + 1);
            }
        }
    }
}
