namespace Tenzij.Classification.Generation;

/// <summary>One invented person.</summary>
internal sealed class Mens
{
    /// <summary>Ages are counted from this year, so that a household is the same in every report.</summary>
    public const int Peiljaar = 2026;

    public byte[] Voornaam { get; private set; } = [];

    public byte[] Achternaam { get; set; } = [];

    public bool Vrouw { get; private set; }

    public int Leeftijd { get; private set; }

    public DateOnly Geboren { get; private set; }

    public byte[]? Bsn { get; set; }

    public void Maak(Pakket pakket, ref Loting loting, bool vrouw, int leeftijd, int verder)
    {
        Vrouw = vrouw;
        Leeftijd = leeftijd;
        var voornamen = pakket.Lexicon[vrouw ? "voornaam.v" : "voornaam.m"];
        var achternamen = pakket.Lexicon["achternaam"];
        Voornaam = voornamen[(loting.Kies(voornamen.Length) + verder) % voornamen.Length];
        Achternaam = achternamen[(loting.Kies(achternamen.Length) + verder) % achternamen.Length];
        Geboren = new DateOnly(Peiljaar - leeftijd - 1, loting.Tussen(2, 12), loting.Tussen(1, 28));
    }
}
