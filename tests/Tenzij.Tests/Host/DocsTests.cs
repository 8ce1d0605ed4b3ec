using System.Text.RegularExpressions;
using Tenzij.Testing;

namespace Tenzij.Tests.Host;

/// <summary>
/// What the docs show is what the commands print. A block after <c>&lt;!-- output: LINE --&gt;</c> is the output of that
/// shell line; TENZIJ_APPROVE=1 writes it anew. Times and rates are not compared.
/// </summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Documents => [.. new[] { "README.md", "docs/rondleiding.md" }];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_OutputBlocks_AreWhatTheCommandsPrint(string document)
    {
        using var folder = new TempFolder();
        var path = RepoRoot.File(document);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var approved = text;
        var blocks = Block().Matches(text);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            var outcome = await CommandLine.ShellAsync(folder.Path, block.Groups["line"].Value);
            var printed = string.Join('\n', outcome.Out.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n');
            Assert.True(printed.Length > 0, outcome.Error);
            approved = approved.Replace(block.Value, $"<!-- output: {block.Groups["line"].Value} -->\n\n```text\n{printed}\n```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("TENZIJ_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, approved, TestContext.Current.CancellationToken);
        }

        Assert.Equal(WithoutTimes(approved), WithoutTimes(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Readme_CommandBlocks_Run()
    {
        using var folder = new TempFolder();
        var text = await File.ReadAllTextAsync(RepoRoot.File("README.md"), TestContext.Current.CancellationToken);
        var lines = Bash().Matches(text).SelectMany(b => b.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Contains("bash tests/run", lines);
        foreach (var line in lines.Where(l => l != "bash tests/run"))
        {
            // The build of this very test run stands in for the one that `dotnet run` would make.
            var run = line.Replace("dotnet run -c Release --project src/Tenzij.Host -- ", "tenzij ", StringComparison.Ordinal);
            var outcome = await CommandLine.ShellAsync(folder.Path, run);
            Assert.True(outcome.ExitCode is 0 or 5, $"{line}: {outcome.Error}");
        }
    }

    private static string WithoutTimes(string text) => Times().Replace(text, "#");

    [GeneratedRegex("<!-- output: (?<line>.+?) -->\\s*```text\\n(?<text>.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```bash\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Bash();

    [GeneratedRegex("in [\\d.,]+ s\\b|[\\d.,]+ a second")]
    private static partial Regex Times();
}
