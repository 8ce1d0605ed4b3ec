using Tenzij.Classification.Training;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation;

/// <summary>What was found for one labelled report, beside what a person labelled.</summary>
/// <param name="RouteVolgensLabels">The route that the same policy gives on the labelled states and verdict.</param>
/// <param name="ScoreVolgensLabels">C on the labelled states.</param>
internal sealed record Uitslag(
    Voorbeeld Voorbeeld,
    Toestand[] Elementen,
    Toestand[] Criteria,
    Oordeel Oordeel,
    double Kans,
    double Score,
    double ScoreVolgensLabels,
    Route Route,
    Route RouteVolgensLabels)
{
    public bool InScope => Voorbeeld.Oordeel != Oordeel.BuitenScope;
}
