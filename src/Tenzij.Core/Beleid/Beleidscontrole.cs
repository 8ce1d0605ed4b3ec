using Tenzij.Core.Criteria;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Beleid;

/// <summary>
/// Refuses a policy that would break a safety rule: danger never to a local team, incompleteness never delays danger,
/// doubt never to a local team.
/// </summary>
public static class Beleidscontrole
{
    /// <summary>Floor of C: below it, half of the weight could be missing and the report still count as complete.</summary>
    public const double VolledigheidOndergrens = 0.5;

    /// <summary>Floor of the probability at which a report counts as sufficient.</summary>
    public const double KansVoldoendeOndergrens = 0.5;

    /// <summary>Every problem, as key and message; empty for a safe policy.</summary>
    public static IReadOnlyList<(string Sleutel, string Melding)> Controleer(Beleidsregels beleid)
    {
        var problemen = new List<(string, string)>();
        Drempels("drempels", beleid.Landelijk, problemen);
        foreach (var (regio, drempels) in beleid.PerRegio)
        {
            Drempels($"overschrijvingen.regio.{regio}", drempels, problemen);
        }

        foreach (var (eenheid, drempels) in beleid.PerEenheid)
        {
            Drempels($"overschrijvingen.eenheid.{eenheid}", drempels, problemen);
        }

        Lijsten(beleid, problemen);
        Bereik("structureel.vensterMaanden", beleid.Structureel.VensterMaanden, 12, 120, problemen);
        Bereik("structureel.aantal", beleid.Structureel.Aantal, 2, 3, problemen);
        Bereik("termijnen.veiligThuis", beleid.Termijnen.VeiligThuisWerkdagen, 1, 5, problemen);
        Bereik("termijnen.lokaalTeam", beleid.Termijnen.LokaalTeamWerkdagen, 1, 10, problemen);
        Bereik("termijnen.intake", beleid.Termijnen.IntakeWerkdagen, 1, 5, problemen);
        Bereik("termijnen.aanvulling", beleid.Termijnen.AanvulWerkdagen, 1, 10, problemen);
        return problemen;
    }

    private static void Drempels(string sleutel, Drempels drempels, List<(string, string)> problemen)
    {
        Bereik($"{sleutel}.volledigheidMinimum", drempels.VolledigheidMinimum, VolledigheidOndergrens, 1, problemen);
        Bereik($"{sleutel}.kansVoldoende", drempels.KansVoldoende, KansVoldoendeOndergrens, 1, problemen);
        Bereik($"{sleutel}.kansOnvoldoende", drempels.KansOnvoldoende, 0, 1, problemen);
        if (drempels.KansOnvoldoende > drempels.KansVoldoende)
        {
            problemen.Add(($"{sleutel}.kansOnvoldoende", "must not be above kansVoldoende"));
        }
    }

    private static void Lijsten(Beleidsregels beleid, List<(string, string)> problemen)
    {
        for (var i = 0; i < Elementen.Aantal; i++)
        {
            var naam = ((Element)i).Naam();
            Bereik($"elementen.{naam}.gewicht", beleid.Gewichten[i], 1, 10, problemen);
            if (Volledigheidsnorm.IsPoort((Element)i) && !beleid.Poorten[i])
            {
                problemen.Add(($"elementen.{naam}.poort", "is a gate in the completeness standard and cannot be opened"));
            }
        }

        for (var i = 0; i < Criteriumlijst.Aantal; i++)
        {
            var criterium = (Criterium)i;
            if (beleid.Criteriumsoorten[i] < criterium.Contractsoort())
            {
                problemen.Add(($"criteria.{criterium.Naam()}",
                    $"is {Soortnaam(criterium.Contractsoort())} in the published criteria and cannot be made lighter"));
            }
        }
    }

    private static void Bereik(string sleutel, double waarde, double min, double max, List<(string, string)> problemen)
    {
        // NaN fails both comparisons, so ask for what is right instead of for what is wrong.
        if (!(waarde >= min && waarde <= max))
        {
            problemen.Add((sleutel, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"is {waarde}, must be {min} to {max}")));
        }
    }

    private static string Soortnaam(Criteriumsoort soort) => soort switch
    {
        Criteriumsoort.Spoed => "spoed",
        Criteriumsoort.Regulier => "regulier",
        _ => "informatief",
    };
}
