using Tenzij.Testing.Brokers;
using System.Text;
using System.Text.Json;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>What must hold of a queue, asked separately, for a loss can hide behind a double.</summary>
internal static class Proof
{
    public static async Task HoldsAsync(Queue queue, byte[] reports)
    {
        var input = queue.Read(queue.Options.Topics.Invoer);
        var ledger = queue.Read(queue.Options.Topics.Besluiten)
            .Select(r => (r.Partition, Record: JsonDocument.Parse(r.Message.Value).RootElement)).ToList();
        var accounted = ledger.Where(l => !Corrects(l.Record))
            .Select(l => (l.Partition.Value, l.Record.GetProperty("invoer").GetProperty("positie").GetInt64())).ToList();

        Assert.Equal(reports.Count(b => b == '\n'), input.Count);
        Assert.Empty(input.Select(i => (i.Partition.Value, i.Offset.Value)).Except(accounted));
        Assert.Equal(accounted.Count, accounted.Distinct().Count());
        foreach (var partition in accounted.GroupBy(a => a.Item1))
        {
            Assert.Equal(partition.Order(), partition);
        }

        var ids = queue.Options.Topics.Uitvoer.SelectMany(topic => queue.Read(topic)
            .Select(m => topic + Encoding.UTF8.GetString(m.Message.Key) + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(m.Message.Value)))).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());

        // Chains, outputs and re-derived decisions, by the verb that an operator has.
        Assert.Equal(0, await Verb.RunAsync(queue.Options, "verify", "--kafka"));
    }

    private static bool Corrects(JsonElement record) =>
        record.TryGetProperty("herbeoordeling", out var corrects) && corrects.GetBoolean();
}
