namespace Tenzij.Kafka.Configuration;

/// <summary>How to reach the brokers. Secrets come from files or the environment, never from the configuration itself.</summary>
public sealed record KafkaSecurity
{
    /// <summary><c>plaintext</c> (default), <c>ssl</c>, <c>sasl_plaintext</c> or <c>sasl_ssl</c>.</summary>
    public string Protocol { get; init; } = "plaintext";

    /// <summary><c>scram-sha-256</c> or <c>scram-sha-512</c>; only with a <c>sasl</c> protocol.</summary>
    public string? Mechanism { get; init; }

    public string? User { get; init; }

    /// <summary>File with the password; its last line feed does not count.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>Certificates that are trusted, PEM; the machine's own when null.</summary>
    public string? CaFile { get; init; }

    /// <summary>Client certificate, PEM; with <see cref="KeyFile"/> for mTLS.</summary>
    public string? CertificateFile { get; init; }

    public string? KeyFile { get; init; }

    public bool IsTls => Protocol.EndsWith("ssl", StringComparison.Ordinal);

    public bool IsSasl => Protocol.StartsWith("sasl", StringComparison.Ordinal);
}
