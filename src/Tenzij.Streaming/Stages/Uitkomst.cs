using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;
using Tenzij.Streaming.Reading;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Stages;

/// <summary>What Decide made of one record, or of one report that it corrects: one ledger record with its messages.</summary>
internal sealed class Uitkomst
{
    public required Recordsoort Soort { get; init; }

    public required int Keten { get; init; }

    /// <summary>Null for a correction.</summary>
    public InputRecord? Record { get; init; }

    public required Origineelplaats Plaats { get; init; }

    /// <summary>SHA-256 of the original, lower-case hex; filled by Encode for a correction that it works out itself.</summary>
    public string Hash { get; set; } = "";

    /// <summary>-1 when no report is remembered for it.</summary>
    public int Dossier { get; init; } = -1;

    public Mutatie? Mutatie { get; set; }

    public Beoordeling? Beoordeling { get; set; }

    public Besluit? Besluit { get; set; }

    public Rejection? Rejection { get; init; }

    public Historie Historie { get; init; } = Historie.Leeg;

    public IReadOnlyList<Pseudoniem> Pseudoniemen { get; set; } = [];

    public DateTimeOffset? Tijd { get; init; }

    /// <summary>0 on arrival, n for the nth correction of the version.</summary>
    public int Herbeoordeling { get; init; }

    /// <summary>The report whose arrival caused a correction.</summary>
    public GeteldeVersie? Oorzaak { get; init; }

    /// <summary>It replaces an earlier ledger record of the same report.</summary>
    public bool Vervangt { get; init; }

    public bool MetBerichten { get; init; }

    public IReadOnlyList<Intrekking> Intrekkingen { get; init; } = [];

    /// <summary>The keys of an older version changed; other instances must drop those that are gone.</summary>
    public Origineelplaats? VorigOrigineel { get; init; }

    public IReadOnlyList<Pseudoniem> Ingetrokken { get; set; } = [];

    public List<Bericht> Berichten { get; } = [];

    /// <summary>The body of its ledger line within <see cref="Werk.Regels"/>.</summary>
    public (int Begin, int Length) Regel { get; set; }

    public bool IsCorrectie => Herbeoordeling > 0;
}

/// <summary>A version of a report, by name.</summary>
public readonly record struct GeteldeVersie(string MutatieId, int Versie);
