using System.Text;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Tokens;

namespace Tenzij.Benchmarks.SpamAssassin;

/// <summary>
/// The features of the clause heads on any text: words, pairs of words and pieces of 3–5 characters within words, hashed,
/// selected on the training mails by chi-square and renumbered to at most 2^14 columns; distinct, each 1/√n.
/// </summary>
internal sealed class EigenKenmerken
{
    private const int GezienMin = 3;
    private const int StuklengteMin = 5;

    private readonly Tekstruimte _tekst = new();
    private readonly uint[] _grammen = new uint[1 << 18];
    private readonly Dictionary<uint, int> _kolommen;

    public EigenKenmerken(IReadOnlyList<Mail> training)
    {
        Dictionary<uint, (int Spam, int Ham)> gezien = [];
        foreach (var mail in training)
        {
            foreach (var hash in Hashes(mail.Tekst))
            {
                var (spam, ham) = gezien.GetValueOrDefault(hash);
                gezien[hash] = mail.IsSpam ? (spam + 1, ham) : (spam, ham + 1);
            }
        }

        var aandeel = (double)training.Count(m => m.IsSpam) / training.Count;
        _kolommen = gezien.Where(g => g.Value.Spam + g.Value.Ham >= GezienMin)
            .OrderByDescending(g => Chi(g.Value, aandeel)).ThenBy(g => g.Key).Take(Kolommen.AantalMax)
            .Select(g => g.Key).Order().Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i);
    }

    public int Aantal => _kolommen.Count;

    public VBuffer<float> Maak(string tekst)
    {
        List<int> plekken = [];
        foreach (var hash in Hashes(tekst))
        {
            if (_kolommen.TryGetValue(hash, out var kolom))
            {
                plekken.Add(kolom);
            }
        }

        plekken.Sort();
        var waarden = new float[plekken.Count];
        Array.Fill(waarden, plekken.Count == 0 ? 0 : 1 / MathF.Sqrt(plekken.Count));
        return new VBuffer<float>(Kolommen.AantalMax, waarden.Length, waarden, [.. plekken]);
    }

    private static double Chi((int Spam, int Ham) gezien, double aandeel)
    {
        var verwacht = (gezien.Spam + gezien.Ham) * aandeel;
        var verschil = gezien.Spam - verwacht;
        return verschil * verschil / (verwacht * (1 - aandeel));
    }

    private HashSet<uint> Hashes(string tekst)
    {
        Tokenizer.Lees(Encoding.UTF8.GetBytes(tekst), _tekst);
        var (n, vorige) = (0, 0u);
        for (var i = 0; i < _tekst.Aantal; i++)
        {
            var woord = _tekst.Woord(i);
            var kern = Kern(woord);
            n = Grammen.Voeg(_grammen, n, Grammen.Meng(kern, 1));
            n = Grammen.Voeg(_grammen, n, Grammen.Meng(vorige * 31 + kern, 2));
            n = woord.Length >= StuklengteMin ? Grammen.Stukken(woord, _grammen, n) : n;
            vorige = kern;
        }

        return [.. _grammen.AsSpan(0, n)];
    }

    private static uint Kern(ReadOnlySpan<byte> woord)
    {
        var hash = 2166136261u;
        foreach (var b in woord)
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash;
    }
}
