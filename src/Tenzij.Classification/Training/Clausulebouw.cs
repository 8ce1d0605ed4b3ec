using Microsoft.ML;
using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>Makes the clause model from the clauses and reports of the training writers.</summary>
internal static class Clausulebouw
{
    /// <summary>
    /// The trainer with the best mean average precision in one split: taught on the training writers, measured on w4 and w8.
    /// </summary>
    public const Clausuleleerder Leerder = Clausuleleerder.Perceptron;

    public static Clausulebouwsel Bouw(Trainingsopdracht opdracht, Corpus corpus, Bewijsvoering bewijsvoering)
    {
        var (kolommen, voorbeelden) = Voorbeelden(corpus, bewijsvoering, Schrijversverdeling.IsTraining);
        var modellen = new Clausulefabriek(kolommen, corpus.Berichten, (int)opdracht.Seed).Train(voorbeelden, Leerder);
        opdracht.Voortgang($"clauses: {voorbeelden.Count} rows, {kolommen.Aantal} columns, {modellen.Length} heads");
        var ml = new MLContext((int)opdracht.Seed);
        var hoofden = Deterministischzip.Bewaar(
            ml, new TransformerChain<ITransformer>(modellen), ml.Data.LoadFromEnumerable<Clausulerij>([]).Schema);
        var gevaar = Deterministischzip.Bewaar(
            ml, new TransformerChain<ITransformer>(Berichtbouw.Train(opdracht, corpus, bewijsvoering)),
            ml.Data.LoadFromEnumerable<Berichtrij>([]).Schema);
        var tabel = File.ReadAllBytes(Path.Combine(opdracht.Modelmap, Modelmap.Tabelbestand));
        return new Clausulebouwsel(kolommen.Schrijf(), hoofden, gevaar, Clausulelezer.Maak(kolommen, hoofden, gevaar, tabel));
    }

    /// <summary>The examples of the writers chosen, and the columns selected on their clauses.</summary>
    public static (Kolommen Kolommen, List<Clausulevoorbeeld> Voorbeelden) Voorbeelden(
        Corpus corpus, Bewijsvoering bewijsvoering, Func<string, bool> schrijver)
    {
        var verzameling = new Clausuleverzameling(bewijsvoering);
        var voorbeelden = verzameling.Clausules(corpus.Clausules.Where(c => schrijver(c.Schrijver)));
        var kolommen = Kolomkeuze.Kies(voorbeelden, Kolommen.AantalMax);
        voorbeelden.AddRange(verzameling.Berichten(corpus.Berichten.Where(b => schrijver(b.Schrijver)), 1));
        return (kolommen, voorbeelden);
    }
}

/// <summary>The clause model as files and ready to score.</summary>
internal sealed record Clausulebouwsel(byte[] Kolommen, byte[] Hoofden, byte[] Gevaar, Clausuleweger Weger)
{
    public void Schrijf(string map)
    {
        File.WriteAllBytes(Path.Combine(map, Modelmap.Kolombestand), Kolommen);
        File.WriteAllBytes(Path.Combine(map, Modelmap.Clausulebestand), Hoofden);
        File.WriteAllBytes(Path.Combine(map, Modelmap.Gevaarbestand), Gevaar);
    }
}
