using Tenzij.Classification.Evaluation;
using Tenzij.Classification.Evaluation.Baselines;
using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Classification.Evaluation.Plots;
using Tenzij.Classification.Generation;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Training;

/// <summary>Measures a fresh model and writes what lies beside it. Nothing that is measured here teaches.</summary>
internal static class Modelverslag
{
    /// <returns>The proposal for the thresholds, as text.</returns>
    public static string Schrijf(
        Trainingsopdracht opdracht, Corpus corpus, Modelmanifest manifest, IReadOnlyList<Kruisuitkomst> kruisvalidatie)
    {
        var beoordelaar = Beoordelaar.Laad(opdracht.Modelmap);
        Evaluatie[] evaluaties = [.. Sets(opdracht, corpus).Select(s => Meet(s, opdracht, beoordelaar))];
        var (kalibratie, test) = (Meet(corpus, Schrijversverdeling.IsKalibratie, opdracht, beoordelaar), Meet(corpus, Schrijversverdeling.IsTest, opdracht, beoordelaar));
        var tabel = Tabel(opdracht, corpus, beoordelaar);
        var voorstel = Drempelvoorstel.Maak(
            opdracht.Kosten, opdracht.Beleid.Landelijk, kalibratie.Uitslagen, test.Uitslagen, manifest.Kalibratieschrijvers);
        opdracht.Voortgang($"measured: {evaluaties.Length} sets, {tabel.Regels.Count} rows of comparison");
        Bestand(opdracht, "metrics.json", Modelkaart.Metrieken(evaluaties, tabel, voorstel));
        Bestand(opdracht, "card.md", Modelkaart.Maak(
            manifest, corpus, kruisvalidatie, evaluaties, Proefbestand.Lees(opdracht.Modelmap), tabel, voorstel, beoordelaar)
            + "\n" + Overeenstemming.Tabel(corpus, opdracht.Corpusmap));
        if (opdracht.Registertekst is { } tekst)
        {
            Bestand(opdracht, Algoritmeregister.Bestand, Algoritmeregister.Maak(tekst, manifest, corpus));
        }

        // The last set that a writer held out is in; without one, what taught is shown under its name.
        Plotmap.Schrijf(opdracht.Modelmap, Array.FindLast(evaluaties, e => !opdracht.Toetsbestanden.Any(t => t.Naam == e.Naam))!, opdracht.Beleid.Landelijk, opdracht.Kosten);
        return Voorsteltekst.Maak(voorstel);
    }

    private static void Bestand(Trainingsopdracht opdracht, string naam, string tekst) =>
        File.WriteAllText(Path.Combine(opdracht.Modelmap, naam), tekst);

    private static Evaluatie Meet(Toetsset set, Trainingsopdracht opdracht, Beoordelaar beoordelaar) =>
        Evaluatie.Doe(set.Naam, set.Berichten, beoordelaar, opdracht.Beleid, opdracht.Referentie);

    private static Evaluatie Meet(Corpus corpus, Func<string, bool> kies, Trainingsopdracht opdracht, Beoordelaar beoordelaar) =>
        Meet(new Toetsset("", [.. corpus.Berichten.Where(v => kies(v.Schrijver))]), opdracht, beoordelaar);

    private static Vergelijking Tabel(Trainingsopdracht opdracht, Corpus corpus, Beoordelaar beoordelaar)
    {
        List<Toetsset> sets = [Toetsset.Maak(Splitsing.T1, corpus), Toetsset.Maak(Splitsing.T2, corpus)];
        var test = corpus.Berichten.Where(v => Schrijversverdeling.IsTest(v.Schrijver)).ToArray();
        sets.AddRange(test.Length == 0 ? [] : [new Toetsset("test writers", test)]);
        sets.AddRange(opdracht.Toetsbestanden.Select(t => new Toetsset(t.Naam, Voorbeeldlezer.Lees(t.Pad))));
        return Vergelijking.Doe(
            sets, [new Nulmodel(Vergelijking.Model, beoordelaar), .. Nulmodellen.Maak(opdracht.Corpusmap, opdracht.Modelmap)],
            opdracht.Beleid, opdracht.Referentie);
    }

    private static IEnumerable<Toetsset> Sets(Trainingsopdracht opdracht, Corpus corpus)
    {
        foreach (var (naam, kies) in ((string, Func<string, bool>)[])
            [
                ("training writers", Schrijversverdeling.IsTraining),
                ("calibration writer " + string.Join(", ", Schrijversverdeling.Kalibratieschrijvers), Schrijversverdeling.IsKalibratie),
                ("threshold writer " + string.Join(", ", Schrijversverdeling.Drempelschrijvers), Schrijversverdeling.IsDrempel),
                ("test writer " + string.Join(", ", Schrijversverdeling.Testschrijvers), Schrijversverdeling.IsTest),
            ])
        {
            var voorbeelden = corpus.Berichten.Where(v => kies(v.Schrijver)).ToArray();
            if (voorbeelden.Length > 0)
            {
                yield return new Toetsset(naam, voorbeelden);
            }
        }

        foreach (var (naam, pad) in opdracht.Toetsbestanden)
        {
            yield return new Toetsset(naam, Voorbeeldlezer.Lees(pad));
        }
    }
}
