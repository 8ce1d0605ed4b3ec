using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>What verification found.</summary>
public sealed record Verificatierapport
{
    /// <summary>Input records that the ledger accounts for, and corrections.</summary>
    public required Telling Telling { get; init; }

    /// <summary>Messages that belong to a ledger record.</summary>
    public required long Berichten { get; init; }

    /// <summary>Records that the same stages decided again, with the same bytes as result.</summary>
    public required long Herafgeleid { get; init; }

    /// <summary>Empty when everything is as it should be; at most <see cref="FolderVerification.FindingCountMax"/>.</summary>
    public required IReadOnlyList<Bevinding> Bevindingen { get; init; }

    public bool IsGoed => Bevindingen.Count == 0;
}

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Waar">File and record, for example <c>besluiten.ndjson, record 12</c>.</param>
/// <param name="Wat">In plain words.</param>
public sealed record Bevinding(string Waar, string Wat)
{
    public override string ToString() => $"{Waar}: {Wat}";
}

/// <summary>What verification looks at besides the folder.</summary>
public sealed record VerificationOptions
{
    /// <summary>The input that the folder was made from, to prove that nothing of it is missing; null leaves that out.</summary>
    public string? Invoer { get; init; }

    public Stroomopties Stroom { get; init; } = new();
}

/// <summary>Builds the stages from the snapshots in an output folder.</summary>
/// <param name="namen">The names under which they were kept.</param>
/// <param name="lees">The bytes of one of them.</param>
public delegate Stappen Stappenbouwer(IReadOnlyList<string> namen, Func<string, byte[]> lees);
