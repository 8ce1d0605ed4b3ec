using Microsoft.ML;
using Tenzij.Classification.Clauses;
using Tenzij.Classification.Evidence;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>The written corpus read once: the features of every clause, and what fields and rules found in every report.</summary>
internal sealed class Leerstof
{
    private Leerstof(IReadOnlyList<Clausulevoorbeeld> clausules, IReadOnlyList<Berichtstof> berichten) =>
        (Clausules, Berichten) = (clausules, berichten);

    public IReadOnlyList<Clausulevoorbeeld> Clausules { get; }

    public IReadOnlyList<Berichtstof> Berichten { get; }

    public static Leerstof Maak(Corpus corpus, Bewijsvoering bewijsvoering, Gramlezer lezer)
    {
        var verzameling = new Clausuleverzameling(bewijsvoering, lezer);
        return new Leerstof(verzameling.Clausules(corpus.Clausules), [.. corpus.Berichten.Select(verzameling.Bericht)]);
    }

    /// <summary>The examples of the writers chosen, and the columns selected on their clauses.</summary>
    public (Kolommen Kolommen, IReadOnlyList<Clausulevoorbeeld> Voorbeelden) Van(Func<string, bool> schrijver)
    {
        List<Clausulevoorbeeld> voorbeelden = [.. Clausules.Where(c => schrijver(c.Schrijver))];
        var kolommen = Kolomkeuze.Kies(voorbeelden, Kolommen.AantalMax);
        voorbeelden.AddRange(Berichten.Where(b => schrijver(b.Voorbeeld.Schrijver)).SelectMany(b => b.Clausules));
        return (kolommen, voorbeelden);
    }

    /// <summary>All heads, taught by the writers chosen.</summary>
    public Clausulemodel Leer(Func<string, bool> schrijver, Clausuleleerder leerder, int seed)
    {
        var (kolommen, voorbeelden) = Van(schrijver);
        return Model(
            kolommen, new Clausulefabriek(kolommen, [.. Berichten.Select(b => b.Voorbeeld)], seed).Train(voorbeelden, leerder));
    }

    public static Clausulemodel Model(Kolommen kolommen, IEnumerable<ITransformer> modellen) => new(
        kolommen, [.. modellen.Select(Clausuletrainer.Lineair).Select(l => ((float[])[.. l.Weights], l.Bias))]);
}

/// <summary>One report of the corpus as the clause heads see it.</summary>
/// <param name="Clausules">Its clauses, with "no" for the heads of which the report does not speak.</param>
/// <param name="Regels">The state of every target by fields and rules.</param>
/// <param name="Hints">How often the lexicon found every target, as so or in doubt, weak hints included.</param>
internal sealed record Berichtstof(Voorbeeld Voorbeeld, IReadOnlyList<Clausulevoorbeeld> Clausules, Toestand[] Regels, int[] Hints);
