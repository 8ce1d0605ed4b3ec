using Tenzij.Classification.Features;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Model;

/// <summary>
/// The probability of one report taken apart: a constant and what each feature adds sum exactly to the logit. Measured
/// from a complete report, so that a contribution says what is lost by what is missing.
/// </summary>
public sealed record Oordeeluitleg(double Vast, IReadOnlyList<Kenmerkbijdrage> Bijdragen)
{
    /// <summary>The sum, in the order of the features.</summary>
    public double Logit { get; } = Bijdragen.Aggregate(Vast, (som, b) => som + b.Bijdrage);

    public double Kans => 1 / (1 + Math.Exp(-Logit));

    public static Oordeeluitleg Maak(Oordeelmodel model, Mutatie mutatie, Beoordeling beoordeling)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(mutatie);
        ArgumentNullException.ThrowIfNull(beoordeling);
        Span<float> kenmerken = stackalloc float[Kenmerkenschema.Aantal];
        Span<double> bijdragen = stackalloc double[Kenmerkenschema.Aantal];
        Kenmerkenmaker.Vul(beoordeling.Elementen, mutatie.Toelichting.Span, kenmerken);
        var vast = model.Bijdragen(kenmerken, bijdragen);
        var uit = new Kenmerkbijdrage[Kenmerkenschema.Aantal];
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = new Kenmerkbijdrage(Kenmerkenschema.Alle[i].Naam, bijdragen[i]);
        }

        return new Oordeeluitleg(vast, uit);
    }
}

/// <summary>What one feature adds to the logit.</summary>
public readonly record struct Kenmerkbijdrage(string Kenmerk, double Bijdrage);
