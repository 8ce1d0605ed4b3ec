using System.Text.Json;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;
using Tenzij.Classification.Training;
using Tenzij.Core.Beleid;
using Tenzij.Core.Referentie;
using Voorbeeld = Tenzij.Classification.Training.Voorbeeld;

namespace Tenzij.Classification.Evaluation.Gold;

/// <summary>
/// Labelled reports whose clauses are labelled too: the key <c>gemarkeerd</c> holds the narrative in the notation of the
/// clauses. With them the table from clauses to states is measured apart from the reading of clauses.
/// </summary>
public sealed record Goudset(string Naam, IReadOnlyList<Voorbeeld> Berichten, IReadOnlyList<Clausule> Clausules)
{
    /// <summary>Beside the corpus; never taught, calibrated or set on.</summary>
    public const string Bestand = "goud.ndjson";

    private const string Sleutel = "gemarkeerd";

    /// <exception cref="InvalidDataException">A report has no labelled clauses, or its marks do not leave its narrative.</exception>
    public static Goudset Lees(string pad)
    {
        var berichten = Voorbeeldlezer.Lees(pad);
        List<Clausule> clausules = [];
        foreach (var (regel, i) in File.ReadLines(pad).Where(r => !string.IsNullOrWhiteSpace(r)).Select((r, i) => (r, i)))
        {
            using var json = JsonDocument.Parse(regel);
            if (!json.RootElement.TryGetProperty(Sleutel, out var gemarkeerd))
            {
                throw new InvalidDataException($"{Path.GetFileName(pad)}: report {berichten[i].Id} has no labelled clauses (key '{Sleutel}')");
            }

            var clausule = Clausulemarkering.Lees(berichten[i].Schrijver, berichten[i].Stijl, "\t" + gemarkeerd.GetString());
            if (clausule.Tekst != json.RootElement.GetProperty("mutatie").GetProperty("toelichting").GetString())
            {
                throw new InvalidDataException($"{Path.GetFileName(pad)}: report {berichten[i].Id}: without its marks '{Sleutel}' is not the narrative");
            }

            clausules.Add(clausule);
        }

        return new Goudset(Path.GetFileNameWithoutExtension(pad), berichten, clausules);
    }

    /// <summary>The table on the labelled clauses beside the whole chain on the same reports.</summary>
    public Vergelijking Vergelijk(Beoordelaar model, string modelmap, Beleidsregels beleid, Referentiegegevens referentie)
    {
        ArgumentNullException.ThrowIfNull(model);
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(modelmap, Modelmap.Lexiconmap));
        return Vergelijking.Doe(
            [new Toetsset(Naam, Berichten)],
            [new Nulmodel(Vergelijking.Model, model), new Nulmodel("gold clauses", new Goudbeoordelaar(this, bewijsvoering, model.Oordeelmodel))],
            beleid, referentie);
    }
}
