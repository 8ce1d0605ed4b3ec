using System.Text;
using System.Text.Json;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Core.Beleid;
using Tenzij.Core.Referentie;

namespace Tenzij.Classification.Evaluation;

/// <summary>One row of a comparison: a method measured on a set of reports.</summary>
public sealed record Vergelijkingsregel(string Set, string Methode, Evaluatie Evaluatie);

/// <summary>Several methods, or several sets, in one table.</summary>
public sealed class Vergelijking
{
    /// <summary>The name of our own model in the column of methods.</summary>
    public const string Model = "model";

    public Vergelijking(IReadOnlyList<Vergelijkingsregel> regels) => Regels = regels;

    public IReadOnlyList<Vergelijkingsregel> Regels { get; }

    /// <summary>Measures every method on every set.</summary>
    public static Vergelijking Doe(
        IReadOnlyList<Toetsset> sets, IReadOnlyList<Nulmodel> methoden, Beleidsregels beleid, Referentiegegevens referentie) =>
        new([.. sets.SelectMany(s => methoden.Select(m => new Vergelijkingsregel(
            s.Naam, m.Naam, Evaluatie.Doe(s.Naam, s.Berichten, m.Beoordelaar, beleid, referentie))))]);

    /// <summary>The table that a person reads.</summary>
    public string Tabel() => Vergelijkingstekst.Maak(Regels);

    /// <summary>The same figures as JSON: an array with one object for each row.</summary>
    public string Json()
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Schrijf(json);
        }

        return Encoding.UTF8.GetString(stroom.ToArray()) + "\n";
    }

    internal void Schrijf(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var regel in Regels)
        {
            json.WriteStartObject();
            json.WriteString("set", regel.Set);
            json.WriteString("methode", regel.Methode);
            Evaluatiejson.Velden(json, regel.Evaluatie);
            if (Tegenhanger(regel) is { } model)
            {
                Verschil(json, Criteriumverschil.Meet(model.Evaluatie, regel.Evaluatie));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Our model on the same set, for a row of a baseline.</summary>
    internal Vergelijkingsregel? Tegenhanger(Vergelijkingsregel regel) => regel.Methode == Model ? null
        : Regels.FirstOrDefault(r => r.Methode == Model && r.Set == regel.Set);

    private static void Verschil(Utf8JsonWriter json, Criteriumverschil v)
    {
        json.WriteStartObject("modelMinDezeOpCriteria");
        foreach (var (naam, (waarde, laag, hoog)) in (ReadOnlySpan<(string, (double, double, double))>)[("precisie", v.Precisie), ("vangst", v.Vangst)])
        {
            json.WriteStartArray(naam);
            foreach (var getal in (ReadOnlySpan<double>)[waarde, laag, hoog])
            {
                json.WriteNumberValue(double.IsNaN(getal) ? 0 : Math.Round(getal, 4));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
