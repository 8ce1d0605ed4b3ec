using System.Text;

namespace Tenzij.Testing;

/// <summary>
/// Golden files: an outward surface as it was approved, beside the tests. <c>TENZIJ_APPROVE=1 tests/run</c> approves what
/// comes out now; the difference then shows in the commit.
/// </summary>
public static class Golden
{
    private static readonly bool Approve = Environment.GetEnvironmentVariable("TENZIJ_APPROVE") == "1";

    /// <summary>Null when <paramref name="actual"/> is what was approved, else where they part.</summary>
    /// <param name="path">Under <c>tests/Tenzij.Tests</c>, for example <c>Fhir/Golden/retour.json</c>.</param>
    /// <param name="actual">What came out now.</param>
    public static string? Difference(string path, string actual)
    {
        var file = RepoRoot.File("tests", "Tenzij.Tests", path);
        if (Approve)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return null;
        }

        if (!File.Exists(file))
        {
            return $"{path} was never approved; run with TENZIJ_APPROVE=1";
        }

        var approved = File.ReadAllText(file);
        if (approved == actual)
        {
            return null;
        }

        var (old, now) = (approved.Split('\n'), actual.Split('\n'));
        var line = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        return $"{path}, line {line + 1}: approved '{old.ElementAtOrDefault(line)}', now '{now.ElementAtOrDefault(line)}'. "
            + "Run with TENZIJ_APPROVE=1 to approve.";
    }
}
