using System.Globalization;
using System.Text;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Lists what went wrong, by report: labelled state, arrow, state found. Ids only, never text.</summary>
internal static class Verwarringenlijst
{
    public static string Maak(IReadOnlyList<Uitslag> uitslagen)
    {
        var uit = new StringBuilder();
        foreach (var u in uitslagen)
        {
            List<string> fouten = [];
            for (var e = 0; e < Elementen.Aantal; e++)
            {
                Voeg(fouten, ((Element)e).Naam(), u.Voorbeeld.Elementen[e], u.Elementen[e]);
            }

            foreach (var c in Enum.GetValues<Criterium>())
            {
                Voeg(fouten, c.Naam(), u.Voorbeeld.Criteria[(int)c], u.Criteria[(int)c]);
            }

            if (u.Oordeel != u.Voorbeeld.Oordeel)
            {
                fouten.Add(string.Create(
                    CultureInfo.InvariantCulture, $"oordeel:{u.Voorbeeld.Oordeel.Naam()}->{u.Oordeel.Naam()}({u.Kans:0.00})"));
            }

            if (u.Route != u.RouteVolgensLabels)
            {
                fouten.Add($"route:{u.RouteVolgensLabels.Naam()}->{u.Route.Naam()}");
            }

            if (fouten.Count > 0)
            {
                uit.Append(u.Voorbeeld.Id).Append(' ').AppendJoin(' ', fouten).Append('\n');
            }
        }

        return uit.ToString();
    }

    private static void Voeg(List<string> fouten, string naam, Toestand waar, Toestand gevonden)
    {
        if (waar != gevonden)
        {
            fouten.Add($"{naam}:{waar.Naam()}->{gevonden.Naam()}");
        }
    }
}
