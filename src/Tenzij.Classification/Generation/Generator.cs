namespace Tenzij.Classification.Generation;

/// <summary>
/// Makes synthetic reports: facts first, text second, so that every label is exact. The same count, seed and options
/// give the same bytes on every machine; times come from the seed, never from the clock. A few records are faulty,
/// repeated, superseded or late, as life is. All names, addresses and numbers are invented.
/// </summary>
public static class Generator
{
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
    public static void SchrijfGelabeld(int aantal, ulong seed, Stream uit)
    {
        ArgumentNullException.ThrowIfNull(uit);
        var bron = new Berichtbron(seed, aantal, GeneratorOpties.Schoon);
        for (var i = 0; i < aantal; i++)
        {
            uit.Write(bron.MaakGelabeld(i));
        }
    }
}
