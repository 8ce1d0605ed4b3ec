using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>Reads the line format of the lexicon (documented in its README).</summary>
internal sealed class Lexiconlezer
{
    private readonly Dictionary<string, List<string>> _klassen = new(StringComparer.Ordinal);
    private readonly List<Regelpatroon> _patronen = [];
    private readonly List<Voorbeeld> _voorbeelden = [];
    private int[] _doelen = [];

    /// <summary>A pattern as it stands in the file.</summary>
    internal sealed record Regelpatroon(int[] Doelen, Patroonsoort Soort, string[] Delen, string[] Vlaggen, string Bron);

    public void Lees(string naam, IReadOnlyList<string> regels)
    {
        _doelen = [];
        string? klasse = null;
        for (var i = 0; i < regels.Count; i++)
        {
            var bron = $"{naam}:{i + 1}";
            var regel = regels[i].TrimEnd();
            if (regel.Length == 0 || regel.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (char.IsWhiteSpace(regel[0]) && klasse is not null)
            {
                _klassen[klasse].AddRange(Woorden(regel));
                continue;
            }

            klasse = null;
            if (regel[0] == '@')
            {
                klasse = LeesKlasse(regel, bron);
            }
            else
            {
                LeesRegel(regel.TrimStart(), bron);
            }
        }
    }

    public Lexicon Bouw() => new Lexiconbouw(_klassen).Bouw(_patronen, _voorbeelden);

    private static string[] Woorden(string regel) => regel.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string LeesKlasse(string regel, string bron)
    {
        var is_ = regel.IndexOf('=', StringComparison.Ordinal);
        if (is_ < 0)
        {
            throw new FormatException($"{bron}: a class needs '=': {regel}");
        }

        var klasse = regel[..is_].Trim();
        if (!_klassen.TryGetValue(klasse, out var woorden))
        {
            _klassen[klasse] = woorden = [];
        }

        woorden.AddRange(Woorden(regel[(is_ + 1)..]));
        return klasse;
    }

    private void LeesRegel(string regel, string bron)
    {
        if (regel.StartsWith("doel ", StringComparison.Ordinal))
        {
            _doelen = [.. Woorden(regel[5..]).Select(d => Doel.TryLees(d, out var doel)
                ? doel : throw new FormatException($"{bron}: unknown target '{d}'"))];
        }
        else if (regel.StartsWith("veld ", StringComparison.Ordinal))
        {
            LeesVeld(string.Join('|', Woorden(regel[5..])), bron);
        }
        else if (regel.StartsWith("ja:", StringComparison.Ordinal))
        {
            _voorbeelden.Add(new Voorbeeld(_doelen[0], Toestand(_patronen[^1].Soort), regel[3..].Trim(), bron));
        }
        else if (regel.StartsWith("nee:", StringComparison.Ordinal))
        {
            _voorbeelden.Add(new Voorbeeld(_doelen[0], null, regel[4..].Trim(), bron));
        }
        else if (regel.IndexOf(':', StringComparison.Ordinal) is > 0 and var punt
            && Elementen.TryLees(regel[..punt], out Toestand toestand))
        {
            _voorbeelden.Add(new Voorbeeld(_doelen[0], toestand, regel[(punt + 1)..].Trim(), bron));
        }
        else
        {
            LeesPatroon(regel, bron);
        }
    }

    private static Toestand? Toestand(Patroonsoort soort) => soort switch
    {
        Patroonsoort.Bevestigt => Core.Volledigheid.Toestand.Bevestigd,
        Patroonsoort.Ontkent => Core.Volledigheid.Toestand.Ontkend,
        Patroonsoort.Betwijfelt => Core.Volledigheid.Toestand.Onzeker,
        _ => null,
    };

    // A form label: what follows it answers the target.
    private void LeesVeld(string label, string bron)
    {
        string[] vast = ["vast", "zeker"];
        Voeg(Patroonsoort.Ontkent, [label, "@antwoordnee"], vast, bron);
        Voeg(Patroonsoort.Betwijfelt, [label, "@antwoordonb"], vast, bron);

        // "Dreiging/wapen/letsel: geen": one answer to several questions.
        string[][] rijen = [["...0", "@kopwoord"], ["...0", "@kopwoord", "...0", "@kopwoord"], ["en|of", "@kopwoord"]];
        foreach (var rij in rijen)
        {
            Voeg(Patroonsoort.Ontkent, [label, .. rij, ":", "@antwoordnee"], vast, bron);
            Voeg(Patroonsoort.Betwijfelt, [label, .. rij, ":", "@antwoordonb"], vast, bron);
        }

        Voeg(Patroonsoort.Betwijfelt, [label, ":", "niet|nog", "nagevraagd|gevraagd|besproken|bekend|nagegaan|niet"], vast, bron);
        Voeg(Patroonsoort.Bevestigt, [label, ":", "@antwoordja"], vast, bron);
        Voeg(Patroonsoort.Bevestigt, ["^", label, ":", "~@antwoordgeen"], ["zeker"], bron);
    }

    private void LeesPatroon(string regel, string bron)
    {
        Patroonsoort soort = regel[0] switch
        {
            '+' => Patroonsoort.Bevestigt,
            '-' => Patroonsoort.Ontkent,
            '?' => Patroonsoort.Betwijfelt,
            '!' => Patroonsoort.Maskeert,
            _ => throw new FormatException($"{bron}: a line must begin with @ doel veld ja: nee: a state, + - ? or !: {regel}"),
        };
        if (_doelen.Length == 0)
        {
            throw new FormatException($"{bron}: a pattern before the first 'doel'");
        }

        var tekst = regel[1..];
        string[] vlaggen = [];
        var haak = tekst.IndexOf('{', StringComparison.Ordinal);
        if (haak >= 0)
        {
            vlaggen = Woorden(tekst[(haak + 1)..].TrimEnd('}', ' '));
            tekst = tekst[..haak];
        }

        Voeg(soort, Woorden(tekst), vlaggen, bron);
    }

    // Optional places are written out: a pattern with n of them becomes 2^n plain ones.
    private void Voeg(Patroonsoort soort, string[] delen, string[] vlaggen, string bron)
    {
        var optie = Array.FindIndex(delen, d => d.Length > 1 && d[^1] == '?');
        if (optie < 0)
        {
            _patronen.Add(new Regelpatroon(_doelen, soort, delen, vlaggen, bron));
            return;
        }

        Voeg(soort, [.. delen[..optie], .. delen[(optie + 1)..]], vlaggen, bron);
        Voeg(soort, [.. delen[..optie], delen[optie][..^1], .. delen[(optie + 1)..]], vlaggen, bron);
    }
}
