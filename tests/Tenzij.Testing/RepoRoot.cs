namespace Tenzij.Testing;

/// <summary>Finds files of the checkout that the tests run in.</summary>
public static class RepoRoot
{
    public static string Folder { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Pipeline.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
