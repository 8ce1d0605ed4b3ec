using Tenzij.Kafka.Configuration;
using Tenzij.Streaming.Configuration;
using Tenzij.Testing;

namespace Tenzij.Tests.Kafka;

/// <summary>The configuration of the queue, strictly read.</summary>
public sealed class KafkaFileTests
{
    [Fact]
    public void Shipped_File_HoldsTheDefaults()
    {
        var shipped = KafkaFile.Read(RepoRoot.File("config", "kafka.yaml"), productie: false);
        var standard = new KafkaOptions();

        Assert.Equal(standard, shipped with { Topics = standard.Topics });
        Assert.Equal((standard.Topics.Invoer, standard.Topics.Prefix), (shipped.Topics.Invoer, shipped.Topics.Prefix));
    }

    [Fact]
    public void Read_OfManyFaults_NamesEachWithItsLineAndKey()
    {
        var errors = Errors("""
            schema: kafka/1
            bootstrap: nergens
            topics:
              voorvoegsel: "met spatie"
              partities: 65
            batch:
              aantal: 0
            toewijzing: willekeurig
            toezicht:
              adres: localhost
              otlp: ftp://ergens
            onbekend: 1
            """);

        Assert.Equal(
            ["2 bootstrap", "4 topics.voorvoegsel", "5 topics.partities", "7 batch.aantal", "8 toewijzing", "10 toezicht.adres", "11 toezicht.otlp", "12 onbekend"],
            errors.OrderBy(e => e.Line).Select(e => $"{e.Line} {e.Key}"));
    }

    [Theory]
    [InlineData("aanroep: 20", "termijnen.aanroep")]
    [InlineData("transactie: 60", "termijnen.transactie")]
    [InlineData("intrekken: 30", "termijnen.intrekken")]
    public void Read_OfTimesThatContradict_IsRefused(string line, string key) =>
        Assert.Contains(Errors($"schema: kafka/1\ntermijnen:\n  {line}\n"), e => e.Key == key);

    [Theory]
    [InlineData("protocol: sasl_ssl", "beveiliging.mechanisme")]
    [InlineData("gebruiker: tenzij", "beveiliging.mechanisme")]
    [InlineData("protocol: ssl\n  certificaatBestand: config/kafka.yaml", "beveiliging.certificaatBestand")]
    [InlineData("caBestand: config/kafka.yaml", "beveiliging.protocol")]
    [InlineData("protocol: ssl\n  caBestand: is/er/niet.pem", "beveiliging.caBestand")]
    public void Read_OfHalfASecurity_IsRefused(string lines, string key)
    {
        var found = Errors($"schema: kafka/1\nbeveiliging:\n  {lines.Replace("config/kafka.yaml", RepoRoot.File("config", "kafka.yaml"), StringComparison.Ordinal)}\n");

        Assert.Contains(found, e => e.Key == key);
    }

    [Fact]
    public void Read_InProductie_RefusesAConnectionThatCanBeHeard()
    {
        using var folder = new TempFolder();
        var file = folder.Write("kafka.yaml", "schema: kafka/1\n"u8);

        var fault = Assert.Throws<ConfigurationException>(() => KafkaFile.Read(file, productie: true));

        Assert.Contains(fault.Errors, e => e.Key == "beveiliging.protocol");
    }

    [Fact]
    public void Read_OfScramOverTls_IsTaken()
    {
        using var folder = new TempFolder();
        var password = folder.Write("wachtwoord", "geheim\n"u8);
        var file = folder.Write("kafka.yaml", System.Text.Encoding.UTF8.GetBytes($"""
            schema: kafka/1
            beveiliging:
              protocol: sasl_ssl
              mechanisme: scram-sha-512
              gebruiker: tenzij
              wachtwoordBestand: {password}
            """));

        var security = KafkaFile.Read(file, productie: true).Security;

        Assert.Equal(new KafkaSecurity { Protocol = "sasl_ssl", Mechanism = "scram-sha-512", User = "tenzij", PasswordFile = password }, security);
    }

    [Theory]
    [InlineData("a:1", true)]
    [InlineData("a:1,b:65535", true)]
    [InlineData("[::1]:9092", true)]
    [InlineData("a", false)]
    [InlineData("a:0", false)]
    [InlineData("a:70000", false)]
    [InlineData("a:1,", false)]
    public void Bootstrap_IsHostAndPort(string text, bool good) => Assert.Equal(good, KafkaFile.IsBootstrap(text));

    private static IReadOnlyList<ConfigurationError> Errors(string yaml)
    {
        using var folder = new TempFolder();
        var file = folder.Write("kafka.yaml", System.Text.Encoding.UTF8.GetBytes(yaml));
        return Assert.Throws<ConfigurationException>(() => KafkaFile.Read(file, productie: false)).Errors;
    }
}
