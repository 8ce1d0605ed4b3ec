using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>One place in a pattern.</summary>
/// <param name="Symbool">What the token must answer to.</param>
/// <param name="Omgekeerd">The token must not answer to it.</param>
/// <param name="GatMax">Tokens that may be skipped before it.</param>
/// <param name="OverKomma">The gap may cross a comma.</param>
/// <param name="DubbelePunt">A colon, bar or dash stands before it.</param>
internal readonly record struct Plaats(int Symbool, bool Omgekeerd, int GatMax, bool OverKomma, bool DubbelePunt);

/// <summary>What a pattern does when it is found.</summary>
internal enum Patroonsoort : byte
{
    /// <summary>Shows that it is so; a denial around it turns it.</summary>
    Bevestigt,

    /// <summary>Says itself that it is not so.</summary>
    Ontkent,

    /// <summary>Says itself that it is not known.</summary>
    Betwijfelt,

    /// <summary>Takes away what it covers: the words suggest the target, but mean something else.</summary>
    Maskeert,
}

/// <summary>A compiled pattern over tokens, anchored at its rarest place.</summary>
internal sealed class Patroon
{
    public required int[] Doelen { get; init; }

    public required Patroonsoort Soort { get; init; }

    public required Plaats[] Plaatsen { get; init; }

    public required int Anker { get; init; }

    /// <summary>At most two other symbols that its sentence must hold.</summary>
    public required int[] Eisen { get; init; }

    /// <summary>Denials outside the pattern do not turn it.</summary>
    public required bool Vast { get; init; }

    /// <summary>Doubt and hearsay outside the pattern do not weaken it.</summary>
    public required bool Zeker { get; init; }

    /// <summary>A hint: it counts only when nothing plainer is said of the target.</summary>
    public required bool Zwak { get; init; }

    /// <summary>It must begin a clause.</summary>
    public required bool Vooraan { get; init; }

    /// <summary>It must end a clause.</summary>
    public required bool Achteraan { get; init; }

    /// <summary>Where it stands in the lexicon, for the tests and for explanations.</summary>
    public required string Bron { get; init; }

    public Toestand Toestand => Soort switch
    {
        Patroonsoort.Bevestigt => Toestand.Bevestigd,
        Patroonsoort.Ontkent => Toestand.Ontkend,
        Patroonsoort.Betwijfelt => Toestand.Onzeker,
        _ => Toestand.Afwezig,
    };
}
