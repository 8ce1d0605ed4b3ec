using Tenzij.Classification.Evidence;
using Tenzij.Classification.Training;
using Tenzij.Core.Volledigheid;
using Voorbeeld = Tenzij.Classification.Training.Voorbeeld;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>A plain method that the model has to beat.</summary>
/// <param name="Naam">As it stands in the table.</param>
public sealed record Nulmodel(string Naam, IBeoordelaar Beoordelaar);

/// <summary>
/// The baselines: the majority, the length alone, keywords, phrases without negation, and the default text pipeline of
/// ML.NET. All learn from the training writers and put their probability through Platt on the calibration writers, as
/// the model does.
/// </summary>
public static class Nulmodellen
{
    public const string Meerderheid = "majority";
    public const string Lengte = "length only";
    public const string Trefwoorden = "keywords";
    public const string Zinsdelen = "phrases";
    public const string MlNet = "ML.NET text";

    /// <param name="modelmap">The folder whose lexicon lends its plain words.</param>
    public static IReadOnlyList<Nulmodel> Maak(string corpusmap, string modelmap)
    {
        var berichten = Corpus.Lees(corpusmap).Berichten;
        return Maak(berichten, Bewijsvoering.Laad(Path.Combine(modelmap, Model.Modelmap.Lexiconmap)));
    }

    public static IReadOnlyList<Nulmodel> Maak(IReadOnlyList<Voorbeeld> berichten, Bewijsvoering bewijsvoering)
    {
        ArgumentNullException.ThrowIfNull(bewijsvoering);
        var training = berichten.Where(b => Schrijversverdeling.IsTraining(b.Schrijver)).ToArray();
        var kalibratie = berichten.Where(b => Schrijversverdeling.IsKalibratie(b.Schrijver)).ToArray();
        kalibratie = kalibratie.Length > 0 ? kalibratie : training;
        return
        [
            new Nulmodel(Meerderheid, new Meerderheidsmodel(training)),
            new Nulmodel(Lengte, new Lengtemodel(training, kalibratie)),
            new Nulmodel(Trefwoorden, new Trefwoordmodel(bewijsvoering.Lexicon, kalibratie, heelPatroon: false)),
            new Nulmodel(Zinsdelen, new Trefwoordmodel(bewijsvoering.Lexicon, kalibratie, heelPatroon: true)),
            new Nulmodel(MlNet, new Tekstmodel(training, kalibratie)),
        ];
    }
}
