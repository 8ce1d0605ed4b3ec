using System.Text;

namespace Tenzij.Classification.Generation;

/// <summary>
/// The packs of the generator, read once from the embedded files: phrases by topic, word lists, styles, municipalities.
/// Every phrase is compiled per style, so that a report is mostly copying of ready bytes.
/// </summary>
internal sealed class Pakket
{
    private static readonly Lazy<Pakket> EenmaligGelezen = new(() => new Pakket());

    private readonly Dictionary<string, int> _onderwerpen = [];

    private Pakket()
    {
        Lexicon = Woordenlijsten.Lees(Regels("lexicon.txt"));
        Stijlen = Stijllezer.Lees(Regels("stijlen.txt"));
        Plaatsen = Plaats.Lees(Regels("gemeenten.csv"), Lexicon);
        Onderwerpen = [.. LeesOnderwerpen()];
        for (var i = 0; i < Onderwerpen.Length; i++)
        {
            _onderwerpen.Add(Onderwerpen[i].Naam, i);
        }
    }

    public static Pakket Standaard => EenmaligGelezen.Value;

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

    private IEnumerable<Onderwerp> LeesOnderwerpen()
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
                yield return new Onderwerp(naam, effecten, [.. Stijlen.Select(s => Compileer(zinnen, s))]);
            }

            var delen = regel[1..].Split(" :", 2);
            naam = delen[0].Trim();
            effecten = delen.Length < 2 ? [] : [.. delen[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Effect.Lees)];
            zinnen = [];
        }
    }

    private Stuk[][] Compileer(List<string> zinnen, Stijl stijl) =>
        [.. zinnen.Select(z => Zinscompilator.Compileer(z, stijl, Lexicon))];
}
