using System.Text;
using System.Text.Json;
using Tenzij.Testing.Brokers;
using Tenzij.Core.Berichten;
using Tenzij.Kafka.Quarantine;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>The quarantine as something that people work with.</summary>
[Collection(nameof(Brokers))]
public sealed class QuarantineTests(Broker broker)
{
    [Fact]
    public async Task Look_KnowsVersionsAndHouseholds_AndChangesNothing()
    {
        var (queue, stappen) = await TooLargeAsync();
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1", toelichting: "Anders."));
        await queue.RunAsync(stappen: stappen);

        var ahead = await LookAsync(queue, stappen);

        // Judged alone the second would be decided: only the register knows that this version came before.
        Assert.Equal(["0/1 besluit", "0/3 quarantaine"], ahead.Select(a => $"{a.Stuk.Bron} {a.Soort}"));
        Assert.Equal(["andereInhoud"], ahead[1].Codes);
        Assert.Equal(4, queue.Read(queue.Options.Topics.Invoer).Count);
    }

    [Fact]
    public async Task Redrive_ByReason_IsDecidedBehindWhatCameSince_WithALinkAndATrace()
    {
        var (queue, stappen) = await TooLargeAsync();
        queue.Produce("m-2"u8.ToArray(), Mutatietekst.Regel("m-2", versie: 2));
        await queue.RunAsync(stappen: stappen);
        var stuk = Assert.Single(await Quarantainelezer.LeesAsync(queue.Options, TestContext.Current.CancellationToken));

        Assert.Equal("achterhaald", Assert.Single(await LookAsync(queue, stappen)).Soort);
        Heraanbieding.BiedAan(queue.Options, [stuk], TimeProvider.System.GetUtcNow());
        await queue.RunAsync(stappen: stappen);

        Assert.Empty((await queue.VerifyAsync(stappen)).Bevindingen);
        var input = queue.Read(queue.Options.Topics.Invoer);
        Assert.Equal(input[1].Message.Value, input[4].Message.Value);
        Assert.Equal("m-2", Encoding.UTF8.GetString(input[4].Message.Key));
        var last = queue.Read(queue.Options.Topics.Besluiten)[^1];
        Assert.Equal("achterhaald", JsonDocument.Parse(last.Message.Value).RootElement.GetProperty("soort").GetString());
        Assert.True(last.Message.Headers.TryGetLastBytes(Heraanbieding.Header, out var link));
        Assert.Equal("0/1", Encoding.ASCII.GetString(link));
        var after = Assert.Single(await Quarantainelezer.LeesAsync(queue.Options, TestContext.Current.CancellationToken));
        Assert.NotNull(after.HerstelId);
    }

