using Tenzij.Core.Criteria;
using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Volledigheid;

/// <summary>The state of one element with the evidence for it.</summary>
/// <param name="Tegenstrijdig">Field and narrative disagree; the state is the more serious of the two.</param>
/// <param name="Toepasselijk">False when the element does not apply and leaves both sums of the score.</param>
public sealed record ElementBevinding(
    Element Element, Toestand Toestand, Bewijs[] Bewijs, bool Tegenstrijdig = false, bool Toepasselijk = true);

/// <summary>The state of one criterion with the evidence for it; <see cref="Toestand.Afwezig"/> when not mentioned.</summary>
public sealed record CriteriumBevinding(Criterium Criterium, Toestand Toestand, Bewijs[] Bewijs);

/// <summary>
/// What Assess found in one report: a judgement of the document, never of a person. A pure function of the report and
/// the model.
/// </summary>
public sealed record Beoordeling
{
    /// <summary>All 16, indexed by <see cref="Element"/>.</summary>
    public required ElementBevinding[] Elementen { get; init; }

    /// <summary>All 22, indexed by <see cref="Criterium"/>.</summary>
    public required CriteriumBevinding[] Criteria { get; init; }

    /// <summary>The report itself says that it is no domestic matter, or filed by mistake; empty when it does not.</summary>
    public required Bewijs[] BuitenScope { get; init; }

    /// <summary>Part of the text is in letters or words that can not be read, so what was not found may still be there.</summary>
    public bool Onleesbaar { get; init; }

    /// <summary>The classifier's probability, 0–1, that the report is complete enough to work on.</summary>
    public required double KansVoldoende { get; init; }

    public Toestand Van(Element element) => Elementen[(int)element].Toestand;

    public Toestand Van(Criterium criterium) => Criteria[(int)criterium].Toestand;
}

/// <summary>Assess: from a report to its evidence. Implementations are immutable and safe for all threads.</summary>
public interface IBeoordelaar
{
    /// <summary>Identifies the model, lexicon and table that judged: SHA-256 in lower-case hex.</summary>
    string ModelHash { get; }

    Beoordeling Beoordeel(Mutatie mutatie);
}
