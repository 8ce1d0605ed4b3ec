using System.Text.Json;
using Tenzij.Testing;

namespace Tenzij.Tests.Host;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "process", "--help")]
    [InlineData(2, "nonsense")]
    [InlineData(2, "assess")]
    [InlineData(2, "generate", "0")]
    [InlineData(2, "process", "in.ndjson")]
    [InlineData(2, "assess", "in.ndjson", "--rechtstreeks", "misschien")]
    [InlineData(3, "assess", "in.ndjson", "--pipeline", "nowhere.yaml")]
    [InlineData(4, "assess", "nowhere.ndjson")]
    [InlineData(4, "verify", "nowhere")]
    [InlineData(4, "evaluate", "in.ndjson")]
    [InlineData(4, "lag", "--bootstrap", "127.0.0.1:1")]
    [InlineData(4, "dlq", "list", "--bootstrap", "127.0.0.1:1")]
    [InlineData(4, "txn", "list", "--bootstrap", "127.0.0.1:1")]
    [InlineData(4, "verify", "--kafka", "--bootstrap", "127.0.0.1:1")]
    [InlineData(5, "check", "in.ndjson")]
    public async Task Verb_EveryEnding_HasItsExitCode(int code, params string[] arguments)
    {
        await File.WriteAllTextAsync(_folder.File("in.ndjson"), "{\"schema\":\"mutatie/1\"}\n", TestContext.Current.CancellationToken);

        var outcome = await CommandLine.RunAsync(_folder.Path, arguments);

        Assert.Equal(code, outcome.ExitCode);
        Assert.Equal(code is not (0 or 5), outcome.Error.Contains("tenzij: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("generate")]
    [InlineData("process")]
    [InlineData("assess")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("test")]
    public async Task Help_EveryVerb_ShowsAnExample(string verb)
    {
        var outcome = await CommandLine.RunAsync(_folder.Path, verb, "--help");

        Assert.Contains("tenzij " + verb, outcome.Out[outcome.Out.IndexOf("Example", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_Json_GivesOneLinePerReportInInputOrder()
    {
        await CommandLine.RunAsync(_folder.Path, "generate", "40", "--out", "in.ndjson");

        var outcome = await CommandLine.RunAsync(_folder.Path, "assess", "in.ndjson", "--json");

        var lines = outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(40, lines.Count);
        Assert.All(lines.Where(l => l.GetProperty("route").GetString() != "quarantaine"), line =>
        {
            Assert.Equal(16, line.GetProperty("elementen").EnumerateObject().Count());
            Assert.InRange(line.GetProperty("volledigheid").GetDouble(), 0, 1);
            Assert.InRange(line.GetProperty("kansVoldoende").GetDouble(), 0, 1);
            Assert.Contains(line.GetProperty("oordeel").GetString(), new[] { "voldoende", "onvoldoende", "buitenScope", "onzeker" });
        });
    }

    [Fact]
    public async Task Assess_RechtstreeksUit_SendsNothingToALocalTeam()
    {
        await CommandLine.RunAsync(_folder.Path, "generate", "60", "--out", "in.ndjson");

        var aan = await CommandLine.RunAsync(_folder.Path, "assess", "in.ndjson", "--json");
        var uit = await CommandLine.RunAsync(_folder.Path, "assess", "in.ndjson", "--json", "--rechtstreeks", "uit");

        Assert.Contains("\"route\":\"lokaalTeam\"", aan.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"route\":\"lokaalTeam\"", uit.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_CasesOfThePipeline_AllHold()
    {
        var outcome = await CommandLine.RunAsync(_folder.Path, "test");

        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
        Assert.True(outcome.Out.Split('\n').Count(l => l.StartsWith("ok ", StringComparison.Ordinal)) >= 12, outcome.Out);
    }

    [Fact]
    public async Task Test_AWrongExpectation_IsFound()
    {
        Directory.CreateDirectory(_folder.File("pipelines"));
        var pipeline = await File.ReadAllTextAsync(RepoRoot.File("pipelines", "huiselijk-geweld.yaml"), TestContext.Current.CancellationToken);
        foreach (var path in new[] { "models/volledigheid/1", "config" })
        {
            pipeline = pipeline.Replace(": " + path, ": " + RepoRoot.File(path), StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(_folder.File("pipelines/p.yaml"), pipeline, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.File("pipelines/p.test.yaml"), """
            schema: pijplijntest/1
            gevallen:
              - naam: a broken record is no local team's
                stappen:
                  - invoer: "{"
                    route: lokaalTeam
            """, TestContext.Current.CancellationToken);

        var outcome = await CommandLine.RunAsync(_folder.Path, "test", "--pipeline", "pipelines/p.yaml");

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("FAILED", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_Productie_RefusesTheDevelopmentKey()
    {
        Directory.CreateDirectory(_folder.File("pipelines"));
        await File.WriteAllTextAsync(_folder.File("pipelines/p.yaml"), $"""
            schema: pijplijn/1
            naam: p
            omgeving: productie
            model: {RepoRoot.File("models", "volledigheid", "1")}
            beleid: {RepoRoot.File("config", "beleid.yaml")}
            referentie: {RepoRoot.File("config")}
            """, TestContext.Current.CancellationToken);

        var outcome = await CommandLine.RunAsync(_folder.Path, "process", "in.ndjson", "--out", "uit", "--pipeline", "pipelines/p.yaml");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("productie", outcome.Error, StringComparison.Ordinal);
    }
}
