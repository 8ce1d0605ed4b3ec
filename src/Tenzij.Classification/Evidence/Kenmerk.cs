namespace Tenzij.Classification.Evidence;

/// <summary>Word classes that the sentence reader itself needs; each is filled by the class of that name in the lexicon.</summary>
[Flags]
internal enum Kenmerk : uint
{
    Geen = 0,

    /// <summary>Denies what follows: geen, zonder, noch.</summary>
    NegVoor = 1,

    /// <summary>Denies its whole clause: niet, nooit, niemand.</summary>
    NegRond = 1 << 1,

    /// <summary>Puts its clause in doubt: mogelijk, vermoedelijk, zou.</summary>
    Twijfel = 1 << 2,
    Zegt = 1 << 3,
    Ontkent = 1 << 4,
    Volgens = 1 << 5,
    Slachtoffer = 1 << 6,
    Verdachte = 1 << 7,
    KindPersoon = 1 << 8,
    Derde = 1 << 9,
    Deskundige = 1 << 10,
    Voornaamwoord = 1 << 11,

    /// <summary>Opens a new clause.</summary>
    Voegwoord = 1 << 12,

    /// <summary>A finite verb.</summary>
    Persoonsvorm = 1 << 13,

    /// <summary>Ends a denial: maar, wel, echter.</summary>
    Tegenstelling = 1 << 14,
    En = 1 << 15,
    Of = 1 << 16,

    /// <summary>Does not end a sentence when a full stop follows: tel., geb., nr.</summary>
    Afkorting = 1 << 17,
    Zou = 1 << 18,

    /// <summary>Both parties at once: beiden, partijen.</summary>
    Samen = 1 << 19,
    Partij = 1 << 20,
    Ziet = 1 << 24,

    /// <summary>An answer: nee, neen.</summary>
    Nee = 1 << 21,

    /// <summary>What was cried during the incident as much as told to the police: zei, riep.</summary>
    Roept = 1 << 23,

    /// <summary>Makes "zou" hearsay: "zou haar geslagen hebben" against "zou haar slaan".</summary>
    Hebben = 1 << 22,
    Politie = 1 << 25,

    /// <summary>Words of kinship, by what they say of the person meant.</summary>
    Ouderwoord = 1 << 26,
    Kindwoord = 1 << 27,
    Broerwoord = 1 << 28,
    Grootouderwoord = 1 << 29,
    Kleinkindwoord = 1 << 30,
    Familiewoord = 1u << 31,

    Verwant = Ouderwoord | Kindwoord | Broerwoord | Grootouderwoord | Kleinkindwoord | Familiewoord,

    Persoon = Slachtoffer | Verdachte | KindPersoon | Derde | Deskundige | Voornaamwoord | Partij | Politie,
}
