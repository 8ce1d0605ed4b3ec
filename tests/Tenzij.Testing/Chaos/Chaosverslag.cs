using System.Globalization;
using System.Text;

namespace Tenzij.Testing.Chaos;

/// <summary>One chaos run from begin to end, and its report in Markdown.</summary>
public static class Chaosverslag
{
    /// <summary>True when every law holds and every instance ended as it was made to.</summary>
    public static async Task<(bool Holds, string Report)> MaakAsync(int seed, int events, int count, Action<string> tell, CancellationToken ct)
    {
        var plan = Chaosplan.Maak(seed, events, count);
        await using var run = await Chaosrun.PrepareAsync(seed, count, tell);
        await run.RunAsync(plan, ct);
        tell($"ran {run.Took}; asking");
        byte[] reports = [.. Chaosmeldingen.Maak(seed, count).SelectMany(line => line.Append((byte)'\n'))];
        var oordelen = await Chaosbewijs.VraagAsync(run.Options, Chaosrun.Pipeline, reports, run.Poison);
        return (oordelen.All(o => o.Fouten.Count == 0) && run.Surprises.Count == 0, Schrijf(run, plan, oordelen));
    }

    private static string Schrijf(Chaosrun run, IReadOnlyList<Chaosevent> plan, IReadOnlyList<Oordeel> oordelen)
    {
        var text = new StringBuilder();
        Line(text, $"Seed {run.Seed}: {plan.Count} events over {run.Count:N0} reports on 3 partitions, up to {Chaosplan.SlotCount} instances, {run.Took:hh\\:mm\\:ss}.");
        text.Append("\n| what must hold | counted | |\n|---|---|---|\n");
        foreach (var oordeel in oordelen)
        {
            Line(text, $"| {oordeel.Wet} | {oordeel.Gemeten} | {(oordeel.Fouten.Count == 0 ? "holds" : "**" + string.Join("; ", oordeel.Fouten) + "**")} |");
        }

        Line(text, $"| no instance crashed | {plan.Count:N0} events, {run.Reached:N0} deaths at the failpoint meant | {(run.Surprises.Count == 0 ? "holds" : "**" + string.Join("; ", run.Surprises.Take(5)) + "**")} |");
        text.Append("\n| event | times |\n|---|---:|\n");
        foreach (var soort in plan.GroupBy(Naam).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Line(text, $"| {soort.Key} | {soort.Count()} |");
        }

        return text.ToString();
    }

    private static string Naam(Chaosevent it) => it.Soort switch
    {
        Onheil.Failpoint => $"kill -9 at `{it.Failpoint!.Split(':')[0]}`",
        Onheil.Kill => "kill -9 at any moment",
        Onheil.Stop => "SIGSTOP past the poll interval",
        Onheil.Broker => "broker killed and started again",
        Onheil.Erbij => "instance added",
        Onheil.Eraf => "instance removed",
        _ => "poison: random bytes, no value, a megabyte of zeroes",
    };

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
