namespace Tenzij.Classification.Generation;

/// <summary>
/// Makes synthetic reports: facts first, text second, so that every label is exact. The same count, seed and options
/// give the same bytes on every machine; times come from the seed, never from the clock. A few records are faulty,
/// repeated, superseded or late, as life is. All names, addresses and numbers are invented.
/// </summary>
public static class Generator
{
    private const int AfwijzingenMax = 1000;

    /// <summary>Writes <paramref name="aantal"/> records as JSON lines.</summary>
    public static void Schrijf(int aantal, ulong seed, Stream uit, GeneratorOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(uit);
        var bron = new Berichtbron(seed, aantal, opties ?? new GeneratorOpties());
        for (var i = 0; i < aantal; i++)
        {
            uit.Write(bron.Maak(i));
        }
    }

    /// <summary>
    /// Writes valid reports only, each once, with exact labels: the format of <c>contract/labels.md</c>.
    /// </summary>
    /// <param name="splitsing">The held-out set of which the phrases, words and styles are taken.</param>
    /// <param name="geleerd">What taught: a report that shares five words in a row with it is passed over for the next.</param>
    public static void SchrijfGelabeld(
        int aantal, ulong seed, Stream uit, Splitsing splitsing = Splitsing.Geen, Vijfgrammen? geleerd = null)
    {
        ArgumentNullException.ThrowIfNull(uit);
        var bron = new Berichtbron(seed, aantal, GeneratorOpties.Schoon, splitsing);
        for (int nummer = 0, geschreven = 0; geschreven < aantal; nummer++)
        {
            var regel = bron.MaakGelabeld(nummer);
            if (geleerd is null || !geleerd.Deelt(regel))
            {
                uit.Write(regel);
                geschreven++;
            }
            else if (nummer > AfwijzingenMax + aantal * 2)
            {
                throw new InvalidDataException(
                    $"{splitsing}: most reports share five words with the corpus; mark these phrases in models/generator/zinnen.txt.");
            }
        }
    }
}
