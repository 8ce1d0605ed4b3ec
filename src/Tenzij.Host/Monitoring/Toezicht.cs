using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Tenzij.Host.Composition;
using Tenzij.Host.Terminal;
using Tenzij.Kafka.Configuration;
using Tenzij.Kafka.Running;

namespace Tenzij.Host.Monitoring;

/// <summary>
/// What a watcher of an instance sees: <c>/health/live</c>, <c>/health/ready</c>, <c>/metrics</c> for Prometheus, and the same
/// measurements pushed by OTLP. Nothing listens and nothing is sent unless it is asked for.
/// </summary>
internal sealed class Toezicht : IAsyncDisposable
{
    private readonly WebApplication? _web;
    private readonly IDisposable? _push;

    private Toezicht(WebApplication? web, IDisposable? push) => (_web, _push) = (web, push);

    /// <summary>Where it listens; null when it does not.</summary>
    public string? Adres => _web?.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.Single();

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<Toezicht> StartAsync(KafkaMonitoring keuze, KafkaOptions options, Workshop workshop, Gezondheid gezondheid)
    {
        var push = keuze.Otlp is { } otlp
            ? OpenTelemetry.Sdk.CreateMeterProviderBuilder().Meters(options)
                .AddOtlpExporter(exporter => exporter.Endpoint = new Uri(otlp)).Build()
            : null;
        if (keuze.Address is null)
        {
            return new Toezicht(null, push);
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPEndPoint.Parse(keuze.Address));
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.Meters(options).AddPrometheusExporter());
        var web = builder.Build();
        web.UseRouting();
        web.MapGet("/health/live", context => AntwoordAsync(context, gezondheid.IsLive, Leven(gezondheid)));
        web.MapGet("/health/ready", context => AntwoordAsync(context, gezondheid.IsReady, Gereed(gezondheid, workshop)));
        web.MapPrometheusScrapingEndpoint("/metrics");
        await web.StartAsync();
        return new Toezicht(web, push);
    }

    /// <summary>Last in an orderly stop, so that a watcher sees the stop as one.</summary>
    public async ValueTask DisposeAsync()
    {
        _push?.Dispose();
        if (_web is not null)
        {
            await _web.StopAsync();
            await _web.DisposeAsync();
        }
    }

    private static string Leven(Gezondheid gezondheid) => Json.Write(writer =>
    {
        writer.WriteString("status", gezondheid.IsLive ? "live" : "stuck");
        writer.WriteNumber("pollAgeSeconds", Seconds(gezondheid.PollAge));
        writer.WriteNumber("waitingSeconds", Seconds(gezondheid.WaitingAge));
    });

    private static string Gereed(Gezondheid gezondheid, Workshop workshop) => Json.Write(writer =>
    {
        writer.WriteString("status", gezondheid.IsReady ? "ready" : gezondheid.IsLive ? "not assigned or restoring" : "stuck");
        writer.WriteStartArray("partitions");
        foreach (var partition in gezondheid.Owned)
        {
            writer.WriteNumberValue(partition);
        }

        writer.WriteEndArray();
        writer.WriteNumber("restoring", gezondheid.Restoring);
        writer.WriteNumber("commitAgeSeconds", Seconds(gezondheid.CommitAge));
        writer.WriteNumber("aborts", gezondheid.Aborts);
        writer.WriteString("policy", workshop.Beleid.Versie);
        writer.WriteString("policyHash", workshop.Beleid.Hash);
        writer.WriteString("modelHash", workshop.Beoordelaar.ModelHash);
    });

    private static async Task AntwoordAsync(HttpContext context, bool goed, string json)
    {
        context.Response.StatusCode = goed ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json);
    }

    private static double Seconds(TimeSpan age) => Math.Round(age.TotalSeconds, 1);
}

/// <summary>What is measured, and whose it is.</summary>
file static class Metingen
{
    // The runtime's own: heap, collections, thread pool.
    private const string RuntimeMeter = "System.Runtime";

    public static MeterProviderBuilder Meters(this MeterProviderBuilder builder, KafkaOptions options) => builder
        .AddMeter(KafkaMetrics.MeterName, RuntimeMeter)
        .ConfigureResource(resource => resource.AddService("tenzij", serviceNamespace: options.Group, serviceInstanceId: options.Instance));
}
