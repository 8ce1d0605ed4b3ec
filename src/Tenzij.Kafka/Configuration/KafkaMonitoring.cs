namespace Tenzij.Kafka.Configuration;

/// <summary>How an instance can be watched. All of it is off by default.</summary>
public sealed record KafkaMonitoring
{
    /// <summary>
    /// <c>IP:PORT</c> for <c>/health/live</c>, <c>/health/ready</c> and <c>/metrics</c>; port 0 takes a free one; null listens nowhere.
    /// Whoever reaches it sees numbers and hashes, no report.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>Where measurements are pushed to by OTLP over gRPC, for example <c>http://127.0.0.1:4317</c>; null pushes nowhere.</summary>
    public string? Otlp { get; init; }

    /// <summary>Whether a text is an IP address with a port.</summary>
    public static bool IsAddress(string text) => System.Net.IPEndPoint.TryParse(text, out _) && text.LastIndexOf(':') is > 0 and var colon
        && ushort.TryParse(text.AsSpan(colon + 1), out _);

    /// <summary>Whether a text is an address over http or https.</summary>
    public static bool IsOtlp(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
