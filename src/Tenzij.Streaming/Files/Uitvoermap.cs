using System.Security.Cryptography;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>An output folder that this process holds the lock of.</summary>
internal sealed class Uitvoermap : IDisposable
{
    private readonly FileStream _slot;

    private Uitvoermap(string pad, FileStream slot, Manifest manifest)
    {
        Pad = pad;
        _slot = slot;
        Manifest = manifest;
    }

    public string Pad { get; }

    /// <summary>What was committed last.</summary>
    public Manifest Manifest { get; private set; }

    /// <summary>Opens a folder, or lays one down.</summary>
    /// <exception cref="OutputFolderException">It is locked, of another pipeline, damaged or cannot be written.</exception>
    public static Uitvoermap Open(string pad, Stappen stappen, IReadOnlyList<Momentopname> momentopnamen)
    {
        try
        {
            Directory.CreateDirectory(pad);
            var slot = Vergrendel(pad);
            try
            {
                return new Uitvoermap(pad, slot, LeesOfBegin(pad, stappen, momentopnamen));
            }
            catch
            {
                slot.Dispose();
                throw;
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException and not OutputFolderException)
        {
            throw Onschrijfbaar(pad, fault);
        }
    }

    public string Bestand(string naam) => Path.Combine(Pad, naam);

    /// <summary>Replaces the manifest: written beside it, made permanent, renamed over it.</summary>
    public void Leg(Manifest manifest)
    {
        SchrijfManifest(Pad, manifest);
        Manifest = manifest;
    }

    public void Dispose() => _slot.Dispose();

    internal static OutputFolderException Onschrijfbaar(string pad, Exception fault) => new(
        OutputFolderFault.Unwritable,
        $"The output folder {pad} cannot be written: {fault.Message} What was committed is safe; the same command goes on "
        + "from there.",
        fault);

    private static FileStream Vergrendel(string pad)
    {
        try
        {
            return new FileStream(
                Path.Combine(pad, Bestandsnamen.Slot), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (File.Exists(Path.Combine(pad, Bestandsnamen.Slot)))
        {
            throw new OutputFolderException(
                OutputFolderFault.Locked,
                $"Another process works in {pad}. Wait until it has ended, or give another output folder.",
                fault);
        }
    }

    private static Manifest LeesOfBegin(string pad, Stappen stappen, IReadOnlyList<Momentopname> momentopnamen)
    {
        var hashes = momentopnamen.Select(m => new Momentopnamehash(m.Naam, HashVan(m.Pad))).ToList();
        var merk = Pijplijnmerk.Van(stappen, hashes);
        var manifestPad = Path.Combine(pad, Bestandsnamen.Manifest);
        if (File.Exists(manifestPad))
        {
            return Hervat(pad, manifestPad, merk);
        }

        if (Bestandsnamen.Uitvoer.FirstOrDefault(naam => File.Exists(Path.Combine(pad, naam))) is { } rest)
        {
            throw new OutputFolderException(
                OutputFolderFault.Damaged,
                $"{pad} holds {rest} but no {Bestandsnamen.Manifest}. Put the manifest back, or give an empty folder.");
        }

        Bewaar(pad, momentopnamen, hashes);
        var begin = new Manifest
        {
            Lengten = Bestandsnamen.Uitvoer.ToDictionary(naam => naam, _ => 0L, StringComparer.Ordinal),
            Keten = Ketenstand.Begin,
            Telling = Telling.Leeg,
            Merk = merk,
        };
        SchrijfManifest(pad, begin);
        return begin;
    }

    private static Manifest Hervat(string pad, string manifestPad, Pijplijnmerk merk)
    {
        var manifest = Manifest.Lees(File.ReadAllBytes(manifestPad)) ?? throw new OutputFolderException(
            OutputFolderFault.Damaged,
            $"{manifestPad} is damaged. Put a good copy back, or give an empty folder and process the input again.");
        return manifest.Merk.Verschil(merk) is not { } verschil
            ? manifest
            : throw new OutputFolderException(
                OutputFolderFault.Different,
                $"{pad} was made with another {verschil}. Go on with that one, or give an empty folder.");
    }

    private static void Bewaar(string pad, IReadOnlyList<Momentopname> momentopnamen, List<Momentopnamehash> hashes)
    {
        var inhoud = Path.Combine(pad, Bestandsnamen.Inhoud);
        Directory.CreateDirectory(inhoud);
        for (var i = 0; i < momentopnamen.Count; i++)
        {
            var naar = Path.Combine(inhoud, hashes[i].Sha256);
            SchrijfHeel(naar, File.ReadAllBytes(momentopnamen[i].Pad));
        }

        DirectorySync.Flush(inhoud);
    }

    private static string HashVan(string pad)
    {
        using var stream = File.OpenRead(pad);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void SchrijfManifest(string pad, Manifest manifest)
    {
        var tijdelijk = Path.Combine(pad, Bestandsnamen.Manifest + ".tmp");
        SchrijfHeel(tijdelijk, manifest.Schrijf());
        Failpoint.Pass(Failpoint.ManifestWritten);
        File.Move(tijdelijk, Path.Combine(pad, Bestandsnamen.Manifest), overwrite: true);
        DirectorySync.Flush(pad);
        Failpoint.Pass(Failpoint.ManifestRenamed);
    }

    private static void SchrijfHeel(string pad, byte[] bytes)
    {
        using var file = File.OpenHandle(pad, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        RandomAccess.FlushToDisk(file);
    }
}
