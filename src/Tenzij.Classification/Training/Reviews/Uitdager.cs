using System.Security.Cryptography;
using System.Text;
using Microsoft.ML;
using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training.Reviews;

/// <summary>
/// Learning on site: trains the verdict anew on the corpus and the reviews, into a folder of its own, and compares it with
/// the model in use on writers and reviews that neither has seen. It proposes; a person releases. Evidence, clause scores
/// and table stay those of the model in use: reviews say what is enough, not what words mean.
/// </summary>
public static class Uitdager
{
    public const string Verslag = "uitdager.md";

    private const string Schrijver = "reviews";

    /// <param name="opdracht">As for training; <see cref="Trainingsopdracht.Modelmap"/> is the model in use, which is only read.</param>
    /// <param name="map">Where the challenger is written; must be empty or not exist.</param>
    /// <exception cref="InvalidDataException">Too few reviews to learn from or to measure on, or the folder is not empty.</exception>
    public static Uitdageruitkomst Train(Trainingsopdracht opdracht, IReadOnlyList<Review> reviews, string map)
    {
        ArgumentNullException.ThrowIfNull(opdracht);
        ArgumentNullException.ThrowIfNull(reviews);
        var (leert, toets) = (reviews.Where(r => !r.IsToets).ToArray(), reviews.Where(r => r.IsToets).ToArray());
        Controleer(leert, toets, map);
        var corpus = Corpus.Lees(opdracht.Corpusmap);
        var zoeker = Bewijszoeker.Laad(Modelmap.Lees(opdracht.Modelmap));
        var training = corpus.Berichten.Where(v => Schrijversverdeling.IsTraining(v.Schrijver)).ToArray();
        var (voorspeld, gelabeld) = (Oordeelrijen.Voorspeld(training, zoeker), Oordeelrijen.Gelabeld(training, zoeker, 1));
        var instelling = Trainer.Kies(Kruisvalidatie.Vergelijk(voorspeld, gelabeld, Trainer.Kandidaten, (int)opdracht.Seed));
        var rijen = Kruisvalidatie.Rijen(voorspeld, gelabeld, instelling, _ => true);
        rijen.AddRange(Rijen(leert, zoeker, instelling));
        opdracht.Voortgang($"challenger: {leert.Length} reviews teach beside {voorspeld.Count} reports, {toets.Length} measure; {instelling}");
        var kalibratie = Oordeelrijen.Voorspeld(corpus.Berichten.Where(v => Schrijversverdeling.IsKalibratie(v.Schrijver)), zoeker);
        Schrijf(opdracht, corpus, Leer(opdracht, rijen, kalibratie, instelling), leert, map);
        var vergelijking = Kampioenvergelijking.Meet(
            opdracht, corpus, [.. toets.Select(Voorbeeld)], [.. toets.Select(r => r.Gewicht)], map);
        var tekst = Uitdagerverslag.Maak(vergelijking, leert, toets);
        File.WriteAllText(Path.Combine(map, Verslag), tekst);
        Verzegel(map, Modelmanifest.Lees(File.ReadAllBytes(Path.Combine(map, Modelmanifest.Bestand))));
        return new Uitdageruitkomst(vergelijking.IsVoorgesteld, Beoordelaar.Laad(map).ModelHash, tekst);
    }

    private static void Controleer(Review[] leert, Review[] toets, string map)
    {
        if (Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any())
        {
            throw new InvalidDataException($"The folder '{map}' is not empty; a challenger is written to a folder of its own.");
        }

        if (leert.Length == 0 || toets.Length == 0)
        {
            throw new InvalidDataException($"{leert.Length} reviews to learn from and {toets.Length} to measure on; both need at least one.");
        }
    }

    private static IEnumerable<Oordeelrij> Rijen(Review[] reviews, Bewijszoeker zoeker, Oordeelinstelling instelling)
    {
        foreach (var review in reviews)
        {
            foreach (var rij in Oordeelrijen.Voorspeld([Voorbeeld(review)], zoeker))
            {
                rij.Gewicht = review.Gewicht;
                yield return rij;
            }

            if (review.Elementen is null || instelling.GoudGewicht == 0)
            {
                continue;
            }

            foreach (var rij in Oordeelrijen.Gelabeld([Voorbeeld(review)], zoeker, review.Gewicht * instelling.GoudGewicht))
            {
                yield return rij;
            }
        }
    }

    private static Voorbeeld Voorbeeld(Review review) => new(
        review.Id, Schrijver, Schrijver, review.Mutatie, review.Elementen ?? new Core.Volledigheid.Toestand[Core.Volledigheid.Elementen.Aantal],
        new Core.Volledigheid.Toestand[Core.Criteria.Criteriumlijst.Aantal], review.Oordeel);

    private static byte[] Leer(
        Trainingsopdracht opdracht, List<Oordeelrij> rijen, List<Oordeelrij> kalibratie, Oordeelinstelling instelling)
    {
        var ml = new MLContext((int)opdracht.Seed);
        var keten = Oordeeltrainer.Kalibreer(ml, Oordeeltrainer.Train(ml, rijen, instelling), kalibratie.Count > 0 ? kalibratie : rijen);
        return Deterministischzip.Bewaar(ml, keten, ml.Data.LoadFromEnumerable(rijen).Schema);
    }

    private static void Schrijf(Trainingsopdracht opdracht, Corpus corpus, byte[] oordeel, Review[] leert, string map)
    {
        var bron = Modelmap.Lees(opdracht.Modelmap);
        foreach (var naam in bron.Manifest.Bestanden.Keys.Where(n => !Modelmap.Verslagbestand(n)))
        {
            var doel = Path.Combine(map, naam);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(Path.Combine(opdracht.Modelmap, naam), doel);
        }

        File.WriteAllBytes(Path.Combine(map, Modelmap.Oordeelbestand), oordeel);
        Verzegel(map, bron.Manifest with
        {
            Versie = bron.Manifest.Versie + "-uitdager",
            Seed = opdracht.Seed,
            GewichtenHash = Gewichtenhash.Van(MlNetLezer.Lees(oordeel), Bewijszoeker.Laad(bron).Weger!),
            TrainingsdataHash = Hash(Corpus.Hash(opdracht.Corpusmap), leert),
            Trainingsschrijvers = [.. corpus.Berichten.Select(b => b.Schrijver).Where(Schrijversverdeling.IsTraining).Distinct().Order(StringComparer.Ordinal), Schrijver],
        });
    }

    private static string Hash(string corpus, Review[] reviews)
    {
        var tekst = new StringBuilder(corpus);
        foreach (var review in reviews.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            tekst.Append('\n').Append(review.Id).Append(' ').Append(review.Oordeel).Append(' ').Append(BitConverter.DoubleToInt64Bits(review.Kans));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }

    private static void Verzegel(string map, Modelmanifest manifest) => File.WriteAllBytes(
        Path.Combine(map, Modelmanifest.Bestand), (manifest with { Bestanden = Modelmap.Hashes(map) }).Schrijf());
}

/// <summary>What came of a challenger.</summary>
/// <param name="IsVoorgesteld">It is no worse on the held-out writers and better on the held-out reviews.</param>
public sealed record Uitdageruitkomst(bool IsVoorgesteld, string ModelHash, string Verslag);
