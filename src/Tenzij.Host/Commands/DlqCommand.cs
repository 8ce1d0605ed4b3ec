using System.CommandLine;
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
            DlqView.List(Met(await Quarantainelezer.LeesAsync(settings.Read(result), ct), result.GetValue(reason)), result.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Show()
    {
        var settings = new KafkaSettings();
        var source = new Argument<string>("SOURCE") { Description = "Input partition and position, as list shows: 0/1234." };
        var command = new Command("show", """
            One record: why it was refused and what it is the redrive of, on standard error; its bytes, as they came, on standard output.

            Examples:
              tenzij dlq show 0/1234 > record.json
            """) { source };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var bron = result.GetRequiredValue(source);
            var stuk = (await Quarantainelezer.LeesAsync(settings.Read(result), ct)).FirstOrDefault(s => s.Bron == bron);
            if (stuk is null)
            {
                await Console.Error.WriteLineAsync($"tenzij: {bron} is not in quarantine; see: tenzij dlq list");
                return ExitCode.ProblemsFound;
            }

            DlqView.Show(stuk);
            if (stuk.Origineel is not { } origineel)
            {
                await Console.Error.WriteLineAsync("tenzij: its bytes are past the retention of the input");
                return ExitCode.ProblemsFound;
            }

            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(origineel, ct);
            if (!Console.IsOutputRedirected)
            {
                output.WriteByte((byte)'\n');
            }

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
        var again = new Option<bool>("--again") { Description = "Also those that were offered again before." };
        var json = new Option<bool>("--json") { Description = "One line of JSON per record." };
        var command = new Command("redrive", """
            Offer records of the quarantine again. Shows first what would become of each, with the register and the versions as they are
            now; those that would be refused again stay where they are. They go to the end of their partition, under their own key: behind
            what came for the same report since. What comes of it carries the place of the first in a header.

            Examples:
              tenzij dlq redrive --reason uitvoerTeGroot --dry-run
              tenzij dlq redrive 0/1234
            """) { source, reason, dryRun, all, again, json };
        settings.AddTo(command);
        command.SetAction(async (result, ct) =>
        {
            var workshop = Workshop.Open(settings.Pipeline(result));
            var options = settings.Read(result, workshop.Definition);
            var one = result.GetValue(source);
            var found = Met(await Quarantainelezer.LeesAsync(options, ct), result.GetValue(reason)).Where(s => one is null || s.Bron == one).ToList();
            var chosen = found.Where(s => s.HerstelId is null || result.GetValue(again)).ToList();
            var ahead = await Heraanbieding.BekijkAsync(options, chosen, workshop.Stappen(), ct);
            var offered = ahead.Where(a => a.Stuk.Origineel is not null && (!a.IsGeweigerd || result.GetValue(all))).Select(a => a.Stuk).ToList();
            DlqView.Ahead(ahead, result.GetValue(json));
            if (!result.GetValue(dryRun) && offered.Count > 0)
            {
                Heraanbieding.BiedAan(options, offered, TimeProvider.System.GetUtcNow());
            }

            if (!result.GetValue(json))
            {
                DlqView.Ending(found.Count, chosen.Count, offered.Count, result.GetValue(dryRun));
            }

            return one is not null && found.Count == 0 ? ExitCode.ProblemsFound : ExitCode.Ok;
        });
        return command;
    }

    private static List<Quarantainestuk> Met(IReadOnlyList<Quarantainestuk> stukken, string? reason) =>
        [.. stukken.Where(s => reason is null || s.Codes.Contains(reason))];
}
