using System.Text.Json;
using Tenzij.Core.Criteria;

namespace Tenzij.Host.Composition;

/// <summary>What a manager asks of a run, counted from its ledger.</summary>
internal sealed class DemoFigures
{
    private readonly Dictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Reports, int Incomplete)> _units = new(StringComparer.Ordinal);

    public IEnumerable<(string Criterium, int Count)> Reasons => Ranked(_reasons);

    public IEnumerable<(string Element, int Count)> Missing => Ranked(_missing);

    public IEnumerable<(string Eenheid, int Reports, int Incomplete)> Units =>
        _units.Select(u => (u.Key, u.Value.Reports, u.Value.Incomplete));

    /// <summary>The first report of each kind, to explain: spoed (with a confirmed reason), lokaalTeam, beoordeling.</summary>
    public Dictionary<string, string> Examples { get; } = new(StringComparer.Ordinal);

    public static DemoFigures Of(LedgerFolder folder)
    {
        var figures = new DemoFigures();
        foreach (var record in folder.Records())
        {
            if (record.GetProperty("soort").GetString() == "besluit" && !record.GetProperty("herbeoordeling").GetBoolean())
            {
                figures.Count(record);
            }
        }

        return figures;
    }

    private void Count(JsonElement record)
    {
        var route = record.GetProperty("route").GetString()!;
        var urgentie = record.GetProperty("urgentie").GetString();
        if (urgentie != "spoed" || IsConfirmed(record))
        {
            Examples.TryAdd(urgentie == "spoed" ? "spoed" : route, record.GetProperty("mutatieId").GetString()!);
        }

        foreach (var criterium in record.GetProperty("criteria").EnumerateObject())
        {
            if (criterium.Value.GetString() is "bevestigd" or "onzeker" && Criteriumlijst.TryLees(criterium.Name, out var c)
                && c.Contractsoort() != Criteriumsoort.Informatief)
            {
                Add(_reasons, criterium.Name);
            }
        }

        if (route == "buitenScope")
        {
            return;
        }

        var incomplete = record.GetProperty("onvolledig").GetBoolean();
        var eenheid = record.GetProperty("eenheid").GetString()!;
        var unit = _units.GetValueOrDefault(eenheid);
        _units[eenheid] = (unit.Reports + 1, unit.Incomplete + (incomplete ? 1 : 0));
        foreach (var element in record.GetProperty("elementen").EnumerateObject())
        {
            if (incomplete && element.Value.GetString() == "afwezig")
            {
                Add(_missing, element.Name);
            }
        }
    }

    private static bool IsConfirmed(JsonElement record) => record.GetProperty("criteria").EnumerateObject().Any(c =>
        c.Value.GetString() == "bevestigd" && Criteriumlijst.TryLees(c.Name, out var criterium)
        && criterium.Contractsoort() == Criteriumsoort.Spoed);

    private static void Add(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static IEnumerable<(string, int)> Ranked(Dictionary<string, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));
}
