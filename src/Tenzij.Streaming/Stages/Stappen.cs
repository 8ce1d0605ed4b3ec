using Tenzij.Core.Beleid;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// What the stages do with a record: every part immutable, pure and safe for all threads. The composition root fills it;
/// verification fills it again from the snapshots of an output folder.
/// </summary>
public sealed record Stappen
{
    public required IBeoordelaar Beoordelaar { get; init; }

    public required Beleidsregels Beleid { get; init; }

    public required Referentiegegevens Referentie { get; init; }

    public required IBerichtenmaker Berichtenmaker { get; init; }

    public required Sleutelring Sleutels { get; init; }

    public Leesstap Lees { get; init; } = MutatieDecoder.Decode;

    public Beslisstap Beslis { get; init; } = Beslisser.Beslis;

    /// <summary>
    /// Why the messages of a correction of this report (by the SHA-256 of its bytes) cannot be delivered; null when they can.
    /// </summary>
    public Func<Mutatie, string, Rejection?> TeGroot { get; init; } = (_, _) => null;
}

/// <summary>Decode.</summary>
public delegate Leesresultaat Leesstap(ReadOnlySpan<byte> utf8);

/// <summary>Decide.</summary>
public delegate Besluit Beslisstap(
    Mutatie mutatie, Beoordeling beoordeling, Historie historie, Beleidsregels beleid, Referentiegegevens referentie);
