namespace Tenzij.Classification.Generation;

/// <summary>The slots of a phrase.</summary>
internal enum Gat : byte
{
    Letterlijk, So, Ve, SoHij, SoHem, SoZijn, VeHij, VeZijn, Plaats, Tijd, Relatie, Dienstnummer, Leeftijd, Leeftijd2,
    Kindterm, Lijst,
}

/// <summary>One piece of a compiled phrase: literal bytes, or a slot (with a word list when it is one).</summary>
/// <param name="Hoofdletter">The slot opens a sentence.</param>
internal readonly record struct Stuk(Gat Gat, byte[] Bytes, byte[][] Lijst, bool Hoofdletter);
