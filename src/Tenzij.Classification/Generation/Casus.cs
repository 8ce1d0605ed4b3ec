using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>The facts of one report: who, how much is said, and by that every label. Text and JSON follow from it.</summary>
internal sealed class Casus(Pakket pakket)
{
    public Pakket Pakket { get; } = pakket;

    public Huishouden Huishouden { get; } = new(pakket);

    public Velden Velden { get; } = new();

    public Labels Labels { get; } = new();

    /// <summary>What the narrative says, in order.</summary>
    public List<Onderwerp> Onderwerpen { get; } = new(24);

    public Stijl Stijl { get; set; } = pakket.Stijlen[0];

    /// <summary>Number of the case; versions of one report share it.</summary>
    public int Nummer { get; set; }

    public int Versie { get; set; }

    public DateTime Begin { get; set; }

    public DateTime Opgemaakt { get; set; }

    public int Dienstnummer { get; set; }

    public ulong Tekstzaad { get; set; }

    /// <summary>The report breaks the contract in this way.</summary>
    public Storing Storing { get; set; }

    /// <summary>The same report number and version as before, but changed: it belongs in quarantine.</summary>
    public bool Afwijkend { get; set; }

    public bool HeeftKinderen => Huishouden.KinderenAantal > 0;

    public Relatiesoort SoRelatie => Huishouden.SoRelatie;

    /// <summary>Topics whose name begins so are never said.</summary>
    public string? Zonder { get; set; }

    public void Zeg(string onderwerp)
    {
        if (Zonder is not null && onderwerp.StartsWith(Zonder, StringComparison.Ordinal))
        {
            return;
        }

        var gekozen = Pakket.Onderwerp(onderwerp);
        Onderwerpen.Add(gekozen);
        foreach (var effect in gekozen.Effecten)
        {
            Labels.Zet(effect);
        }
    }
}
