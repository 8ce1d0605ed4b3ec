using Tenzij.Classification.Evaluation.Conformal;
using Tenzij.Core.Beleid;
using Tenzij.Core.Referentie;

namespace Tenzij.Classification.Training;

/// <summary>What to train, on what, and where to leave it.</summary>
public sealed record Trainingsopdracht
{
    /// <summary>The folder with the written corpus, for example <c>models/corpus</c>.</summary>
    public required string Corpusmap { get; init; }

    /// <summary>The model folder; its <c>lexicon/</c> and <c>clausules.json</c> must be there, everything else is written anew.</summary>
    public required string Modelmap { get; init; }

    /// <summary>The version that the model gets. Default "1".</summary>
    public string Versie { get; init; } = "1";

    /// <summary>The seed of everything random. Default 20261124.</summary>
    public ulong Seed { get; init; } = 20261124;

    /// <summary>The policy and reference data with which routes are measured.</summary>
    public required Beleidsregels Beleid { get; init; }

    public required Referentiegegevens Referentie { get; init; }

    /// <summary>Labelled files beside the corpus on which only the card's figures are measured: name and path.</summary>
    public IReadOnlyList<(string Naam, string Pad)> Toetsbestanden { get; init; } = [];

    /// <summary>What faults of the verdict cost; proposes thresholds.</summary>
    public Kosten Kosten { get; init; } = new();

    /// <summary>The texts of the register record (<c>config/algoritmeregister.md</c>); no record is made without.</summary>
    public string? Registertekst { get; init; }

    /// <summary>Is told what is going on, a line at a time.</summary>
    public Action<string> Voortgang { get; init; } = _ => { };
}

/// <summary>What training made.</summary>
/// <param name="Voorstel">The thresholds that costs and calibration propose, with their derivation, for a person to read.</param>
public sealed record Trainingsuitkomst(
    string ModelHash, string GewichtenHash, IReadOnlyList<string> Bestanden, string Voorstel);
