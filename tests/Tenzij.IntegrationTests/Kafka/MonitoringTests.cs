using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Tenzij.Testing.Brokers;
using Tenzij.Kafka.Running;

namespace Tenzij.IntegrationTests.Kafka;

/// <summary>What a watcher of an instance is told.</summary>
[Collection(nameof(Brokers))]
public sealed class MonitoringTests(Broker broker)
{
    [Fact]
    public async Task Instance_TellsOverHttp_ThatItLivesIsReadyAndWhatItDid()
    {
        var queue = await Queue.MakeAsync(broker.Options(2));
        using var instance = Instance.Start(queue.Options, "0", untilIdle: false, arguments: ["--health", "127.0.0.1:0"]);
        using var http = new HttpClient { BaseAddress = new Uri(await AddressAsync(instance)) };
        await ReadyAsync(http);
        await queue.PushAsync(Queue.Reports(10));
        await Queue.UntilAsync(() => queue.Read(queue.Options.Topics.Besluiten).Count > 30);

        var live = JsonDocument.Parse(await http.GetStringAsync("/health/live", TestContext.Current.CancellationToken)).RootElement;
        var ready = JsonDocument.Parse(await http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken)).RootElement;
        var metrics = await http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Equal("live", live.GetProperty("status").GetString());
        Assert.Equal([0, 1], ready.GetProperty("partitions").EnumerateArray().Select(p => p.GetInt32()));
        Assert.InRange(ready.GetProperty("commitAgeSeconds").GetDouble(), 0, 60);
        Assert.Matches("^[0-9a-f]{64}$", ready.GetProperty("policyHash").GetString());
        Assert.Matches("^[0-9a-f]{64}$", ready.GetProperty("modelHash").GetString());
        foreach (var name in new[] { "tenzij_records_committed", "tenzij_transactions_committed", "tenzij_commit_age", "tenzij_lag", "dotnet_gc" })
        {
            Assert.Contains(name, metrics, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("m-1-", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instance_ThatWaitsForAPartition_LivesAndIsNotReady()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var owner = Instance.Start(queue.Options, "0", untilIdle: false, arguments: ["--health", "127.0.0.1:0"]);
        using var first = new HttpClient { BaseAddress = new Uri(await AddressAsync(owner)) };
        await ReadyAsync(first);
        using var spare = Instance.Start(queue.Options, "1", untilIdle: false, arguments: ["--health", "127.0.0.1:0"]);
        using var second = new HttpClient { BaseAddress = new Uri(await AddressAsync(spare)) };

        using var live = await second.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var ready = await second.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        // Its turn comes when the owner is gone.
        owner.Kill();
        await ReadyAsync(second);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    [Fact]
    public async Task Measurements_ArePushedByOtlp_WhereTheConfigurationSays()
    {
        var queue = await Queue.MakeAsync(broker.Options(1));
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var port = ((IPEndPoint)collector.LocalEndpoint).Port;
        using var instance = Instance.Start(queue.Options, "0", untilIdle: true, arguments: ["--otlp", $"http://127.0.0.1:{port}"]);

        using var connection = await collector.AcceptTcpClientAsync(TestContext.Current.CancellationToken).AsTask()
            .WaitAsync(Queue.Deadline, TestContext.Current.CancellationToken);
        var preface = new byte[3];
        await connection.GetStream().ReadExactlyAsync(preface, TestContext.Current.CancellationToken);

        // The first bytes of HTTP/2, which gRPC speaks.
        Assert.Equal("PRI"u8.ToArray(), preface);
    }

    [Fact]
    public void Instance_ThatDoesNotPoll_IsStuck()
    {
        var clock = new FakeTimeProvider();
        var gezondheid = new Gezondheid(clock);
        var poll = clock.GetTimestamp();
        gezondheid.Attach(new Gezondheid.Bron(() => poll, () => [0], () => 0, () => 0, () => false));
        Assert.True(gezondheid is { IsLive: true, IsReady: true });

        clock.Advance(Gezondheid.PollAgeMax);

        Assert.False(gezondheid.IsLive || gezondheid.IsReady);
    }

    [Fact]
    public void Instance_WithWorkAndNoCommitForLong_IsStuck_AndOneWithoutWorkIsNot()
    {
        var clock = new FakeTimeProvider();
        var gezondheid = new Gezondheid(clock);
        var work = false;
        gezondheid.Attach(new Gezondheid.Bron(clock.GetTimestamp, () => [0], () => 0, () => 0, () => work));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(gezondheid.IsLive);

        work = true;
        Assert.True(gezondheid.IsLive);
        clock.Advance(Gezondheid.WaitingAgeMax);
        Assert.False(gezondheid.IsLive);

        gezondheid.Committed();
        Assert.True(gezondheid.IsLive);
    }

    [Fact]
    public void Instance_ThatStillRestores_IsNotReady()
    {
        var clock = new FakeTimeProvider();
        var gezondheid = new Gezondheid(clock);
        Assert.False(gezondheid.IsReady);
        gezondheid.Attach(new Gezondheid.Bron(clock.GetTimestamp, () => [0, 1], () => 1, () => 0, () => false));

        Assert.True(gezondheid.IsLive);
        Assert.False(gezondheid.IsReady);
    }

    private static async Task<string> AddressAsync(Instance instance)
    {
        const string Says = "health and metrics at ";
        string? line = null;
        await Queue.UntilAsync(() => (line = instance.Errors.FirstOrDefault(l => l.Contains(Says, StringComparison.Ordinal))) is not null);
        return line![(line!.IndexOf(Says, StringComparison.Ordinal) + Says.Length)..];
    }

    private static Task ReadyAsync(HttpClient http) => Queue.UntilAsync(() =>
    {
        using var answer = http.GetAsync("/health/ready", TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return answer.StatusCode == HttpStatusCode.OK;
    });
}
