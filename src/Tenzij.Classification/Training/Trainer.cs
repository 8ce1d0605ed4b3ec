using Microsoft.ML;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Features;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>
/// Makes a model folder from the written corpus alone. The same corpus, lexicon and seed give the same bytes on machines
/// of one kind.
/// </summary>
public static class Trainer
{
    /// <summary>The settings that compete; the best Brier over left-out writers wins, the simplest on a tie.</summary>
    internal static readonly Oordeelinstelling[] Kandidaten =
    [
        .. from leerder in (Oordeelleerder[])[Oordeelleerder.Lbfgs]
           from l2 in (float[])[1f, 3f, 10f]
           from goud in (float[])[0f, 0.5f]
           select new Oordeelinstelling(leerder, l2, NietNegatief: true, goud),
        new(Oordeelleerder.Lbfgs, 1f, NietNegatief: false, 0.5f),
        new(Oordeelleerder.Sdca, 1f, NietNegatief: false, 0.5f),
    ];

    public static Trainingsuitkomst Train(Trainingsopdracht opdracht)
    {
        ArgumentNullException.ThrowIfNull(opdracht);
        Poort();
        var corpus = Corpus.Lees(opdracht.Corpusmap);
        opdracht.Voortgang($"corpus: {corpus.Berichten.Count} reports, {corpus.Clausules.Count} clauses");
        var bewijsvoering = Bewijsvoering.Laad(Path.Combine(opdracht.Modelmap, Model.Modelmap.Lexiconmap));
        Ruim(opdracht.Modelmap);
        var clausules = Clausulebouw.Bouw(opdracht, corpus, bewijsvoering);
        var zoeker = new Bewijszoeker(bewijsvoering, clausules.Weger);
        var training = corpus.Berichten.Where(v => Schrijversverdeling.IsTraining(v.Schrijver)).ToArray();
        var voorspeld = Oordeelrijen.Voorspeld(training, zoeker);
        var gelabeld = Oordeelrijen.Gelabeld(training, zoeker, 1);
        var vergelijking = Kruisvalidatie.Vergelijk(voorspeld, gelabeld, Kandidaten, (int)opdracht.Seed);
        var beste = Kies(vergelijking);
        opdracht.Voortgang($"verdict: {voorspeld.Count} reports of {training.Select(v => v.Schrijver).Distinct().Count()} writers; {beste}");
        var kalibratie = Oordeelrijen.Voorspeld(
            corpus.Berichten.Where(v => Schrijversverdeling.IsKalibratie(v.Schrijver)), zoeker);
        var oordeel = MaakOordeel(opdracht, Kruisvalidatie.Rijen(voorspeld, gelabeld, beste, _ => true), kalibratie, beste);
        var voorstel = Bewaar(opdracht, corpus, oordeel, vergelijking, clausules);
        var beoordelaar = Beoordelaar.Laad(opdracht.Modelmap);
        return new Trainingsuitkomst(
            beoordelaar.ModelHash, beoordelaar.Manifest.GewichtenHash, [.. beoordelaar.Manifest.Bestanden.Keys], voorstel);
    }

    /// <summary>Only a monotone setting may win: adding an answer never lowers the probability.</summary>
    internal static Oordeelinstelling Kies(IEnumerable<Kruisuitkomst> vergelijking) =>
        vergelijking.Where(u => u.Instelling.NietNegatief).MinBy(u => Math.Round(u.Brier, 4))!.Instelling;

    private static void Ruim(string map)
    {
        foreach (var oud in (string[])["card.md", "metrics.json", Algoritmeregister.Bestand])
        {
            File.Delete(Path.Combine(map, oud));
        }
    }

    private static void Poort()
    {
        var fouten = Kenmerkenpoort.Controleer(Kenmerkenschema.Alle);
        if (fouten.Count > 0)
        {
            throw new InvalidOperationException("The feature schema is refused: " + string.Join(" ", fouten));
        }
    }

    private static byte[] MaakOordeel(
        Trainingsopdracht opdracht, List<Oordeelrij> rijen, List<Oordeelrij> kalibratie, Oordeelinstelling instelling)
    {
        var ml = new MLContext((int)opdracht.Seed);
        var getraind = Oordeeltrainer.Train(ml, rijen, instelling);
        var keten = Oordeeltrainer.Kalibreer(ml, getraind, kalibratie.Count > 0 ? kalibratie : rijen);
        return Deterministischzip.Bewaar(ml, keten, ml.Data.LoadFromEnumerable(rijen).Schema);
    }

    private static string Bewaar(
        Trainingsopdracht opdracht, Corpus corpus, byte[] oordeel, List<Kruisuitkomst> vergelijking, Clausulebouwsel clausules)
    {
        File.WriteAllBytes(Path.Combine(opdracht.Modelmap, Model.Modelmap.Oordeelbestand), oordeel);
        clausules.Schrijf(opdracht.Modelmap);
        var manifest = Manifest(opdracht, corpus, oordeel, clausules);
        Verzegel(opdracht.Modelmap, manifest);
        var voorstel = Modelverslag.Schrijf(opdracht, corpus, manifest, vergelijking);
        Verzegel(opdracht.Modelmap, manifest);
        return voorstel;
    }

    private static void Verzegel(string map, Modelmanifest manifest) => File.WriteAllBytes(
        Path.Combine(map, Modelmanifest.Bestand), (manifest with { Bestanden = Model.Modelmap.Hashes(map) }).Schrijf());

    private static Modelmanifest Manifest(
        Trainingsopdracht opdracht, Corpus corpus, byte[] oordeel, Clausulebouwsel clausules) => new()
    {
        Schema = "model/1",
        Versie = opdracht.Versie,
        MlNet = "5.0.1",
        Seed = opdracht.Seed,
        KenmerkenHash = Kenmerkenschema.Hash,
        GewichtenHash = Gewichtenhash.Van(MlNetLezer.Lees(oordeel), clausules.Weger),
        TrainingsdataHash = Corpus.Hash(opdracht.Corpusmap),
        Trainingsschrijvers = Schrijvers(corpus, Schrijversverdeling.IsTraining),
        Kalibratieschrijvers = Schrijvers(corpus, Schrijversverdeling.IsKalibratie),
        Drempelschrijvers = Schrijvers(corpus, Schrijversverdeling.IsDrempel),
        Testschrijvers = Schrijvers(corpus, Schrijversverdeling.IsTest),
        Bestanden = new Dictionary<string, string>(),
    };

    private static string[] Schrijvers(Corpus corpus, Func<string, bool> kies) =>
        [.. corpus.Berichten.Select(v => v.Schrijver).Where(kies).Distinct().Order(StringComparer.Ordinal)];
}
