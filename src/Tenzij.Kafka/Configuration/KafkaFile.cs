using Tenzij.Streaming.Configuration;

namespace Tenzij.Kafka.Configuration;

/// <summary>Reads <c>config/kafka.yaml</c> strictly: unknown keys, bad ranges and contradictions, all at once.</summary>
public static class KafkaFile
{
    private const int SecondsMax = 600;

    /// <exception cref="ConfigurationException">The file has problems; all are told.</exception>
    public static KafkaOptions Read(string path, bool productie) =>
        StrictYaml.Read(path, File.ReadAllBytes(path), (_, yaml) =>
        {
            yaml.Choice("schema", "kafka/1");
            var standard = new KafkaOptions();
            var topics = yaml.Section("topics", required: false);
            var batch = yaml.Section("batch", required: false);
            var times = yaml.Section("termijnen", required: false);
            var keep = yaml.Section("bewaren", required: false);
            var options = standard with
            {
                Bootstrap = Bootstrap(yaml, standard.Bootstrap),
                Group = yaml.OptionalText("groep") ?? standard.Group,
                Topics = new TopicNames
                {
                    Invoer = TopicName(topics, "invoer", standard.Topics.Invoer),
                    Prefix = TopicName(topics, "voorvoegsel", standard.Topics.Prefix),
                },
                PartitionCount = Bounded(topics, "partities", standard.PartitionCount, 1, 64),
                Replication = (short)Bounded(topics, "kopieen", standard.Replication, 0, 9),
                BatchCount = Bounded(batch, "aantal", standard.BatchCount, 1, 100_000),
                BatchTime = TimeSpan.FromMilliseconds(Bounded(batch, "milliseconden", (int)standard.BatchTime.TotalMilliseconds, 1, 5_000)),
                TransactionTimeout = Seconds(times, "transactie", standard.TransactionTimeout, 5, 60),
                OperationTimeout = Seconds(times, "aanroep", standard.OperationTimeout, 1, 60),
                SessionTimeout = Seconds(times, "sessie", standard.SessionTimeout, 6, 300),
                MaxPollInterval = Seconds(times, "pollen", standard.MaxPollInterval, 10, SecondsMax),
                RevokeDeadline = Seconds(times, "intrekken", standard.RevokeDeadline, 1, SecondsMax),
                StopDeadline = Seconds(times, "stoppen", standard.StopDeadline, 1, SecondsMax),
                LatenessDays = Bounded(keep, "dagenNaVenster", standard.LatenessDays, 1, 3_650),
                Assignment = yaml.Has("toewijzing")
                    ? yaml.Choice("toewijzing", "cooperative-sticky", "range", "roundrobin", "consumer") : Known(yaml, "toewijzing", standard.Assignment),
                StaticMembership = yaml.Truth("vastePlaats", standard.StaticMembership),
                Compression = yaml.Has("compressie")
                    ? yaml.Choice("compressie", "none", "lz4", "zstd", "snappy", "gzip") : Known(yaml, "compressie", standard.Compression),
                Security = Security(yaml.Section("beveiliging", required: false), productie),
                Monitoring = Monitoring(yaml.Section("toezicht", required: false)),
            };
            Contradictions(times, options);
            return options;
        });

    private static void Contradictions(YamlSection times, KafkaOptions options)
    {
        if (options.OperationTimeout >= options.TransactionTimeout)
        {
            times.Error("aanroep", "must be shorter than transactie: a call that outlives the transaction cannot commit it");
        }

        if (options.TransactionTimeout >= options.MaxPollInterval)
        {
            times.Error("transactie", "must be shorter than pollen");
        }

        if (options.RevokeDeadline * 2 >= options.MaxPollInterval)
        {
            times.Error("intrekken", "must be shorter than half of pollen: the handler blocks the poll for up to twice as long");
        }
    }

