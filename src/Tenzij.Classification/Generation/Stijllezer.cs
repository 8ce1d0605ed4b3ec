using System.Globalization;

namespace Tenzij.Classification.Generation;

/// <summary>Reads the style pack.</summary>
internal static class Stijllezer
{
    public static Stijl[] Lees(IEnumerable<string> regels)
    {
        List<Stijl> uit = [];
        foreach (var regel in regels)
        {
            if (regel.StartsWith('#'))
            {
                uit.Add(Kop(regel[1..]));
            }
            else if (regel.StartsWith('"'))
            {
                var delen = regel.Split(" -> ", 2);
                uit[^1].Vervangingen.Add((delen[0].Trim('"'), delen[1].Trim('"')));
            }
            else
            {
                var delen = regel.Split(" = ", 2);
                var oud = uit[^1];
                uit[^1] = delen[0] == "so" ? oud with { So = delen[1] } : oud with { Ve = delen[1] };
            }
        }

        return [.. uit];
    }

    private static Stijl Kop(string kop)
    {
        var delen = kop.Split(':', 2);
        var vlaggen = delen[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Stijl(delen[0].Trim(), int.Parse(vlaggen[0], CultureInfo.InvariantCulture), "", "")
        {
            Klein = vlaggen.Contains("lower"),
            Groot = vlaggen.Contains("upper"),
            ZonderPunt = vlaggen.Contains("noperiod"),
            Koppen = vlaggen.Contains("labels"),
            Regels = vlaggen.Contains("lines"),
            Tikfouten = vlaggen.Contains("typos"),
        };
    }
}
