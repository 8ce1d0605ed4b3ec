using Tenzij.Core.Besluiten;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Training;

/// <summary>One report with the states and the verdict that a person gave it.</summary>
/// <param name="Schrijver">Who wrote it: the part of the id before the first dash.</param>
/// <param name="Elementen">Indexed by <see cref="Element"/>.</param>
/// <param name="Criteria">Indexed by <see cref="Core.Criteria.Criterium"/>; not mentioned is <see cref="Toestand.Afwezig"/>.</param>
public sealed record Voorbeeld(
    string Id, string Schrijver, string Stijl, Mutatie Mutatie, Toestand[] Elementen, Toestand[] Criteria, Oordeel Oordeel);