    private static KafkaSecurity Security(YamlSection section, bool productie)
    {
        var security = new KafkaSecurity
        {
            Protocol = section.Has("protocol")
                ? section.Choice("protocol", "plaintext", "ssl", "sasl_plaintext", "sasl_ssl") : Known(section, "protocol", "plaintext"),
            Mechanism = section.Has("mechanisme")
                ? section.Choice("mechanisme", "scram-sha-512", "scram-sha-256") : section.OptionalText("mechanisme"),
            User = section.OptionalText("gebruiker"),
            PasswordFile = Existing(section, "wachtwoordBestand"),
            CaFile = Existing(section, "caBestand"),
            CertificateFile = Existing(section, "certificaatBestand"),
            KeyFile = Existing(section, "sleutelBestand"),
        };
        if (security.IsSasl != (security.Mechanism is not null && security.User is not null && security.PasswordFile is not null)
            || (!security.IsSasl && (security.Mechanism ?? security.User ?? security.PasswordFile) is not null))
        {
            section.Error("mechanisme", "mechanisme, gebruiker and wachtwoordBestand go together, with a sasl protocol");
        }

        if ((security.CertificateFile is null) != (security.KeyFile is null))
        {
            section.Error("certificaatBestand", "certificaatBestand and sleutelBestand go together");
        }

        if (!security.IsTls && (security.CertificateFile ?? security.CaFile) is not null)
        {
            section.Error("protocol", $"is '{security.Protocol}', which uses no certificates");
        }

        if (productie && !security.IsTls)
        {
            section.Error("protocol", "must be ssl or sasl_ssl in productie: the messages are about people");
        }

        return security;
    }

    private static KafkaMonitoring Monitoring(YamlSection section)
    {
        var monitoring = new KafkaMonitoring { Address = section.OptionalText("adres"), Otlp = section.OptionalText("otlp") };
        if (monitoring.Address is { } address && !KafkaMonitoring.IsAddress(address))
        {
            section.Error("adres", $"is '{address}', must be IP:PORT");
        }

        if (monitoring.Otlp is { } otlp && !KafkaMonitoring.IsOtlp(otlp))
        {
            section.Error("otlp", $"is '{otlp}', must be an http or https address");
        }

        return monitoring;
    }

    private static string Bootstrap(YamlSection yaml, string standard)
    {
        var text = yaml.OptionalText("bootstrap") ?? standard;
        if (!IsBootstrap(text))
        {
            yaml.Error("bootstrap", $"is '{text}', must be HOST:PORT[,HOST:PORT...]");
        }

        return text;
    }

    /// <summary>Whether a text is <c>HOST:PORT[,HOST:PORT…]</c>.</summary>
    public static bool IsBootstrap(string text) => text.Split(',').All(part =>
        part.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(part.AsSpan(colon + 1), out var port) && port > 0);

    private static string TopicName(YamlSection section, string key, string standard)
    {
        var text = section.OptionalText(key) ?? standard;
        if (text.Length > 200 || !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            section.Error(key, "may hold letters, digits, '.', '_' and '-'");
        }

        return text;
    }

    // Asked for, so that it is a known key when it is absent.
    private static string Known(YamlSection section, string key, string standard) => section.OptionalText(key) ?? standard;

    private static string? Existing(YamlSection section, string key)
    {
        var path = section.OptionalText(key);
        if (path is not null && !File.Exists(path))
        {
            section.Error(key, $"'{path}' is not there");
        }

        return path;
    }

    private static TimeSpan Seconds(YamlSection section, string key, TimeSpan standard, int min, int max) =>
        TimeSpan.FromSeconds(Bounded(section, key, (int)standard.TotalSeconds, min, max));

    private static int Bounded(YamlSection section, string key, int standard, int min, int max)
    {
        var value = section.Whole(key, standard);
        if (value < min || value > max)
        {
            section.Error(key, $"is {value}, must be {min} to {max}");
        }

        return value;
    }
}
