namespace Tenzij.Core.Mutaties;

/// <summary>One fault in a report: what was found where, and what was expected. Never quotes a person's data.</summary>
/// <param name="Code">A stable code such as <c>verplicht</c>; see <see cref="Foutcodes"/>.</param>
/// <param name="Pad">JSON path, for example <c>$.personen[2].rol</c>.</param>
/// <param name="Gevonden">A description of the kind of value found (a type, a length), not the value itself.</param>
/// <param name="Verwacht">What the contract asks for.</param>
public sealed record Fout(string Code, string Pad, string Gevonden, string Verwacht);

/// <summary>
/// A record that is no valid report: every fault of it, and as much of its identity as could be read,
/// so that the unit can be told.
/// </summary>
public sealed record Rejection(IReadOnlyList<Fout> Fouten, string? MutatieId, int? Versie, string? Eenheid);

/// <summary>The codes of <see cref="Fout.Code"/>.</summary>
public static class Foutcodes
{
    public const string GeenJson = "geenJson";
    public const string Afgekapt = "afgekapt";
    public const string Utf8 = "utf8";
    public const string TeGroot = "teGroot";
    public const string TeDiep = "teDiep";
    public const string DubbeleSleutel = "dubbeleSleutel";
    public const string Verplicht = "verplicht";
    public const string Soort = "soort";
    public const string Waarde = "waarde";
    public const string Lengte = "lengte";
    public const string Bereik = "bereik";
    public const string Stuurteken = "stuurteken";
    public const string Verwijzing = "verwijzing";

    /// <summary>Same id and version as a report that was accepted, with other content.</summary>
    public const string AndereInhoud = "andereInhoud";
}

/// <summary>What Decode made of one record: a report or a rejection, never both.</summary>
public readonly struct Leesresultaat
{
    public Leesresultaat(Mutatie mutatie) => Mutatie = mutatie;

    public Leesresultaat(Rejection rejection) => Rejection = rejection;

    public Mutatie? Mutatie { get; }

    public Rejection? Rejection { get; }
}
