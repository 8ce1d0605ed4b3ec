using System.Security.Cryptography;
using Tenzij.Streaming.Files;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>
/// Proves from an output folder alone that the ledger is whole, that every output belongs to it, and that every decision
/// follows from the originals by the policy, reference data and model that are kept in the folder.
/// </summary>
public static class FolderVerification
{
    /// <summary>Findings that are told; the rest is as a rule a consequence of the first.</summary>
    public const int FindingCountMax = 10;

    /// <exception cref="OutputFolderException">There is no such folder, or a run works in it.</exception>
    public static async Task<Verificatierapport> RunAsync(
        string folder, Stappenbouwer bouw, VerificationOptions options, IProgress<Telling>? progress, CancellationToken ct)
    {
        if (!Directory.Exists(folder))
        {
            throw new OutputFolderException(OutputFolderFault.Damaged, $"There is no folder {folder}.");
        }

        using var slot = HoldOff(folder);
        var bevindingen = new Bevindingen(FindingCountMax);
        var rapport = new Verificatierapport { Telling = Telling.Leeg, Berichten = 0, Herafgeleid = 0, Bevindingen = [] };
        if (LeesManifest(folder, bevindingen) is { } manifest)
        {
            Inventory.Check(folder, manifest, bevindingen);
            Snapshots(folder, manifest, bevindingen);
            if (Bestandsnamen.Uitvoer.All(naam => File.Exists(Path.Combine(folder, naam))))
            {
                rapport = await InhoudAsync(folder, manifest, bouw, options, bevindingen, progress, ct)
                    .ConfigureAwait(false);
            }
        }

        return rapport with { Bevindingen = bevindingen.Lijst };
    }

    private static async Task<Verificatierapport> InhoudAsync(
        string folder, Manifest manifest, Stappenbouwer bouw, VerificationOptions options, Bevindingen bevindingen,
        IProgress<Telling>? progress, CancellationToken ct)
    {
        using var chain = new ChainCheck(folder, manifest, bevindingen);
        await chain.RunAsync(options.Invoer, ct).ConfigureAwait(false);
        var rapport = new Verificatierapport
        {
            Telling = chain.Telling, Berichten = chain.Berichten, Herafgeleid = 0, Bevindingen = [],
        };
        if (!bevindingen.IsLeeg)
        {
            return rapport;
        }

        // Only a whole folder is decided again: what differs then differs in the decisions themselves.
        var inhoud = manifest.Merk.Inhoud.ToDictionary(i => i.Naam, i => i.Sha256, StringComparer.Ordinal);
        var stappen = bouw(
            [.. inhoud.Keys], naam => File.ReadAllBytes(Path.Combine(folder, Bestandsnamen.Inhoud, inhoud[naam])));
        if (manifest.Merk.Verschil(Pijplijnmerk.Van(stappen, manifest.Merk.Inhoud)) is { } verschil)
        {
            bevindingen.Meld(Bestandsnamen.Manifest, $"the {verschil} at hand is not the one that decided");
            return rapport;
        }

        var herafgeleid = await Rederivation.RunAsync(folder, manifest, stappen, options.Stroom, bevindingen, progress, ct)
            .ConfigureAwait(false);
        return rapport with { Herafgeleid = herafgeleid };
    }

    private static Manifest? LeesManifest(string folder, Bevindingen bevindingen)
    {
        var pad = Path.Combine(folder, Bestandsnamen.Manifest);
        if (!File.Exists(pad))
        {
            bevindingen.Meld(Bestandsnamen.Manifest, "is not there; without it nothing in the folder counts");
            return null;
        }

        var manifest = Manifest.Lees(File.ReadAllBytes(pad));
        if (manifest is null)
        {
            bevindingen.Meld(Bestandsnamen.Manifest, "is damaged: it does not match the hash that it carries");
        }

        return manifest;
    }

    private static void Snapshots(string folder, Manifest manifest, Bevindingen bevindingen)
    {
        foreach (var (naam, sha256) in manifest.Merk.Inhoud)
        {
            var waar = $"{Bestandsnamen.Inhoud}/{sha256}";
            var pad = Path.Combine(folder, Bestandsnamen.Inhoud, sha256);
            if (!File.Exists(pad))
            {
                bevindingen.Meld(waar, $"is not there; it held {naam}");
            }
            else if (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(pad))) != sha256)
            {
                bevindingen.Meld(waar, $"is not what its name says; it held {naam}");
            }
        }
    }

    // A folder on read-only media has no run in it either.
    private static FileStream? HoldOff(string folder)
    {
        var pad = Path.Combine(folder, Bestandsnamen.Slot);
        if (!File.Exists(pad))
        {
            return null;
        }

        try
        {
            return new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (IOException fault)
        {
            throw new OutputFolderException(
                OutputFolderFault.Locked, $"A run works in {folder}. Verify it when the run has ended.", fault);
        }
    }
}
