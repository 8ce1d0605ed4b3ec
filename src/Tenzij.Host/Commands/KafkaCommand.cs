using System.CommandLine;
using Spectre.Console;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Topology;

namespace Tenzij.Host.Commands;

/// <summary><c>tenzij kafka setup</c>: the topics as they must be.</summary>
internal static class KafkaCommand
{
    public static Command Create()
    {
        var command = new Command("kafka", "The queue itself.");
        command.Subcommands.Add(Setup());
        return command;
    }

    private static Command Setup()
    {
        var settings = new KafkaSettings();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the plan and change nothing." };
        var partitions = new Option<int?>("--partitions") { Description = "Partitions of every topic; fixed once made." };
        var json = new Option<bool>("--json") { Description = "The steps as JSON, one a line." };
        var command = new Command("setup", """
            Make the topics with the settings that the guarantees need, and set right those that differ. Deletes nothing and never
            changes a number of partitions. Exit code 5 when a topic is as it may not be and cannot be changed.

            Examples:
              tenzij kafka setup --dry-run
              tenzij kafka setup --bootstrap broker1:9092,broker2:9092 --partitions 8
            """) { dryRun, partitions, json };
        settings.AddTo(command);
        command.SetAction(async result =>
        {
            var options = settings.Read(result);
            options = options with { PartitionCount = result.GetValue(partitions) ?? options.PartitionCount };
            var beleid = Workshop.Rules(Streaming.Pipelines.PipelineFile.Read(Pipelines.Find(settings.Pipeline(result)))).Beleid;
            var steps = await TopicSetup.RunAsync(options, beleid.Structureel.VensterMaanden, result.GetValue(dryRun));
            Show(steps, result.GetValue(json));
            return steps.Any(s => s.Actie == "refuse") ? ExitCode.ProblemsFound : ExitCode.Ok;
        });
        return command;
    }

    private static void Show(IReadOnlyList<Topicstap> steps, bool json)
    {
        if (json)
        {
            foreach (var step in steps)
            {
                Console.Out.WriteLine(Json.Object([("topic", step.Naam), ("action", step.Actie), ("what", step.Uitleg)]));
            }

            return;
        }

        var table = Screen.Table("topic", "action", "what");
        foreach (var step in steps)
        {
            table.AddRow(Screen.Text(step.Naam), Screen.Bold(step.Actie), Screen.Dim(step.Uitleg));
        }

        Screen.Out.Write(table);
    }
}
