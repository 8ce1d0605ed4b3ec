using System.Runtime.InteropServices;

namespace Tenzij.Streaming.Files;

/// <summary>Makes a rename permanent: on POSIX the directory is written out as a file is; elsewhere the system does it.</summary>
internal static partial class DirectorySync
{
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(path, 0);
        if (descriptor < 0)
        {
            throw new IOException($"The folder {path} cannot be opened to be synchronised.");
        }

        var failed = FSync(descriptor) != 0;
        _ = Close(descriptor);
        if (failed)
        {
            throw new IOException($"The folder {path} cannot be synchronised.");
        }
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
