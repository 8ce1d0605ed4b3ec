using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>
/// The packs of the generator, read once from the embedded files: phrases by topic, word lists, styles, municipalities.
/// Every phrase is compiled per style, so that a report is mostly copying of ready bytes.
/// </summary>
internal sealed class Pakket
{
    private static readonly Lazy<Pakket>[] EenmaligGelezen =
        [.. Enum.GetValues<Splitsing>().Select(s => new Lazy<Pakket>(() => new Pakket(s)))];

    private readonly Dictionary<string, int> _onderwerpen = [];

    private Pakket(Splitsing splitsing)
    {
        var eigen = splitsing == Splitsing.T2;
        Lexicon = Woordenlijsten.Lees(Regels("lexicon.txt").Concat(eigen ? Regels("lexicon-t2.txt") : []));
        Stijlen = Stijllezer.Lees(Regels(eigen ? "stijlen-t2.txt" : "stijlen.txt"));
        Plaatsen = Plaats.Lees(Regels("gemeenten.csv"), Lexicon);
        Onderwerpen = [.. LeesOnderwerpen(new Zinnenverdeling(splitsing, Regels("splitsing.txt")))];
        for (var i = 0; i < Onderwerpen.Length; i++)
        {
            _onderwerpen.Add(Onderwerpen[i].Naam, i);
        }
    }

    public static Pakket Standaard => Van(Splitsing.Geen);

    public static Pakket Van(Splitsing splitsing) => EenmaligGelezen[(int)splitsing].Value;

    public Woordenlijsten Lexicon { get; }

    public Stijl[] Stijlen { get; }

    public Plaats[] Plaatsen { get; }

    public Onderwerp[] Onderwerpen { get; }

    public Onderwerp Onderwerp(string naam) => Onderwerpen[_onderwerpen[naam]];

    private static IEnumerable<string> Regels(string naam)
    {
        using var stroom = typeof(Pakket).Assembly.GetManifestResourceStream("generator." + naam)
            ?? throw new InvalidOperationException($"The generator pack {naam} is not embedded.");
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        while (lezer.ReadLine() is { } regel)
        {
            if (regel.Length > 0 && !regel.StartsWith(';'))
            {
                yield return regel;
            }
        }
    }

    private IEnumerable<Onderwerp> LeesOnderwerpen(Zinnenverdeling verdeling)
    {
        string? naam = null;
        Effect[] effecten = [];
        List<string> zinnen = [];
        foreach (var regel in Regels("zinnen.txt").Append("# "))
        {
            if (!regel.StartsWith('#'))
            {
                zinnen.Add(regel);
                continue;
            }

            if (naam is not null)
            {
                var gekozen = verdeling.Kies(naam, zinnen);
                yield return new Onderwerp(naam, effecten, [.. Stijlen.Select(s => Compileer(gekozen, s))]);
            }

            var delen = regel[1..].Split(" :", 2);
            naam = delen[0].Trim();
            effecten = delen.Length < 2 ? [] : [.. delen[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Effect.Lees)];
            zinnen = [];
        }
    }

    private Stuk[][] Compileer(IReadOnlyList<string> zinnen, Stijl stijl) =>
        [.. zinnen.Select(z => Zinscompilator.Compileer(z, stijl, Lexicon))];
}
