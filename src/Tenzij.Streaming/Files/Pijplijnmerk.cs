using System.Text;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Files;

/// <summary>What decided everything in an output folder; a resume with any other is refused.</summary>
/// <param name="Sleutels">A fingerprint of each pseudonym key, which tells nothing of the key.</param>
/// <param name="Inhoud">The snapshots of policy, reference data and model.</param>
public sealed record Pijplijnmerk(
    string Beleid, string Referentie, string Model, IReadOnlyList<string> Sleutels, IReadOnlyList<Momentopnamehash> Inhoud)
{
    private static readonly byte[] Vingerafdruk = Encoding.ASCII.GetBytes("tenzij\nvingerafdruk");

    public static Pijplijnmerk Van(Stappen stappen, IReadOnlyList<Momentopnamehash> inhoud) => new(
        stappen.Beleid.Hash,
        stappen.Referentie.Hash,
        stappen.Beoordelaar.ModelHash,
        [.. Enumerable.Range(0, stappen.Sleutels.Aantal).Select(i => stappen.Sleutels.Pseudoniem(i, Vingerafdruk).ToString())],
        inhoud);

    /// <summary>Names what differs, or null.</summary>
    public string? Verschil(Pijplijnmerk ander) =>
        Beleid != ander.Beleid ? "policy"
        : Referentie != ander.Referentie ? "reference data"
        : Model != ander.Model ? "model"
        : !Sleutels.SequenceEqual(ander.Sleutels) ? "pseudonym key"
        : !Inhoud.SequenceEqual(ander.Inhoud) ? "policy, reference data or model files"
        : null;
}

/// <summary>A file that decided, kept in the output folder under its hash.</summary>
public sealed record Momentopnamehash(string Naam, string Sha256);

/// <summary>A file that decides, to be kept with the outputs.</summary>
/// <param name="Naam">The name under which verification asks for it, for example <c>beleid.yaml</c>.</param>
public sealed record Momentopname(string Naam, string Pad);
