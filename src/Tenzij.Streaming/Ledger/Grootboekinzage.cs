using System.Security.Cryptography;
using System.Text;
using Tenzij.Streaming.Files;

namespace Tenzij.Streaming.Ledger;

/// <summary>One ledger record about a report, as it stands in an output folder.</summary>
/// <param name="Regel">The line itself, JSON.</param>
/// <param name="Hash">SHA-256 of the line, lower-case hex: what <c>vervangt</c> and <c>vorige</c> of later records name.</param>
public sealed record Vermelding(Grootboekrecord Record, string Regel, string Hash);

/// <summary>Looks things up in the ledger of an output folder; reads what is committed, also while a run goes on.</summary>
public static class Grootboekinzage
{
    /// <summary>
    /// Every record about a report in the order of the chain: decisions on each version, corrections, repeats, late
    /// versions and quarantines. Empty when the folder does not know it.
    /// </summary>
    /// <exception cref="OutputFolderException">The folder has no manifest that can be read, or a damaged ledger.</exception>
    public static IReadOnlyList<Vermelding> Zoek(string folder, string mutatieId, CancellationToken ct = default)
    {
        var naald = Encoding.UTF8.GetBytes(System.Text.Json.JsonEncodedText.Encode(mutatieId).ToString());
        var gevonden = new List<Vermelding>();
        foreach (var regel in Regels(folder))
        {
            ct.ThrowIfCancellationRequested();
            if (regel.Span.IndexOf(naald) >= 0 && Grootboeklezer.Lees(regel.Span) is { } record && record.MutatieId == mutatieId)
            {
                gevonden.Add(new Vermelding(
                    record, Encoding.UTF8.GetString(regel.Span), Convert.ToHexStringLower(SHA256.HashData(regel.Span))));
            }
        }

        return gevonden;
    }

    /// <summary>Every committed line of the ledger; each is valid until the next is asked for.</summary>
    /// <exception cref="OutputFolderException">The folder has no manifest that can be read, or a damaged ledger.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Regels(string folder)
    {
        var manifest = LeesManifest(folder);
        using var lezer = new LineReader(
            Path.Combine(folder, Bestandsnamen.Besluiten), manifest.Lengten[Bestandsnamen.Besluiten]);
        while (true)
        {
            ReadOnlyMemory<byte> regel;
            try
            {
                if (!lezer.Next(out regel))
                {
                    yield break;
                }
            }
            catch (InvalidDataException fault)
            {
                throw new OutputFolderException(OutputFolderFault.Damaged, $"{folder}: {fault.Message}", fault);
            }

            yield return regel;
        }
    }

    /// <summary>The original bytes of the report that a record is about.</summary>
    /// <exception cref="OutputFolderException">The archive ends before the original does.</exception>
    public static byte[] Origineel(string folder, Grootboekrecord record)
    {
        using var archief = File.OpenHandle(Path.Combine(folder, Bestandsnamen.Originelen));
        var bytes = new byte[record.Origineel.Lengte];
        return RandomAccess.Read(archief, bytes, record.Origineel.Begin) == bytes.Length
            ? bytes
            : throw new OutputFolderException(
                OutputFolderFault.Damaged, $"{folder}: {Bestandsnamen.Originelen} ends before this original does.");
    }

    /// <summary>The manifest of an output folder.</summary>
    /// <exception cref="OutputFolderException">It is not there, or damaged.</exception>
    public static Manifest LeesManifest(string folder)
    {
        var pad = Path.Combine(folder, Bestandsnamen.Manifest);
        var manifest = File.Exists(pad) ? Manifest.Lees(File.ReadAllBytes(pad)) : null;
        return manifest ?? throw new OutputFolderException(
            OutputFolderFault.Damaged, $"{folder} is no output folder: it has no {Bestandsnamen.Manifest} that can be read.");
    }
}
