using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>Makes the clause model and the report model from the clauses and reports of the training writers.</summary>
internal static class Clausulebouw
{
    /// <summary>The trainer with the best mean average precision over writers left out; the card has the table.</summary>
    public const Clausuleleerder Leerder = Clausuleleerder.Perceptron;

    public static Clausulebouwsel Bouw(Trainingsopdracht opdracht, Corpus corpus, Bewijsvoering bewijsvoering)
    {
        var (ml, seed) = (new MLContext((int)opdracht.Seed), (int)opdracht.Seed);
        var lezer = new Gramlezer(
            bewijsvoering.Lexicon.Woorden, Woordklassenlezer.Lees(Path.Combine(opdracht.Modelmap, Modelmap.Klassenmap)));
        var stof = Leerstof.Maak(corpus, bewijsvoering, lezer);
        var (kolommen, voorbeelden) = stof.Van(Schrijversverdeling.IsTraining);
        var modellen = new Clausulefabriek(kolommen, corpus.Berichten, seed).Train(voorbeelden, Leerder, opdracht.Voortgang);
        opdracht.Voortgang($"clauses: {voorbeelden.Count} rows, {kolommen.Aantal} columns, {modellen.Length} heads");
        var hoofden = Deterministischzip.Bewaar(
            ml, new TransformerChain<ITransformer>(modellen), ml.Data.LoadFromEnumerable<Clausulerij>([]).Schema);

        var model = Leerstof.Model(kolommen, modellen);
        var berichtmodellen = Berichtbouw.Train(Berichtbouw.Scores(stof, seed, opdracht.Voortgang), seed);
        var kalibratie = Berichtbouw.Scores(stof, model, Schrijversverdeling.IsKalibratie).ToArray();
        var berichten = Deterministischzip.Bewaar(
            ml, new TransformerChain<ITransformer>([.. berichtmodellen, .. Berichtkalibratie.Maak(berichtmodellen, kalibratie, seed)]),
            Berichtrij.Zie(ml, []).Schema);
        var tabel = File.ReadAllBytes(Path.Combine(opdracht.Modelmap, Modelmap.Tabelbestand));
        return new Clausulebouwsel(
            kolommen.Schrijf(), hoofden, berichten, Clausulelezer.Maak(lezer, kolommen, hoofden, berichten, tabel));
    }
}

/// <summary>The clause and report models as files and ready to score.</summary>
internal sealed record Clausulebouwsel(byte[] Kolommen, byte[] Hoofden, byte[] Berichten, Clausuleweger Weger)
{
    public void Schrijf(string map)
    {
        File.WriteAllBytes(Path.Combine(map, Modelmap.Kolombestand), Kolommen);
        File.WriteAllBytes(Path.Combine(map, Modelmap.Clausulebestand), Hoofden);
        File.WriteAllBytes(Path.Combine(map, Modelmap.Berichtbestand), Berichten);
    }
}
