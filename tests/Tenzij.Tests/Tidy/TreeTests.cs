using System.Text.RegularExpressions;
using Tenzij.Testing;

namespace Tenzij.Tests.Tidy;

/// <summary>Reads the tree: what house style asks of every file.</summary>
public sealed partial class TreeTests
{
    private static IEnumerable<string> Files(string pattern, params string[] folders) =>
        (folders.Length == 0 ? [""] : folders)
            .SelectMany(f => Directory.EnumerateFiles(RepoRoot.File(f), pattern, SearchOption.AllDirectories))
            .Where(f => !IgnoredFolder().IsMatch(f.Replace('\\', '/')));

    private static string Short(string file) => Path.GetRelativePath(RepoRoot.Folder, file).Replace('\\', '/');

    [Fact]
    public void Source_Files_StayUnder300Lines() =>
        Assert.Empty(Files("*.cs", "src", "tests", "benchmarks").Where(f => File.ReadLines(f).Count() > 300).Select(Short));

    [Fact]
    public void Source_Files_HoldNoUnfinishedMarks() =>
        Assert.Empty(Files("*.cs", "src", "tests", "benchmarks")
            .Where(f => !f.EndsWith("TreeTests.cs", StringComparison.Ordinal) && Unfinished().IsMatch(File.ReadAllText(f)))
            .Select(Short));

    [Fact]
    public void Source_Namespaces_FollowTheFolders()
    {
        var wrong = from file in Files("*.cs", "src", "tests", "benchmarks")
                    let found = Namespace().Match(File.ReadAllText(file)).Groups[1].Value
                    let expected = Path.GetDirectoryName(Short(file))!.Replace('\\', '/').Split('/', 2)[1].Replace('/', '.')
                    where found != expected && found.Length > 0
                    select $"{Short(file)}: {found}, expected {expected}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Source_Folders_AreFeatures()
    {
        string[] forbidden = ["Helpers", "Utils", "Common", "Interfaces", "Models"];
        var folders = Directory.EnumerateDirectories(RepoRoot.File("src"), "*", SearchOption.AllDirectories);

        Assert.Empty(folders.Where(f => forbidden.Contains(Path.GetFileName(f))).Select(Short));
    }

    [Fact]
    public void Markdown_Links_Resolve()
    {
        var broken = from file in Files("*.md")
                     from Match link in Link().Matches(File.ReadAllText(file))
                     let target = link.Groups[1].Value.Split('#')[0]
                     where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
                     let path = Path.Combine(Path.GetDirectoryName(file)!, target)
                     where !File.Exists(path) && !Directory.Exists(path)
                     select $"{Short(file)}: {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Source_NeverReads_OutsideTheCheckout() =>
        Assert.Empty(Files("*.cs", "src", "tests", "benchmarks")
            .Where(f => !f.EndsWith("TreeTests.cs", StringComparison.Ordinal)
                && (File.ReadAllText(f).Contains("/shared/", StringComparison.Ordinal)
                    || File.ReadAllText(f).Contains("/work/", StringComparison.Ordinal)))
            .Select(Short));

    [GeneratedRegex("/(bin|obj|out|node_modules|artifacts|BenchmarkDotNet\\.Artifacts|\\.git)/")]
    private static partial Regex IgnoredFolder();

    [GeneratedRegex("\\b(TODO|FIXME|HACK|NotImplementedException)\\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex("^namespace ([\\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("\\]\\(([^)\\s]+)\\)")]
    private static partial Regex Link();
}
