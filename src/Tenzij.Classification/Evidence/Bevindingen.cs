using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>What the evidence search found in one report, in the form that <see cref="Beoordeling"/> takes.</summary>
/// <param name="Elementen">All 16, indexed by <see cref="Element"/>.</param>
/// <param name="Criteria">All 22, indexed by <see cref="Core.Criteria.Criterium"/>.</param>
/// <param name="BuitenScope">Where the report says that it is no domestic matter or was filed by mistake.</param>
/// <param name="Onleesbaar">Part of the text is in letters or words that can not be read.</param>
public readonly record struct Bevindingen(
    ElementBevinding[] Elementen, CriteriumBevinding[] Criteria, Bewijs[] BuitenScope, bool Onleesbaar);
