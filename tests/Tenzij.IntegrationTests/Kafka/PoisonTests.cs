using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Kafka.Running;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>Whatever stands on the input gets one ledger record, and what cannot be read can be worked with.</summary>
[Collection(nameof(Brokers))]
public sealed class PoisonTests(Broker broker)
{
    [Fact]
    public async Task Poison_OfEveryKind_GoesToQuarantineAndStopsNothing()
    {
        var queue = await Queue.MakeAsync(broker.Options(1, mock: true));
        queue.Produce("a"u8.ToArray(), null);
        queue.Produce(null, [0xff, 0xfe, 0x00]);
        queue.Produce("b"u8.ToArray(), new byte[2 << 20]);
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1"));

        var total = await queue.RunAsync();

        Assert.Equal((4, 3), (total.Records, total.Quarantaine));
        Assert.Empty((await queue.VerifyAsync()).Bevindingen);
    }

    [Fact]
    public async Task Record_WithAnotherKey_IsDecidedFlaggedAndListed()
    {
        var queue = await Queue.MakeAsync(broker.Options(1, mock: true));
        queue.Produce("not-the-id"u8.ToArray(), Mutatietekst.Regel("m-1"));

        await queue.RunAsync();

        var report = await queue.VerifyAsync();
        Assert.True(report.IsGoed);
        Assert.Equal("partition 0, position 0", Assert.Single(report.VerkeerdGesleuteld));
        Assert.True(queue.Read(queue.Options.Topics.Besluiten)[0].Message.Headers.TryGetLastBytes("sleutel", out _));
    }

    [Fact]
    public async Task Output_LargerThanItsTopicTakes_SendsItsReportToQuarantine()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { MessageBytesMax = 64 * 1024 });
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new GroteBerichten(new Regelberichtenmaker(), z => z.Mutatie.MutatieId == "m-2") };
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1"));
        queue.Produce("m-2"u8.ToArray(), Mutatietekst.Regel("m-2"));
        queue.Produce("m-3"u8.ToArray(), Mutatietekst.Regel("m-3"));

        await queue.RunAsync(stappen: stappen);

        var ledger = queue.Read(queue.Options.Topics.Besluiten).Select(r => Encoding.UTF8.GetString(r.Message.Value)).ToList();
        Assert.Equal(3, ledger.Count);
        Assert.Contains("\"soort\":\"quarantaine\"", ledger[1], StringComparison.Ordinal);
        Assert.Contains("uitvoerTeGroot", ledger[1], StringComparison.Ordinal);
        Assert.Contains("\"soort\":\"besluit\"", ledger[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_LargerThanItsTopicTakes_IsRecorded_AndItsReportGoesToQuarantine()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { MessageBytesMax = 64 * 1024 });
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new GroteBerichten(new Regelberichtenmaker(), z => z.Herbeoordeling > 0) };
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1", uur: 10));
        queue.Produce("m-2"u8.ToArray(), Mutatietekst.Regel("m-2", uur: 20));
        // Late: with it the second is the third of a pattern.
        queue.Produce("m-0"u8.ToArray(), Mutatietekst.Regel("m-0", uur: 5));

        var total = await queue.RunAsync(stappen: stappen);

        Assert.Equal(3, total.Records);
        Assert.Empty((await queue.VerifyAsync(stappen)).Bevindingen);
        Assert.StartsWith("1 veiligThuis", queue.FinalRoutes()["m-2"], StringComparison.Ordinal);
        var quarantine = Assert.Single(queue.Read(queue.Options.Topics.Van(Bestemming.Quarantaine)));
        Assert.Contains("uitvoerTeGroot", Encoding.UTF8.GetString(quarantine.Message.Value), StringComparison.Ordinal);
        Assert.Contains("\"bron\":\"0/1\"", Encoding.UTF8.GetString(quarantine.Message.Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarantine_ThatDoesNotFitEither_EndsTheRunWithWhatToDo()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { MessageBytesMax = 64 * 1024 });
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1"));
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new NietsPast() };

        var fault = await Assert.ThrowsAsync<KafkaUnavailableException>(() => queue.RunAsync(stappen: stappen));

        Assert.Contains("does not fit", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsTransient);
    }

    [Fact]
    public async Task Logs_HoldNothingOfAReport()
    {
        var queue = await Queue.MakeAsync(broker.Options(1, mock: true));
        var log = new Logregels();
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1", burgers: [7], toelichting: "Kanarie Vogelzang"));
        queue.Produce("x"u8.ToArray(), Encoding.UTF8.GetBytes($"{{\"bsn\":\"{Mutatietekst.Bsn(7)}\",\"naam\":\"Kanarie Vogelzang\""));
        queue.Produce("wrong"u8.ToArray(), Mutatietekst.Regel("m-2", burgers: [7]));

        await queue.RunAsync(log: log);

        Assert.NotEmpty(log.Lines);
        Assert.All(log.Lines, line =>
        {
            Assert.DoesNotContain("Kanarie", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Mutatietekst.Bsn(7), line, StringComparison.Ordinal);
            Assert.DoesNotContain("m-2", line, StringComparison.Ordinal);
        });
        Assert.All(queue.Options.Topics.Uitvoer.SelectMany(queue.Read), message =>
            Assert.DoesNotContain(Mutatietekst.Bsn(7), Encoding.UTF8.GetString(message.Message.Key), StringComparison.Ordinal));
    }

    private sealed class NietsPast : IBerichtenmaker
    {
        public void Maak(Zaak zaak, List<Bericht> berichten) =>
            berichten.Add(new Bericht(Bestemming.Radar, "groot", zaak.Sleutel, new byte[100 * 1024]));

        public void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten) =>
            berichten.Add(new Bericht(Bestemming.Quarantaine, "groot", quarantaine.Sleutel, new byte[100 * 1024]));
    }
}
