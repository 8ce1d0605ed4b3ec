using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Core.Berichten;

/// <summary>Everything that Encode needs for the messages of one decision. All times in them derive from <see cref="Tijd"/>.</summary>
public sealed record Zaak
{
    public required Mutatie Mutatie { get; init; }

    public required Beoordeling Beoordeling { get; init; }

    public required Besluit Besluit { get; init; }

    /// <summary>0 for the decision on arrival, n for the nth correction of the same version.</summary>
    public required int Herbeoordeling { get; init; }

    /// <summary><c>opgemaakt</c> of the report that led to this decision (for a correction: of the late one).</summary>
    public required DateTimeOffset Tijd { get; init; }

    /// <summary>Offers of superseded decisions that are still open and are withdrawn by this one.</summary>
    public required IReadOnlyList<Intrekking> Intrekkingen { get; init; }

    public required Herkomst Herkomst { get; init; }

    /// <summary>Key of the messages: a pseudonym of the <c>mutatieId</c>, so that one report's messages keep their order.</summary>
    public required Huishoudens.Pseudoniem Sleutel { get; init; }
}

/// <summary>An offer that is withdrawn; together with the report it names the messages that offered it.</summary>
public sealed record Intrekking(
    Route Route, Urgentie Urgentie, int Versie, int Herbeoordeling, string? Gemeente, string VeiligThuis, bool Radar)
{
    /// <summary>The decision also asked the unit for completion.</summary>
    public bool Aanvulverzoek { get; init; }

    /// <summary>The report went to Veilig Thuis incomplete, so that its intake was told (<see cref="Besluit.Onvolledig"/>).</summary>
    public bool Onvolledig { get; init; }
}

/// <summary>SHA-256 of everything that decided, lower-case hex.</summary>
public sealed record Herkomst(string Invoer, string Model, string Beleid, string Referentie);

/// <summary>Where a message goes; each is a file of the output folder and a topic.</summary>
public enum Bestemming { VeiligThuis, LokaalTeam, Beoordeling, Aanvulverzoeken, Retour, Radar, Quarantaine }

/// <summary>One outward message: its bytes are a single line of JSON.</summary>
/// <param name="Id">Deterministic: a second delivery carries the same id.</param>
public sealed record Bericht(Bestemming Naar, string Id, Huishoudens.Pseudoniem Sleutel, ReadOnlyMemory<byte> Inhoud);

/// <summary>Encode: from a decision to its messages. Implementations are safe for all threads.</summary>
public interface IBerichtenmaker
{
    /// <summary>Appends every message of this decision, in a fixed order, to <paramref name="berichten"/>.</summary>
    void Maak(Zaak zaak, List<Bericht> berichten);

    /// <summary>The notice to the unit about a record that went to quarantine, and the quarantine record itself.</summary>
    void MaakQuarantaine(Quarantaine quarantaine, List<Bericht> berichten);
}

/// <summary>A record that went to quarantine.</summary>
/// <param name="Bron">Where it came from: partition and position, for example <c>0/1234</c>.</param>
/// <param name="Origineel">The original bytes; null when they are too large to repeat (then the archive alone holds them).</param>
/// <param name="InvoerHash">SHA-256 of the original bytes, lower-case hex.</param>
public sealed record Quarantaine(
    Rejection Rejection, string Bron, long Bytes, ReadOnlyMemory<byte>? Origineel, string InvoerHash,
    Huishoudens.Pseudoniem Sleutel);
