using System.Globalization;
using Spectre.Console;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;
using Tenzij.Host.Composition;

namespace Tenzij.Host.Terminal;

/// <summary>A row per report for a person at a terminal.</summary>
internal sealed class AssessmentTable : IAssessmentView
{
    private readonly Table _table = Screen.Table("mutatieId", "route", "C", "kans", "oordeel", "why");

    public void Show(Judgement judgement)
    {
        if (judgement.Besluit is not { } besluit)
        {
            var fouten = judgement.Rejection!.Fouten;
            _table.AddRow(Screen.Text(judgement.MutatieId ?? "?"), Screen.Route(Route.Quarantaine, Urgentie.Geen), Screen.Text(""),
                Screen.Text(""), Screen.Text(""), Screen.Text($"{fouten[0].Code} {fouten[0].Pad}{(fouten.Count > 1 ? $" (+{fouten.Count - 1})" : "")}"));
            return;
        }

        _table.AddRow(
            Screen.Text(judgement.MutatieId!), Screen.Route(besluit.Route, besluit.Urgentie),
            Screen.Text(besluit.Volledigheid.ToString("0.00", CultureInfo.InvariantCulture)),
            Screen.Text(besluit.KansVoldoende.ToString("0.00", CultureInfo.InvariantCulture)),
            Screen.Text(besluit.Oordeel.Naam()), Screen.Text(Why(judgement, besluit)));
    }

    public void End() => Screen.Out.Write(_table);

    private static string Why(Judgement judgement, Besluit besluit)
    {
        var criteria = besluit.Criteria
            .Where(c => c.Toestand >= Toestand.Onzeker && c.Criterium.Contractsoort() != Criteriumsoort.Informatief)
            .Select(c => c.Criterium.Naam() + (c.Toestand == Toestand.Onzeker ? "?" : ""))
            .ToList();
        if (criteria.Count > 0)
        {
            return string.Join(", ", criteria);
        }

        var missing = judgement.Beoordeling!.Elementen
            .Where(e => e is { Toepasselijk: true, Toestand: Toestand.Afwezig }).Select(e => e.Element.Naam()).ToList();
        return besluit.Route == Route.Beoordeling && missing.Count > 0
            ? "missing: " + string.Join(", ", missing)
            : besluit.Regels[^1];
    }
}