    [Fact]
    public async Task Redrive_OfWhatIsRefusedAgain_NamesTheRecordItRepeats()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie) };
        queue.Produce("kapot"u8.ToArray(), "{\"mutatieId\":\"kapot\","u8.ToArray());
        await queue.RunAsync(stappen: stappen);
        var stuk = Assert.Single(await Quarantainelezer.LeesAsync(queue.Options, TestContext.Current.CancellationToken));

        Heraanbieding.BiedAan(queue.Options, [stuk], TimeProvider.System.GetUtcNow());
        await queue.RunAsync(stappen: stappen);

        var both = await Quarantainelezer.LeesAsync(queue.Options, TestContext.Current.CancellationToken);
        Assert.Equal([(null, true), ("0/0", false)], both.Select(s => (s.HeraanbiedingVan, s.HerstelId is not null)));
        Assert.Equal(both[0].Origineel!, both[1].Origineel!);
    }

    [Fact]
    public async Task Redrive_LeavesNothingWaiting_AndEveryInstanceEnds()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie) };
        queue.Produce("a"u8.ToArray(), "{"u8.ToArray(), partition: 0);
        queue.Produce("b"u8.ToArray(), "{"u8.ToArray(), partition: 1);
        await queue.RunAsync(stappen: stappen);
        Heraanbieding.BiedAan(
            queue.Options, await Quarantainelezer.LeesAsync(queue.Options, TestContext.Current.CancellationToken), TimeProvider.System.GetUtcNow());

        // The markers of the redrive stand behind the last record, where no group offset comes.
        await Task.WhenAll(queue.RunAsync("0", stappen: stappen), queue.RunAsync("1", stappen: stappen));

        var lag = await Tenzij.Kafka.Operations.Achterstand.LeesAsync(queue.Options);
        Assert.Contains(lag, p => p.Committed < p.End);
        Assert.Equal(0, lag.Sum(p => p.Lag));
    }

    [Fact]
    public async Task Verbs_ListShowAndRedrive_WorkOnTheCommandLine()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        queue.Produce("kapot"u8.ToArray(), "{\"mutatieId\":\"kapot\","u8.ToArray());
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1"));
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1", toelichting: "Anders."));
        Assert.Equal(0, await Verb.RunAsync(queue.Options, "run", "--until-idle"));

        var list = await Verb.OutputAsync(queue.Options, "dlq", "list", "--json");
        var show = await Verb.OutputAsync(queue.Options, "dlq", "show", "0/0");
        var nothing = await Verb.OutputAsync(queue.Options, "dlq", "show", "0/1");
        var dry = await Verb.OutputAsync(queue.Options, "dlq", "redrive", "--dry-run");
        var before = queue.Read(queue.Options.Topics.Invoer).Count;
        var forced = await Verb.OutputAsync(queue.Options, "dlq", "redrive", "--reason", "afgekapt", "--also-refused");
        var after = await Verb.OutputAsync(queue.Options, "dlq", "redrive", "--reason", "afgekapt", "--also-refused");

        Assert.Equal(["0/0", "0/2"], list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()));
        Assert.Equal("{\"mutatieId\":\"kapot\",", show.Output);
        Assert.Equal(5, nothing.ExitCode);
        Assert.Contains("0 would be offered again; 2 would be refused again and stay", dry.Output, StringComparison.Ordinal);
        Assert.Equal(3, before);
        Assert.Contains("1 offered again", forced.Output, StringComparison.Ordinal);
        Assert.Contains("0 offered again; 1 were offered again before", after.Output, StringComparison.Ordinal);
        Assert.Equal(4, queue.Read(queue.Options.Topics.Invoer).Count);
    }

    private static Task<IReadOnlyList<Vooruitblik>> LookAsync(Queue queue, Stappen stappen) => Task.Run(async () =>
        await Heraanbieding.BekijkAsync(queue.Options, await Quarantainelezer.LeesAsync(queue.Options, default), stappen, default));

    // Three reports, of which the messages of m-2 did not fit; now they do.
    private async Task<(Queue Queue, Stappen Now)> TooLargeAsync()
    {
        var queue = await Queue.MakeAsync(broker.Options(1) with { MessageBytesMax = 64 * 1024 });
        var stappen = Proefstappen.Maak() with { Berichtenmaker = new Tenzij.Fhir.Berichtenmaker(Voorbeelden.Referentie) };
        queue.Produce("m-1"u8.ToArray(), Mutatietekst.Regel("m-1"));
        queue.Produce("m-2"u8.ToArray(), Mutatietekst.Regel("m-2"));
        queue.Produce("m-3"u8.ToArray(), Mutatietekst.Regel("m-3"));
        await queue.RunAsync(stappen: stappen with { Berichtenmaker = new GroteBerichten(stappen.Berichtenmaker, z => z.Mutatie.MutatieId == "m-2") });
        return (queue, stappen);
    }
}

/// <summary>Adds a message that is too large to those of some decisions.</summary>
internal sealed class GroteBerichten(IBerichtenmaker inner, Func<Zaak, bool> bij) : IBerichtenmaker
{
    public void Maak(Zaak zaak, List<Bericht> berichten)
    {
        inner.Maak(zaak, berichten);
        if (bij(zaak))
        {
            berichten.Add(new Bericht(Bestemming.Radar, "groot", zaak.Sleutel, new byte[100 * 1024]));
        }
    }

    public void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten) => inner.MaakQuarantaine(quarantaine, berichten);
}
