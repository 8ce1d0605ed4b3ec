using System.CommandLine;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Quarantine;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij dlq list|show|redrive</c>: working with the quarantine.</summary>
internal static class DlqCommand
{
    public static Command Create()
    {
        var command = new Command("dlq", "Records in quarantine.");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(Redrive());
        return command;
    }

    private static Option<string?> Reason() => new("--reason") { Description = "Only those with this fault code." };

    private static Command List()
    {
        var settings = new KafkaSettings();
        var reason = Reason();
        var json = new Option<bool>("--json") { Description = "One line of JSON per record." };
        var command = new Command("list", """
            Every record in quarantine: where it came from and why.

            Examples:
              tenzij dlq list
              tenzij dlq list --reason geenJson --json
            """) { reason, json };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var stukken = Met(await Quarantainelezer.LeesAsync(settings.Read(result), ct), result.GetValue(reason));
            if (result.GetValue(json))
            {
                foreach (var stuk in stukken)
                {
                    Console.Out.WriteLine(Json.Object([("source", stuk.Bron), ("mutatieId", stuk.MutatieId ?? ""), ("unit", stuk.Eenheid ?? ""), ("reasons", string.Join(' ', stuk.Codes)), ("redriven", stuk.HerstelId ?? "")]));
                }

                return ExitCode.Ok;
            }

            var table = Screen.Table("source", "mutatieId", "unit", "reasons", "offered again");
            foreach (var stuk in stukken)
            {
                table.AddRow(Screen.Bold(stuk.Bron), Screen.Text(stuk.MutatieId ?? "-"), Screen.Text(stuk.Eenheid ?? "-"), Screen.Text(string.Join(", ", stuk.Codes)), Screen.Dim(stuk.HerstelId is null ? "" : "yes"));
            }

            Screen.Out.Write(table);
            Screen.Out.WriteLine($"{stukken.Count} records in quarantine");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Show()
    {
        var settings = new KafkaSettings();
        var source = new Argument<string>("SOURCE") { Description = "Input partition and position, as list shows: 0/1234." };
        var command = new Command("show", """
            The original bytes of one record, as they came, on standard output.

            Examples:
              tenzij dlq show 0/1234 > record.json
            """) { source };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var stuk = (await Quarantainelezer.LeesAsync(settings.Read(result), ct)).SingleOrDefault(s => s.Bron == result.GetRequiredValue(source));
            if (stuk?.Origineel is not { } origineel)
            {
                await Console.Error.WriteLineAsync(stuk is null ? "tenzij: no such record in quarantine" : "tenzij: its bytes are past the retention of the input");
                return ExitCode.ProblemsFound;
            }

            await Console.Error.WriteLineAsync($"tenzij: {stuk.Bron}, {origineel.Length} bytes, {string.Join(", ", stuk.Codes)}");
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(origineel, ct);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Redrive()
    {
        var settings = new KafkaSettings();
        var source = new Argument<string?>("SOURCE") { Description = "One record, 0/1234; without it all, or all of --reason.", Arity = ArgumentArity.ZeroOrOne };
        var reason = Reason();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the new decisions and offer nothing." };
        var all = new Option<bool>("--also-refused") { Description = "Also those that would be refused again." };
        var command = new Command("redrive", """
            Offer records of the quarantine again. Shows first what would become of each, judged alone; those that would be refused again
            stay where they are. They go to the end of their partition, under their own key: behind what came for the same report since.

            Examples:
              tenzij dlq redrive --reason uitvoerTeGroot --dry-run
              tenzij dlq redrive 0/1234
            """) { source, reason, dryRun, all };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(settings.Pipeline(result));
            var options = settings.Read(result, workshop.Definition);
            var one = result.GetValue(source);
            var stappen = workshop.Stappen();
            var ahead = Met(await Quarantainelezer.LeesAsync(options, ct), result.GetValue(reason))
                .Where(s => one is null || s.Bron == one).Select(s => Heraanbieding.Bekijk(s, stappen)).ToList();
            Show(ahead);
            var offered = ahead.Where(a => a.Stuk.Origineel is not null && (a.IsGewijzigd || result.GetValue(all))).Select(a => a.Stuk).ToList();
            if (!result.GetValue(dryRun) && offered.Count > 0)
            {
                Heraanbieding.BiedAan(options, offered, TimeProvider.System.GetUtcNow());
            }

            Screen.Out.WriteLine(result.GetValue(dryRun) ? $"{offered.Count} would be offered again" : $"{offered.Count} offered again");
            return one is not null && ahead.Count == 0 ? ExitCode.ProblemsFound : ExitCode.Ok;
        });
        return command;
    }

    private static void Show(IReadOnlyList<Vooruitblik> ahead)
    {
        var table = Screen.Table("source", "mutatieId", "was", "now");
        foreach (var blik in ahead)
        {
            var now = blik.IsGewijzigd ? $"{blik.Route} {blik.Urgentie}" : "refused: " + string.Join(", ", blik.Codes);
            table.AddRow(Screen.Bold(blik.Stuk.Bron), Screen.Text(blik.Stuk.MutatieId ?? "-"), Screen.Dim(string.Join(", ", blik.Stuk.Codes)), Screen.Text(now));
        }

        Screen.Out.Write(table);
    }

    private static List<Quarantainestuk> Met(IReadOnlyList<Quarantainestuk> stukken, string? reason) =>
        [.. stukken.Where(s => reason is null || s.Codes.Contains(reason))];
}
