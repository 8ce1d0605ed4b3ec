using Tenzij.Streaming.Files;

namespace Tenzij.Streaming.Verification;

/// <summary>Every file that should be there is there, as long as it should be, and nothing else is.</summary>
internal static class Inventory
{
    public static void Check(string folder, Manifest manifest, Bevindingen bevindingen)
    {
        foreach (var naam in Bestandsnamen.Uitvoer)
        {
            var file = new FileInfo(Path.Combine(folder, naam));
            var lengte = manifest.Lengten[naam];
            if (!file.Exists)
            {
                bevindingen.Meld(naam, "is not there");
            }
            else if (file.Length < lengte)
            {
                bevindingen.Meld(naam, $"holds {file.Length} bytes, {lengte} were committed");
            }
            else if (file.Length > lengte)
            {
                bevindingen.Meld(
                    naam, $"holds {file.Length - lengte} bytes after the {lengte} that were committed; a run that was "
                    + "interrupted leaves such a tail, and running it again removes it");
            }
        }

        var slot = new FileInfo(Path.Combine(folder, Bestandsnamen.Slot));
        if (slot.Exists && slot.Length > 0)
        {
            bevindingen.Meld(Bestandsnamen.Slot, "is not empty");
        }

        Strangers(folder, manifest, bevindingen);
    }

    private static void Strangers(string folder, Manifest manifest, Bevindingen bevindingen)
    {
        var known = new HashSet<string>(Bestandsnamen.Uitvoer, StringComparer.Ordinal)
        {
            Bestandsnamen.Manifest, Bestandsnamen.Slot,
        };
        known.UnionWith(manifest.Merk.Inhoud.Select(i => $"{Bestandsnamen.Inhoud}/{i.Sha256}"));
        foreach (var pad in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var naam = Path.GetRelativePath(folder, pad).Replace('\\', '/');
            if (!known.Contains(naam))
            {
                bevindingen.Meld(naam, "does not belong in the folder");
            }
        }
    }
}
