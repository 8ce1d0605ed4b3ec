using Tenzij.Testing;

namespace Tenzij.Tests.Host;

/// <summary>No personal data in anything but the messages: a canary in every field is looked for in all else that is written.</summary>
public sealed class CanaryTests
{
    private const string Report = """
        {"schema":"mutatie/1","mutatieId":"PL1300-2026000077","versie":1,"eenheid":"RE05","opgemaakt":"2026-03-03T22:00:00+01:00",
        "melder":{"dienstnummer":"KANARIE1","telefoon":"KANARIE2","email":"kanarie3@politie.example"},
        "incident":{"begin":"2026-03-03T20:00:00Z","adres":{"postcode":"1999 ZX","huisnummer":98761,"toevoeging":"KAN4","gemeente":"GM0363"},"klasse":"KANARIE5"},
        "personen":[{"id":"KANARIE6","rol":"slachtoffer","bsn":"999990019","achternaam":"Kanarie7","voornamen":"Kanarie8","geboortedatum":"1977-07-17","telefoon":"KANARIE9"}],
        "toelichting":"Kanarie10 sloeg Kanarie7 met een kanarieknuppel."}
        """;

    private static readonly string[] Canaries =
        ["kanarie", "KAN4", "1999 ZX", "1999ZX", "98761", "999990019", "1977-07-17"];

    [Fact]
    public async Task Logs_LedgerAndScreen_HoldNoPersonalData()
    {
        using var folder = new TempFolder();
        var good = Report.ReplaceLineEndings("");
        var wrongType = good.Replace("\"voornamen\":\"Kanarie8\"", "\"voornamen\":{\"x\":\"Kanarie8\"}", StringComparison.Ordinal)
            .Replace("\"bsn\":\"999990019\"", "\"bsn\":\"999990019999990019\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.File("in.ndjson"), $"{good}\n{good[..^30]}\n{wrongType}\nKanarie11\n", TestContext.Current.CancellationToken);

        var process = await CommandLine.RunAsync(folder.Path, "process", "in.ndjson", "--out", "uit", "--log", "log.json");
        var verify = await CommandLine.RunAsync(folder.Path, "verify", "uit", "--log", "log2.json");
        var refused = await CommandLine.RunAsync(folder.Path, "process", "in.ndjson", "--out", "uit", "--pipeline", "in.ndjson", "--log", "log3.json");

        Assert.Equal((0, 0, 3), (process.ExitCode, verify.ExitCode, refused.ExitCode));
        AssertClean("screen", process.Out + process.Error + verify.Out + verify.Error);
        foreach (var file in new[] { "log.json", "log2.json", "log3.json", "uit/besluiten.ndjson", "uit/manifest.json", "uit/radar.ndjson" })
        {
            var text = await File.ReadAllTextAsync(folder.File(file), TestContext.Current.CancellationToken);
            Assert.NotEmpty(file == "uit/radar.ndjson" ? "-" : text);
            AssertClean(file, text);
        }

        Assert.Contains("Kanarie7", await File.ReadAllTextAsync(folder.File("uit/veiligthuis.ndjson"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static void AssertClean(string where, string text)
    {
        foreach (var canary in Canaries)
        {
            Assert.False(text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{where} holds {canary}");
        }
    }
}
