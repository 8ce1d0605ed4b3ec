using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Tenzij.Kafka.Configuration;
using Tenzij.Testing;
using YamlDotNet.RepresentationModel;

namespace Tenzij.Tests.Tidy;

/// <summary>What starts the program elsewhere agrees with what the program is.</summary>
public sealed partial class DeployTests
{
    private static readonly TimeSpan Stopping = KafkaFile.Read(RepoRoot.File("config", "kafka.yaml"), productie: false).StopDeadline;

    [Fact]
    public async Task Unit_IsTakenBySystemd()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "needs systemd-analyze");
        using var folder = new TempFolder();
        // An instance of the template, with a program that is there.
        var text = (await File.ReadAllTextAsync(Unit, TestContext.Current.CancellationToken)).Replace("/usr/bin/dotnet", "/bin/true", StringComparison.Ordinal);
        var file = folder.Write("tenzij@0.service", System.Text.Encoding.UTF8.GetBytes(text));

        using var process = Process.Start(new ProcessStartInfo("systemd-analyze", ["verify", file]) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (process.ExitCode, said.Trim()));
    }

    [Fact]
    public void Unit_WaitsLongerThanAnOrderlyStopTakes()
    {
        var seconds = int.Parse(Timeout().Match(File.ReadAllText(Unit)).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.True(TimeSpan.FromSeconds(seconds) > Stopping);
    }

    [Fact]
    public void Compose_NamesServicesThatAreThere_AndVerbsThatExist()
    {
        var services = Services();
        var verbs = Directory.EnumerateFiles(RepoRoot.File("src", "Tenzij.Host", "Commands"), "*Command.cs")
            .Select(f => Path.GetFileName(f)[..^"Command.cs".Length].ToLowerInvariant()).ToHashSet();
        foreach (var (name, service) in services)
        {
            Assert.True(service.Has("image") || service.Has("build"), name);
            foreach (var other in service.Map("depends_on").Keys)
            {
                Assert.Contains(other, services.Keys);
            }

            if (service.Has("build"))
            {
                Assert.Contains(service.List("command")[0], verbs);
                Assert.True(File.Exists(RepoRoot.File(service.Map("build")["dockerfile"])), name);
            }
        }
    }

    [Fact]
    public void Compose_InstancesHaveNamesOfTheirOwn_AndTimeToStop()
    {
        var instances = Services().Values.Where(s => s.Has("command") && s.List("command")[0] == "run").ToList();
        var names = instances.Select(s => s.Map("environment")["TENZIJ_INSTANCE"]).ToList();

        Assert.True(names.Count > 1);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(instances, s => Assert.True(
            TimeSpan.FromSeconds(int.Parse(s.Text("stop_grace_period").TrimEnd('s'), CultureInfo.InvariantCulture)) > Stopping));
    }

    [Fact]
    public void Containerfile_CopiesWhatIsThere_StartsTheProgram_AndStopsItInOrder()
    {
        var lines = File.ReadAllLines(RepoRoot.File("deploy", "Containerfile"));
        var stages = lines.Select(l => Stage().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var copy in lines.Select(l => Copy().Match(l)).Where(m => m.Success))
        {
            Assert.Contains(copy.Groups["stage"].Value, stages);
            var source = copy.Groups["source"].Value;
            Assert.True(source == "/app" || Directory.Exists(RepoRoot.File(source["/src/".Length..])), source);
        }

        Assert.Contains("STOPSIGNAL SIGTERM", lines);
        Assert.Contains("ENTRYPOINT [\"dotnet\", \"/app/tenzij.dll\"]", lines);
        Assert.Contains(lines, l => l.StartsWith("USER ", StringComparison.Ordinal) && !l.Contains("root", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("aspnet:10.0", StringComparison.Ordinal));
    }

    private static string Unit => RepoRoot.File("deploy", "tenzij@.service");

    private static Dictionary<string, Dienst> Services()
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(RepoRoot.File("compose.yaml"));
        yaml.Load(reader);
        var services = (YamlMappingNode)((YamlMappingNode)yaml.Documents[0].RootNode)["services"];
        return services.Children.ToDictionary(s => ((YamlScalarNode)s.Key).Value!, s => new Dienst((YamlMappingNode)s.Value));
    }

    [GeneratedRegex(@"^TimeoutStopSec=(\d+)$", RegexOptions.Multiline)]
    private static partial Regex Timeout();

    [GeneratedRegex(@"^FROM \S+ AS (\S+)$")]
    private static partial Regex Stage();

    [GeneratedRegex(@"^COPY --from=(?<stage>\S+) (?<source>\S+) \S+$")]
    private static partial Regex Copy();

    // A service with what it merges (<<) from another.
    private sealed class Dienst(YamlMappingNode own)
    {
        public bool Has(string key) => Node(key) is not null;

        public string Text(string key) => ((YamlScalarNode)Node(key)!).Value!;

        public List<string> List(string key) => [.. ((YamlSequenceNode)Node(key)!).Children.Select(c => ((YamlScalarNode)c).Value!)];

        public Dictionary<string, string> Map(string key) => Node(key) is YamlMappingNode map
            ? map.Children.ToDictionary(c => ((YamlScalarNode)c.Key).Value!, c => (c.Value as YamlScalarNode)?.Value ?? "")
            : [];

        private YamlNode? Node(string key) =>
            own.Children.TryGetValue(key, out var node) ? node
            : own.Children.TryGetValue("<<", out var merged) && ((YamlMappingNode)merged).Children.TryGetValue(key, out var other) ? other
            : null;
    }
}
