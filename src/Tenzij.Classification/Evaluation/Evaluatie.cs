using Tenzij.Classification.Training;
using Tenzij.Core.Beleid;
using Tenzij.Core.Referentie;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>Measures a model on labelled reports. The same files give the same text, byte for byte.</summary>
public sealed class Evaluatie
{
    private readonly List<Uitslag> _uitslagen;

    private Evaluatie(string naam, List<Uitslag> uitslagen)
    {
        Naam = naam;
        _uitslagen = uitslagen;
        Totaal = new Cijfers(uitslagen);
        Oordelen = new Oordeelcijfers(uitslagen);
        PerStijl = [.. uitslagen.GroupBy(u => u.Voorbeeld.Stijl, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, new Cijfers([.. g])))];
    }

    public string Naam { get; }

    internal IReadOnlyList<Uitslag> Uitslagen => _uitslagen;

    internal Cijfers Totaal { get; }

    internal Oordeelcijfers Oordelen { get; }

    internal IReadOnlyList<(string Stijl, Cijfers Cijfers)> PerStijl { get; }

    /// <param name="pad">Labelled NDJSON (<c>contract/labels.md</c>).</param>
    /// <exception cref="InvalidDataException">A line is no valid labelled report.</exception>
    public static Evaluatie Doe(
        string pad, IBeoordelaar beoordelaar, Beleidsregels beleid, Referentiegegevens referentie) =>
        Doe(Path.GetFileName(pad), Voorbeeldlezer.Lees(pad), beoordelaar, beleid, referentie);

    public static Evaluatie Doe(
        string naam, IReadOnlyList<Voorbeeld> voorbeelden, IBeoordelaar beoordelaar, Beleidsregels beleid,
        Referentiegegevens referentie) =>
        new(naam, Proef.Doe(voorbeelden, beoordelaar, beleid, referentie));

    /// <summary>The table that a person reads.</summary>
    public string Tabel() => Evaluatietekst.Maak(this);

    /// <summary>The same figures as JSON.</summary>
    public string Json() => Evaluatiejson.Maak(this);

    /// <summary>Every state that was found wrong, and every report that was routed wrong: one line each.</summary>
    public string Verwarringen() => Verwarringenlijst.Maak(_uitslagen);
}
